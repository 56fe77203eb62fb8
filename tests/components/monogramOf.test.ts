import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { monogramOf } from '../../src/components/heading/monogramOf'
import { cases } from '../cases'

const graphemes = (text: string) => [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)]

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a monogram', () => {
  it.each([
    ['Pleo', 'P'],
    ['monday.com', 'M'],
    ['  Acme', 'A'],
    ['\u200B\u2067Acme\u2069', 'A'],
    ['“Acme”', 'A'],
    ['@acme', 'A'],
    ['1Password', '1'],
    ['7️⃣ Seven', '7️⃣'],
    ['Økonomi', 'Ø'],
    ['e\u0301cole', 'É'],
    ['ßeta', 'ß'],
    ['ﬁne', 'ﬁ'],
    ['日本キー', '日'],
    ['شركة', 'ش'],
    ['한국', '한'],
    ['\u1112\u1161\u11AB', '한'],
    ['नीति', 'नी'],
    ['ბანკი', 'ბ'],
    ['👩‍👩‍👧 Family', '👩‍👩‍👧'],
    ['🇩🇰 Danish', '🇩🇰'],
    ['👍🏽 Good', '👍🏽'],
    ['---', '-'],
    ['𝒜cme', '𝒜'],
  ])('of %j is %j', (name, monogram) => {
    expect(monogramOf(name)).toBe(monogram)
  })

  it.each(['', '   ', '\u200B\u2060'])('of %j is nothing', (name) => {
    expect(monogramOf(name)).toBe('')
  })

  it('is one grapheme at most, of any name, and throws at none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(graphemes(monogramOf(name)).length).toBeLessThanOrEqual(1)
      }),
      cases(300),
    )
  })

  it('is a whole grapheme, whatever comes after its first character', () => {
    const unit = fc.constantFrom('a', '7', '_', ' ', '-', '\u0301', '\uFE0F\u20E3', '\u200D', '\u{1F468}', '\r', '\n')
    fc.assert(
      fc.property(fc.constantFrom('B', '7'), fc.string({ unit, maxLength: 4 }), (first, rest) => {
        const name = `${first}${rest}`.normalize('NFC')
        expect(monogramOf(name)).toBe(graphemes(name)[0]?.segment)
      }),
      cases(300),
    )
  })

  it('stays a letter with its marks in a browser without Intl.Segmenter', () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined })
    expect(['Pleo', 'e\u0301cole', '👍🏽 Good', ' ', 'x\u0323y'].map(monogramOf)).toEqual([
      'P',
      'É',
      '👍',
      '',
      'X\u0323',
    ])
  })
})
