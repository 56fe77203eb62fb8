import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { ProviderDefinition } from '../../src/core/provider/provider'
import { suspicionsOf } from '../../src/key/doubts/suspicionsOf'
import { readKey } from '../../src/key/reading/readKey'
import { CANARY } from '../canary'
import { cases } from '../cases'
import { asItIs } from './asItIs'
import { acme, acmePattern, acmeRegion, keepsSpaces, ofAnyKind, ofOneLine, withSpaces } from './realLifeProviders'

// Many runs, on machines that may be busy with other things.
vi.setConfig({ testTimeout: 600_000 })

const RUNS = cases(process.env.LATCHKEY_TEST_ALL ? 10_000 : 300)

const anyProvider = fc.constantFrom(...ofAnyKind)

describe('reading', () => {
  const pieces = fc.constantFrom(
    ...[
      '"',
      "'",
      '`',
      '=',
      ':',
      ' ',
      '\n',
      '#',
      ',',
      ';',
      '{',
      '}',
      '-',
      '\ufeff',
      '“',
      '«',
      '»',
      '”',
      '**',
      '```',
      '> ',
    ],
    ...[
      'Bearer ',
      'Basic ',
      'Token ',
      'API_KEY',
      'key',
      'k e y',
      'export ',
      '$env:',
      'Authorization',
      'x-',
      'x-api-key: ',
    ],
    ...[
      'abc',
      'Zm9vOg==',
      'YTpi',
      btoa('"abc":'),
      btoa('key=abc:'),
      '=>',
      ':=',
      '/',
      '\\',
      '-H ',
      '-u ',
      'curl ',
      '[a]\n',
    ],
    ...[
      'eu',
      'region',
      'API_KEY=',
      'token: ',
      `acme_${CANARY}f00dcafe`,
      `acme_${CANARY}beefbeef`,
      'acme_',
      '\u200b',
      '\r\n',
    ],
    ...[
      '-----BEGIN PRIVATE KEY-----',
      '-----END PRIVATE KEY-----',
      '{"client_email":"a","private_key":"b"}',
      '{}',
      '""',
    ],
  )
  const messy = fc
    .array(fc.oneof({ weight: 4, arbitrary: pieces }, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 14 })
    .map((parts) => parts.join(''))

  test('what was read is read again as it is, so that paste and submit agree', { tags: ['K08'] }, () => {
    fc.assert(
      fc.property(messy, anyProvider, (text, provider) => {
        const once = readKey(text, provider)
        if (once.found === 'key') expect(readKey(once.key, provider)).toEqual(asItIs(once.key))
      }),
      { numRuns: 4 * RUNS.numRuns },
    )
  })

  test('says that something was taken off exactly if something was', { tags: ['K08'] }, () => {
    fc.assert(
      fc.property(messy, anyProvider, (text, provider) => {
        const reading = readKey(text, provider)
        if (reading.found === 'key') expect(reading.removed.length > 0).toBe(reading.key !== text)
      }),
      RUNS,
    )
  })

  test('what is read is never empty, and one line has no control characters', { tags: ['K09'] }, () => {
    fc.assert(
      fc.property(messy, fc.constantFrom(...ofOneLine, ...withSpaces), (text, provider) => {
        const reading = readKey(text, provider)
        if (reading.found !== 'key') return
        expect(reading.key.trim()).toBe(reading.key)
        expect(reading.key.length).toBeGreaterThan(0)
        // A tab, and what ends a line, are blanks.
        const blanks = '\t\n\v\f\r'
        expect([...reading.key].filter((char) => char === '\x7f' || (char < ' ' && !blanks.includes(char)))).toEqual([])
      }),
      RUNS,
    )
  })

  test('does not depend on what was read before, nor on where a pattern stands', { tags: ['K08'] }, () => {
    fc.assert(
      fc.property(messy, messy, anyProvider, (text, before, provider) => {
        const first = readKey(text, provider)
        readKey(before, provider)
        expect(readKey(text, provider)).toEqual(first)
      }),
      RUNS,
    )
  })

  test.each(['g', 'y', 'gy'])(
    'a pattern with the flags %s answers the same every time, and is left as it was',
    { tags: ['K09'] },
    (flags) => {
      const pattern = new RegExp('^acme_[a-f0-9]{24}$', flags)
      pattern.lastIndex = 3
      const provider: ProviderDefinition = { ...acme, keyFormat: { pattern } }
      const key = `acme_${CANARY}f00dcafe`
      for (let time = 0; time < 3; time++) {
        expect(readKey(`A=${key}\nB_KEY=other`, provider)).toMatchObject({ found: 'key', key })
        expect(suspicionsOf(key, provider)).toEqual([])
      }
      expect(pattern.lastIndex).toBe(3)
    },
  )

  test('leaves nothing of the key in the engine’s memory of what was matched last', { tags: ['K02'] }, () => {
    const key = `acme_${CANARY}f00dcafe`
    for (const provider of [acme, acmePattern, acmeRegion, keepsSpaces]) {
      for (const text of [
        key,
        `Bearer ${key}`,
        `API_KEY=${key}\nREGION=eu`,
        `{"a":"${key}"}`,
        `curl -H "X-Api-Key: ${key}"`,
      ]) {
        readKey(text, provider)
        suspicionsOf(key, provider)
        for (const name of ['input', 'lastMatch', 'lastParen', 'leftContext', 'rightContext', '$1', '$2', '$3'])
          expect(Reflect.get(RegExp, name)).not.toContain(CANARY)
      }
    }
  })
})
