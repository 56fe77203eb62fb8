import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyHint, toKeyHint } from '../../src/core/connection/keyHint'

describe('the key hint', { tags: ['K11'] }, () => {
  it('shows the last four characters of a key of sixteen or more, and nothing of a shorter one', () => {
    expect(keyHint('0123456789abcdef')).toBe('••••cdef')
    expect(keyHint('123456789abcdef')).toBeNull()
    expect(keyHint('')).toBeNull()
  })

  it.each([
    ['1234', '••••1234'],
    ['••••1234', '••••1234'],
    ['****1234', '••••1234'],
    ['sk_live_…1234', '••••1234'],
    ['12', '••••12'],
    ['••••', null],
    ['   ', null],
    ['', null],
  ])('cuts what a backend calls a hint, %j, to four characters', (given, shown) => {
    expect(toKeyHint(given)).toBe(shown)
  })

  it('never shows more than four characters, and those from the end', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab1_•*·… \n😀é'), maxLength: 80 }), (text) => {
        for (const hint of [keyHint(text), toKeyHint(text)]) {
          if (hint === null) continue
          const shown = Array.from(hint.slice('••••'.length))
          expect(hint.startsWith('••••')).toBe(true)
          expect(shown.length).toBeGreaterThan(0)
          expect(shown.length).toBeLessThanOrEqual(4)
        }
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcXYZ019_-'), minLength: 16 }), (key) => {
        expect(keyHint(key)).toBe(`••••${key.slice(-4)}`)
      }),
    )
  })
})
