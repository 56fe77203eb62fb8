import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editBetween } from '../../src/react/input/editBetween'
import { createHeldText, maskLines } from '../../src/react/input/heldText'
import { cases } from '../cases'

const lineBreaks = ['\n', '\r\n'] as const
/** A text as a list of what a <textarea> counts as one. */
const tokens = fc.array(
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...'ab •{}"-=/+ \t') }, fc.constantFrom(...lineBreaks)),
  { maxLength: 60 },
)
const plainOf = (text: readonly string[]) => text.map((one) => (one === '\r\n' ? '\n' : one)).join('')

function held(text: string) {
  const one = createHeldText()
  one.set(text)
  return one
}

describe('a text that is held', () => {
  it('is edited at the positions of a <textarea>, and nothing else in it changes', () => {
    const edits = fc.array(fc.tuple(fc.nat(60), fc.nat(60), tokens), { maxLength: 8 })
    fc.assert(
      fc.property(tokens, edits, (first, all) => {
        const model = [...first]
        const text = held(model.join(''))
        for (const [one, other, inserted] of all) {
          const [start = 0, end = 0] = [one, other].map((at) => Math.min(at, model.length)).sort((a, b) => a - b)
          model.splice(start, end - start, ...inserted)
          expect(text.splice(start, end, inserted.join(''))).toBe(start + inserted.length)
          expect(text.value()).toBe(model.join(''))
          expect(text.plain()).toBe(plainOf(model))
        }
      }),
      cases(1000),
    )
  })

  it('is shown as dots of its length, with its line breaks', () => {
    fc.assert(
      fc.property(tokens, (text) => {
        const masked = held(text.join('')).masked()
        expect(masked).toBe(plainOf(text).replace(/[^\n]/g, '•'))
        expect(masked).toHaveLength(held(text.join('')).length())
      }),
      cases(1000),
    )
  })

  it.each([
    { what: 'its first half', start: 1, end: 2 },
    { what: 'its second half', start: 2, end: 3 },
    { what: 'both halves', start: 1, end: 3 },
  ])('loses a character in two units whole, when $what is deleted', ({ start, end }) => {
    const text = held('a😀b')
    expect(text.splice(start, end, '')).toBe(1)
    expect(text.value()).toBe('ab')
  })

  it('takes what is put into the middle of a character before it', () => {
    const text = held('a😀b')
    expect(text.splice(2, 2, 'x')).toBe(2)
    expect(text.value()).toBe('ax😀b')
  })

  it('has one line break where a lone carriage return stands', () => {
    expect(held('a\rb').plain()).toBe('a\nb')
    expect(held('a\rb').value()).toBe('a\rb')
  })
})

describe('what was edited between two looks', () => {
  const text = fc.string({ unit: fc.constantFrom('•', '\n', 'a', 'b'), maxLength: 40 })

  it('makes the new text of the old one', () => {
    fc.assert(
      fc.property(text, text, fc.nat(40), (old, now, at) => {
        const { start, end, inserted } = editBetween(old, now, Math.min(at, now.length))
        expect(old.slice(0, start) + inserted + old.slice(end)).toBe(now)
      }),
      cases(2000),
    )
  })

  it('tells which of a run of dots have gone', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.nat(40), (length, one, other) => {
        const [start = 0, end = 0] = [one, other].map((at) => Math.min(at, length)).sort((a, b) => a - b)
        const dots = maskLines('x'.repeat(length))
        expect(editBetween(dots, dots.slice(end - start), start)).toMatchObject({ start, end, inserted: '' })
      }),
      cases(1000),
    )
  })

  it('tells what came between dots, wherever that is', () => {
    const typed = fc.string({ unit: fc.constantFrom('\n', 'a', 'b'), minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), typed, (length, at, inserted) => {
        const start = Math.min(at, length)
        const dots = maskLines('x'.repeat(length))
        const now = dots.slice(0, start) + inserted + dots.slice(start)
        expect(editBetween(dots, now, start + inserted.length)).toEqual({ start, end: start, inserted })
      }),
      cases(1000),
    )
  })
})
