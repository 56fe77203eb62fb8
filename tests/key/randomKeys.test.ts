import { expect, test, vi } from 'vitest'
import { suspicionsOf } from '../../src/key/doubts/suspicionsOf'
import { readKey } from '../../src/key/reading/readKey'
import { BASE62, HEX_DIGITS, PRINTABLE } from './keyShapes'
import { mayBeWrapped } from './mayBeWrapped'
import { acme } from './realLifeProviders'

// Millions of keys, on machines that may be busy with other things.
vi.setConfig({ testTimeout: 600_000 })

const COUNT = process.env.LATCHKEY_TEST_ALL ? 1_000_000 : 20_000

/** Mulberry32: the same keys at every run, and fast enough for millions. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

type Random = () => number
const from = (random: Random, least: number, most: number) => least + Math.floor(random() * (most - least + 1))
function of(random: Random, alphabet: string, least: number, most = least): string {
  let text = ''
  for (let left = from(random, least, most); left > 0; left--) text += alphabet[Math.floor(random() * alphabet.length)]
  return text
}
function bytes(random: Random, least: number, most: number): Buffer {
  const buffer = Buffer.alloc(from(random, least, most))
  for (let at = 0; at < buffer.length; at++) buffer[at] = random() * 256
  return buffer
}
function uuid(random: Random): string {
  return [8, 4, 4, 4, 12].map((length) => of(random, HEX_DIGITS, length)).join('-')
}

const DJANGO = 'abcdefghijklmnopqrstuvwxyz0123456789!@#$%^&*(-_=+)'
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

interface Alphabet {
  readonly name: string
  readonly make: (random: Random) => string
  /** Asked about in fewer than 1 in 10,000. */
  readonly quiet: boolean
}

const alphabets: readonly Alphabet[] = [
  { name: 'base62', quiet: true, make: (random) => of(random, BASE62, 20, 64) },
  {
    name: 'hex',
    quiet: true,
    make: (random) => {
      const text = of(random, HEX_DIGITS, [32, 40, 64][from(random, 0, 2)] ?? 32)
      return random() < 0.5 ? text : text.toUpperCase()
    },
  },
  // With padding, and so with `=` behind whatever letters chance has put there.
  { name: 'base64', quiet: true, make: (random) => bytes(random, 16, 48).toString('base64') },
  { name: 'base64url', quiet: true, make: (random) => bytes(random, 16, 48).toString('base64url') },
  { name: 'Azure secret', quiet: true, make: (random) => of(random, `${BASE62}~_.-`, 40) },
  { name: 'Django secret', quiet: true, make: (random) => of(random, DJANGO, 50) },
  { name: 'UUID in braces', quiet: true, make: (random) => `{${uuid(random)}}` },
  { name: 'printable ASCII', quiet: false, make: (random) => of(random, PRINTABLE, 20, 64) },
  {
    name: 'Crockford base32 in groups',
    quiet: false,
    make: (random) => Array.from({ length: from(random, 3, 6) }, () => of(random, CROCKFORD, 5)).join('-'),
  },
  {
    name: 'pairs of id and secret',
    quiet: false,
    make: (random) => `${of(random, BASE62, 8, 24)}${random() < 0.5 ? '.' : ':'}${of(random, BASE62, 16, 48)}`,
  },
]

test.each(alphabets.map((alphabet, at) => ({ ...alphabet, at })))(
  'random keys of the alphabet $name are never refused, hardly ever asked about, and stay as they are',
  { tags: ['K08', 'K09'] },
  ({ make, quiet, at }) => {
    const random = randomFrom(20_260_101 + at)
    const refused: string[] = []
    const changed: string[] = []
    let asked = 0
    for (let left = COUNT; left > 0; left--) {
      const key = make(random)
      const reading = readKey(key, acme)
      if (reading.found !== 'key') refused.push(key)
      else if (reading.key !== key || reading.removed.length > 0) {
        // By chance, a key can be a complete wrapper: quotes at both ends, or a name like `key` before a `=`.
        if (!mayBeWrapped(key)) changed.push(key)
      } else if (suspicionsOf(key, acme).length > 0) asked++
    }
    expect(refused.slice(0, 5)).toEqual([])
    expect(changed.slice(0, 5)).toEqual([])
    if (quiet) expect(asked).toBeLessThan(COUNT / 10_000)
  },
)

test('the alphabets are ten, the first seven of which are hardly ever asked about', () => {
  expect(alphabets).toHaveLength(10)
  expect(alphabets.slice(0, 7).every(({ quiet }) => quiet)).toBe(true)
})
