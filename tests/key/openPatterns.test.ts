import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ProviderDefinition } from '../../src/core/provider/provider'
import { suspicionsOf } from '../../src/key/doubts/suspicionsOf'
import { readKey } from '../../src/key/reading/readKey'
import { cases } from '../cases'
import { asItIs } from './asItIs'
import { BASE62, charsOf } from './keyShapes'
import { BARE, KEY, SECOND } from './keys'
import { mayBeWrapped } from './mayBeWrapped'

const withPattern = (pattern: RegExp | string): ProviderDefinition => ({
  name: 'Acme',
  keyKind: 'standalone',
  keyFormat: { pattern },
})

/** Patterns that say how a key begins, or how long it is at least, and not where it ends. */
const open = [/^acme_/, /acme_/, /^acme_.+$/, /^acme_.+/s, /^.{20,}$/, '^acme_', 'acme_[a-f0-9]{24}'].map(withPattern)
const strict = [/^acme_[a-f0-9]{24}$/, /^acme_\w{8,}$/, '^acme_[a-z0-9]+$'].map(withPattern)

/** Several values in one text, half a structure, or a key with what stands beside it. */
const texts = [
  `${KEY},${SECOND}`,
  `${KEY}, ${SECOND}`,
  `${KEY};${SECOND}`,
  `${KEY} ${SECOND}`,
  `${KEY}\t${BARE}`,
  `${KEY}","region":"eu"}`,
  `${KEY}","region":"eu`,
  `${KEY}'}`,
  `${KEY}",`,
  `${KEY},`,
  `${KEY};`,
  `${KEY}; other`,
  `${KEY} other`,
  `${KEY} # production`,
  `${KEY}&region=eu`,
  `${KEY}: eu`,
  `${KEY}</key>`,
  `${KEY}" -H "Region: eu`,
]

test.each(texts)(
  'a pattern that is open at its end lets %j through after a question at the earliest',
  { tags: ['K08', 'K09'] },
  (text) => {
    for (const provider of open) {
      const reading = readKey(text, provider)
      if (reading.found !== 'key') expect(reading.found).toBe('several')
      else if (reading.key === KEY) expect(reading.removed).not.toEqual([])
      else
        expect([provider.keyFormat?.pattern, suspicionsOf(reading.key, provider)]).not.toEqual([expect.anything(), []])
    }
  },
)

test.each([`${KEY}\n${SECOND}`, `${KEY}\n${BARE}`])(
  'lines are not joined because an open pattern takes anything: %j',
  { tags: ['K08'] },
  (text) => {
    for (const provider of open) {
      const reading = readKey(text, provider)
      if (reading.found === 'key') expect(reading.key).toBe(KEY)
      else expect(reading.found).toBe('several')
    }
  },
)

test.each([`ACME_API_KEY=${KEY}`, `"${KEY}"`, `{"apiKey":"${KEY}"}`, `Bearer ${KEY}`, `'${KEY}',`])(
  'a complete wrapper is one, although an open pattern takes it too: %j',
  { tags: ['K08'] },
  (text) => {
    for (const provider of [...open, ...strict])
      expect(readKey(text, provider)).toMatchObject({ found: 'key', key: KEY, fields: {} })
  },
)

test.each(['acme_xxxx', 'acme_xxxxxxxxxxxxxxxxxxxxxxxx'])(
  '%j is a template, although an open pattern takes it',
  { tags: ['K09'] },
  (text) => {
    for (const pattern of [/^acme_/, /acme_/, /^acme_.+$/])
      expect(readKey(text, withPattern(pattern))).toEqual({ found: 'nothing', fault: 'key-placeholder' })
  },
)

test.each(['acme_••••••••', 'acme_ca4a...cafe'])(
  '%j is asked about, although an open pattern takes it',
  { tags: ['K09'] },
  (text) => {
    for (const pattern of [/^acme_/, /acme_/, /^acme_.+$/])
      expect(suspicionsOf(text, withPattern(pattern))).toEqual([{ kind: 'placeholder' }])
  },
)

test('a pattern that says where a key ends is never doubted, whatever signs it allows', { tags: ['K09'] }, () => {
  const pair = withPattern(/^ApiKey=[^;]+;Secret=[^;]+$/)
  const text = `ApiKey=${BARE};Secret=${KEY}`
  expect(readKey(text, pair)).toEqual(asItIs(text))
  expect(suspicionsOf(text, pair)).toEqual([])
  const quoted = withPattern(/^acme"[a-f0-9]{8},[a-f0-9]{8}$/)
  expect(suspicionsOf('acme"ca4a51e5,ca4a51e5', quoted)).toEqual([])
  const groups = withPattern(/^[a-z]{4} [a-z]{4}$/)
  expect(readKey('abcd efgh', groups)).toEqual(asItIs('abcd efgh'))
  expect(suspicionsOf('abcd efgh', groups)).toEqual([])
})

test('a key without any such sign is sent at once, however open the pattern is', { tags: ['K09'] }, () => {
  fc.assert(
    fc.property(charsOf(`${BASE62}-_.~+/=`, 24, 60), fc.constantFrom(...open), (random, provider) => {
      const key = `acme_${random}7`
      const { pattern = '' } = provider.keyFormat ?? {}
      if (key.search(pattern) < 0 || mayBeWrapped(key)) return
      expect(readKey(key, provider)).toEqual(asItIs(key))
      expect(suspicionsOf(key, provider)).toEqual([])
    }),
    cases(2000),
  )
})

test('a line beside a key is never made a part of it, whatever length the pattern lets a key have', {
  tags: ['K08'],
}, () => {
  const lengths = [/^[A-Za-z0-9]{20,40}$/, /^[A-Za-z0-9]{20,60}$/, /^[\w-]{20,}$/, '^[A-Za-z0-9]{18,48}$'].map(
    withPattern,
  )
  const line = fc.constantFrom(
    'API key',
    'Token',
    'Your new key:',
    'prod',
    'Acme',
    'Latchkey 2',
    'Copy',
    'Copied!',
    'Show key',
    'eu',
  )
  fc.assert(
    fc.property(
      ...([charsOf(BASE62, 20, 34), line, fc.constantFrom('\n', '\r\n', '\n\n'), fc.boolean()] as const),
      fc.constantFrom(...lengths),
      (key, beside, end, isAbove, provider) => {
        const reading = readKey(isAbove ? beside + end + key : key + end + beside, provider)
        if (reading.found === 'key') expect(reading.key).toBe(key)
        else expect(reading.found).toBe('several')
      },
    ),
    cases(500),
  )
})
