/** Types `text` at the caret, as one step that the browser's undo knows. */
export function insertText(input: HTMLInputElement, text: string): void {
  input.focus()
  if (isTyped(input.ownerDocument, text)) return
  input.setRangeText(text, input.selectionStart ?? 0, input.selectionEnd ?? input.value.length, 'end')
  input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
}

/** The one way that keeps undo. Deprecated without a successor; where it is gone or refused, the value is set directly. */
function isTyped(owner: Document, text: string): boolean {
  try {
    return owner.execCommand('insertText', false, text)
  } catch {
    return false
  }
}
