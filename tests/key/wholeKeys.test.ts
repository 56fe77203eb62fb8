import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { suspicionsOf } from '../../src/key/doubts/suspicionsOf'
import { readKey } from '../../src/key/reading/readKey'
import { cases } from '../cases'
import { asItIs } from './asItIs'
import { BASE62, charsOf, HEX_DIGITS, PRINTABLE, realKey } from './keyShapes'
import { mayBeWrapped } from './mayBeWrapped'
import {
  acme,
  acmeLoose,
  acmePattern,
  acmePrefix,
  acmeText,
  keepsSpaces,
  ofOneLine,
  refusesSpaces,
  removesSpaces,
  withSpaces,
} from './realLifeProviders'

// Many runs, on machines that may be busy with other things.
vi.setConfig({ testTimeout: 600_000 })

const RUNS = cases(process.env.LATCHKEY_TEST_ALL ? 10_000 : 300)

describe('a key that is no complete wrapper', () => {
  const seed = fc.constantFrom(
    ...[
      '"',
      "'",
      '`',
      '=',
      ':',
      '==',
      '::',
      '...',
      '***',
      'xxxx',
      '{}',
      'put_',
      'your_',
      'key',
      'TOKEN',
      'x-',
      '<',
      '>',
    ],
    ...[
      '#',
      '//',
      '--',
      '$',
      ';',
      ',',
      '{',
      '}',
      '[',
      ']',
      '(',
      ')',
      '|',
      '%',
      '\\n',
      '**',
      '_',
      '&',
      '=>',
      ':=',
      '://',
    ],
  )
  const printable = fc
    .tuple(
      fc.string({ unit: fc.constantFrom(...PRINTABLE), minLength: 8, maxLength: 120, size: 'max' }),
      fc.array(fc.tuple(seed, fc.nat({ max: 1000 })), { maxLength: 5 }),
      fc.option(seed, { nil: '' }),
      fc.option(seed, { nil: '' }),
    )
    .map(([text, seeds, first, last]) => {
      const inside = seeds.reduce((key, [piece, at]) => {
        const place = at % (key.length + 1)
        return key.slice(0, place) + piece + key.slice(place)
      }, text)
      return first + inside + last
    })
    .filter((text) => !mayBeWrapped(text))

  test('is read as it is, whatever signs are in it', { tags: ['K08'] }, () => {
    fc.assert(
      fc.property(printable, fc.constantFrom(...ofOneLine, ...withSpaces), (key, provider) => {
        expect(readKey(key, provider)).toEqual(asItIs(key))
        // Asked about or not, but never more than that.
        expect(suspicionsOf(key, provider).length).toBeGreaterThanOrEqual(0)
      }),
      RUNS,
    )
  })

  test('is read as it is between blanks and line breaks', { tags: ['K08'] }, () => {
    const blanks = fc.constantFrom('', ' ', '\t', '\n', '\r\n', '\u00a0', '\u2028', ' \n ')
    fc.assert(
      fc.property(printable, blanks, blanks, (key, before, after) => {
        expect(readKey(before + key + after, acme)).toMatchObject({ found: 'key', key, fields: {} })
      }),
      RUNS,
    )
  })

  test('of two words is asked about, and stays as it is', { tags: ['K09'] }, () => {
    const word = charsOf(BASE62, 8, 30).filter(
      (text) => /\d/.test(text) && !/key|token|secret|auth|pass|xxxx/i.test(text),
    )
    fc.assert(
      fc.property(word, word, fc.constantFrom(' ', '  ', '\t', '\u00a0'), (one, two, blank) => {
        const key = one + blank + two
        expect(readKey(key, acme)).toEqual(asItIs(key))
        expect(suspicionsOf(key, acme).length).toBeGreaterThan(0)
        expect(readKey(key, keepsSpaces)).toMatchObject({ found: 'key', fields: {} })
        expect(readKey(key, removesSpaces)).toMatchObject({ found: 'key', key: one + two, fields: {} })
        expect(readKey(key, refusesSpaces)).toEqual({ found: 'nothing', fault: 'key-has-spaces' })
      }),
      RUNS,
    )
  })

  test('that fits the pattern is never doubted, and one that does not is', { tags: ['K09'] }, () => {
    const fitting = charsOf(HEX_DIGITS, 24, 24).map((text) => `acme_${text}`)
    fc.assert(
      fc.property(fitting, realKey, (key, other) => {
        for (const provider of [acmePattern, acmeText, acmePrefix, acmeLoose]) {
          expect(readKey(key, provider)).toEqual(asItIs(key))
          expect(suspicionsOf(key, provider)).toEqual([])
        }
        if (!/^acme_[a-f0-9]{24}$/.test(other)) expect(suspicionsOf(other, acmePattern)).not.toEqual([])
      }),
      RUNS,
    )
  })
})
