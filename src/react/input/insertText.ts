import { isQuiet } from './quietEdits'

/** Types `text` at the caret, as one step that undo knows. */
export function insertText(input: HTMLInputElement, text: string): void {
  input.focus()
  if (!isQuiet(input) && isTyped(input.ownerDocument, text)) return
  const { selectionStart, selectionEnd, value } = input
  setText(input, text, selectionStart ?? 0, selectionEnd ?? value.length)
}

/** Puts `text` in place of what stands between two positions, without moving the focus. */
export function setText(input: HTMLInputElement, text: string, start = 0, end = input.value.length): void {
  input.setRangeText(text, start, end, 'end')
  input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }))
}

/** The one way that keeps undo. Deprecated without a successor; where it is gone or refused, the value is set directly. */
export function isTyped(owner: Document, text: string): boolean {
  try {
    return owner.execCommand('insertText', false, text)
  } catch {
    return false
  }
}
