/** Types `text` at the caret, as one step that the browser's undo knows. */
export function insertText(input: HTMLInputElement, text: string): void {
  input.focus()
  // The one way that keeps undo. Deprecated without a successor; where it is refused, the value is set directly.
  if (document.execCommand('insertText', false, text)) return
  input.setRangeText(text, input.selectionStart ?? 0, input.selectionEnd ?? input.value.length, 'end')
  input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
}
