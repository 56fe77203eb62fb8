import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { insertText } from '../../src/react/input/insertText'

const own = Object.getOwnPropertyDescriptor(document, 'execCommand')
afterEach(() => {
  document.body.replaceChildren()
  Reflect.deleteProperty(document, 'execCommand')
  if (own) Object.defineProperty(document, 'execCommand', own)
})

function give(value: unknown) {
  Object.defineProperty(document, 'execCommand', { configurable: true, value })
}

let input: HTMLInputElement
const heard = vi.fn()
beforeEach(() => {
  heard.mockReset()
  input = document.createElement('input')
  input.value = 'ab'
  document.body.append(input)
  input.setSelectionRange(1, 1)
  input.addEventListener('input', heard)
})

describe.each<[string, unknown]>([
  ['is missing', undefined],
  [
    'throws',
    () => {
      throw new DOMException('', 'NotSupportedError')
    },
  ],
  ['refuses', () => false],
  ['is no function', 'blocked'],
])('where execCommand %s', { tags: ['R03'] }, (_, execCommand) => {
  it('what was pasted is put at the caret all the same, and an input event tells of it', () => {
    give(execCommand)
    insertText(input, 'XY')
    expect(input.value).toBe('aXYb')
    expect(heard).toHaveBeenCalledOnce()
  })
})

it('the document of the field itself is asked, as in a frame', { tags: ['R03'] }, () => {
  const frame = document.implementation.createHTMLDocument()
  const foreign = frame.createElement('input')
  frame.body.append(foreign)
  const asked = vi.fn(() => true)
  Object.defineProperty(frame, 'execCommand', { configurable: true, value: asked })
  const elsewhere = vi.fn(() => true)
  give(elsewhere)
  insertText(foreign, 'XY')
  expect(asked).toHaveBeenCalledOnce()
  expect(elsewhere).not.toHaveBeenCalled()
})
