import type { SyntheticEvent } from 'react'
import type { TextField } from '../core/provider'
import { readField } from '../key/readField'
import { insertText } from './insertText'

/**
 * Puts into a text field what will be sent of what it holds with `given` in it. Left to the browser where that is just
 * what would stand there.
 */
export function pasteField(event: SyntheticEvent<HTMLInputElement>, given: string, field: TextField): void {
  const input = event.currentTarget
  const { value, selectionStart, selectionEnd } = input
  const start = selectionStart ?? value.length
  const whole = value.slice(0, start) + given + value.slice(selectionEnd ?? start)
  const read = readField(whole, field).value
  if (read === whole) return
  event.preventDefault()
  input.select()
  insertText(input, read)
}
