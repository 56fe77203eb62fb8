import { onTestFinished } from 'vitest'

/** A field of the page around the frame that the test runs in, which a person has gone on to. */
export function pageAround(): HTMLInputElement {
  const { document: around } = window.parent
  if (around === document) throw new Error('There is no page around.')
  const input = around.createElement('input')
  around.body.append(input)
  input.focus()
  onTestFinished(() => {
    input.remove()
    window.focus()
  })
  return input
}
