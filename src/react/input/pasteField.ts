import type { SyntheticEvent } from 'react'
import { insertText } from './insertText'

/**
 * Puts into a field what will be sent of what it holds with `given` in it. Left to the browser where that is just what
 * would stand there.
 * @param read what is sent of a text
 */
export function pasteField(
  event: SyntheticEvent<HTMLInputElement>,
  given: string,
  read: (text: string) => string,
): void {
  const input = event.currentTarget
  const { value, selectionStart, selectionEnd } = input
  const start = selectionStart ?? value.length
  // Joined, not added: a sum is kept as a tree whose leaves would outlive it (K02).
  const whole = [value.slice(0, start), given, value.slice(selectionEnd ?? start)].join('')
  const sent = read(whole)
  if (sent === whole) return
  event.preventDefault()
  input.select()
  insertText(input, sent)
}
