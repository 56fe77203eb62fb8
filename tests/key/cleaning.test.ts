import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { cleanKey, type Removal } from '../../src/key/cleanKey'
import { cases } from '../cases'

// Many runs, on machines that may be busy with other things.
vi.setConfig({ testTimeout: 60_000 })

const RUNS = cases(2000)
const KEY = 'pls_4f9d20c1ab77e3_620d75'
const sorted = (removed: readonly Removal[]) => [...removed].sort()

const chars = (alphabet: string, minLength: number, maxLength: number) =>
  fc
    .string({ unit: fc.constantFrom(...alphabet), minLength, maxLength, size: 'max' })
    .filter((s) => new Set(s).size > 4)
const HEX = '0123456789abcdef'
const BASE62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwyz0123456789'

/** The shapes that real keys have. */
const realKey = fc
  .oneof(
    chars(BASE62, 8, 200),
    chars(HEX, 32, 64).map((s) => `pls_${s}_620d75`),
    fc.uuid(),
    fc.uint8Array({ minLength: 9, maxLength: 60 }).map((b) => `Zm${Buffer.from(b).toString('base64')}`),
    fc.uint8Array({ minLength: 9, maxLength: 60 }).map((b) => `Zm${Buffer.from(b).toString('base64url')}`),
    fc.tuple(chars(BASE62, 8, 20), chars(BASE62, 8, 40)).map(([id, secret]) => `${id}:${secret}`),
    fc.tuple(chars(BASE62, 8, 20), chars(BASE62, 8, 40)).map((parts) => `SG.${parts.join('.')}`),
    chars(BASE62, 8, 40).map((s) => `secret-token:${s}`),
    chars(`${BASE62}+/_-`, 12, 40).map((s) => `k${s}==`),
  )
  .filter((key) => !/x{4}|\.{3}/i.test(key) && new Set(key).size > 4)

const wrappers: [title: string, pasted: string, removed: Removal[]][] = [
  ['a clean key', KEY, []],
  ['blanks around it', `  ${KEY}\t`, ['whitespace']],
  ['a no-break and an ideographic space', `\u00a0${KEY}\u3000`, ['whitespace']],
  ['a line break after it', `${KEY}\r\n`, ['line-breaks']],
  ['a next-line and a paragraph separator', `\u0085${KEY}\u2029`, ['line-breaks']],
  ['blanks and line breaks', `\n  ${KEY} \n`, ['line-breaks', 'whitespace']],
  ['a byte order mark', `\ufeff${KEY}`, ['invisible']],
  ['zero-width characters in the middle', 'pls_4f9d\u200b20c1ab\u00ad77e3\u2060_620d75\u200d', ['invisible']],
  ['straight quotes', `"${KEY}"`, ['quotes']],
  ['apostrophes', `'${KEY}'`, ['quotes']],
  ['backticks', `\`${KEY}\``, ['quotes']],
  ['curly quotes', `“${KEY}”`, ['quotes']],
  ['low quotes', `„${KEY}“`, ['quotes']],
  ['one quote only', `${KEY}"`, ['quotes']],
  ['quotes and a comma', `"${KEY}",`, ['quotes']],
  ['Bearer', `Bearer ${KEY}`, ['auth-scheme']],
  ['bearer in lower case', `bearer   ${KEY}`, ['auth-scheme']],
  ['Token', `Token ${KEY}`, ['auth-scheme']],
  ['Token token="…"', `Token token="${KEY}"`, ['auth-scheme', 'assignment', 'quotes']],
  ['an Authorization header', `Authorization: Bearer ${KEY}`, ['auth-scheme']],
  ['an Authorization header without blanks', `authorization:${KEY}`, ['auth-scheme']],
  ['an X-Api-Key header', `X-Api-Key: ${KEY}`, ['auth-scheme']],
  ['an X-Api-Key header without blanks', `x-api-key:${KEY}`, ['auth-scheme']],
  ['a header in code', `'Authorization': 'Bearer ${KEY}',`, ['auth-scheme', 'quotes']],
  ['Basic with the key as it is', `Basic ${KEY}`, ['auth-scheme']],
  ['Basic with base64 of "key:"', `Basic ${btoa(`${KEY}:`)}`, ['auth-scheme']],
  ['a quoted Basic header', `"Authorization: Basic ${btoa(`${KEY}:`)}"`, ['auth-scheme', 'quotes']],
  ['API_KEY=', `API_KEY=${KEY}`, ['assignment']],
  ['any name in capitals', `PLEO_PROD=${KEY}`, ['assignment']],
  ['export', `export API_KEY="${KEY}"`, ['assignment', 'quotes']],
  ['set', `set PLEO=${KEY}`, ['assignment']],
  ['set with quotes', `set "PLEO=${KEY}"`, ['assignment', 'quotes']],
  ['PowerShell', `$env:PLEO = '${KEY}'`, ['assignment', 'quotes']],
  ['JSON', `{"api_key":"${KEY}"}`, ['assignment', 'quotes']],
  ['JSON over lines', `{\n  "apiKey": "${KEY}",\n}`, ['assignment', 'quotes']],
  ['a line of JSON', `"apiKey": "${KEY}",`, ['assignment', 'quotes']],
  ['YAML', `api_key: ${KEY}`, ['assignment']],
  ['a list in YAML', `- PLEO_KEY=${KEY}`, ['assignment']],
  ['.env with a comment', `API_KEY=${KEY} # production`, ['assignment']],
  ['.env with a comment above', `# production\nAPI_KEY=${KEY}\n`, ['assignment', 'line-breaks']],
  ['JavaScript', `const apiKey = '${KEY}'; // production`, ['assignment', 'quotes']],
  ['a long option', `--api-key=${KEY}`, ['assignment']],
  ['a label', `Your API key: ${KEY}`, ['assignment']],
  ['key=', `key=${KEY}`, ['assignment']],
]

test.each(wrappers)('K08: %s is taken off, and the report says exactly that', (_, pasted, removed) => {
  expect(cleanKey(pasted)).toMatchObject({ key: KEY, fault: null })
  expect(sorted(cleanKey(pasted).removed)).toEqual(sorted(removed))
})

test.each([
  'abc:def',
  'abcdef=ghijkl',
  'Zm9v==',
  '"Zm9vYmFy="',
  "'abc:'",
  'key-3ax6xnjp29jd6fds4gc373sgvjxteol0',
  'secret-token:E92FB7EB-D882-47A4-A265-A0B6135DC842',
  'token:4f9d20c1ab77e3',
  '110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw',
  'eyJhbGciOiJI.eyJzdWIi.c2ln',
  'bearer_4f9d20c1',
  'Basic4f9d20c1',
])('K08: %s keeps its own signs', (pasted) => {
  expect(cleanKey(pasted)).toMatchObject({ key: pasted.replace(/^["']|["']$/g, ''), fault: null })
})

test('K08: Basic credentials with a password are not taken apart', () => {
  const credentials = btoa('someone:password')
  expect(cleanKey(`Basic ${credentials}`).key).toBe(credentials)
})

test('K08: only credentials of Basic that hold a lone user name are taken apart', () => {
  const credentials = btoa('4f9d20c1ab77e3:')
  expect(cleanKey(`Basic ${credentials}`).key).toBe('4f9d20c1ab77e3')
  expect(cleanKey(credentials).key).toBe(credentials)
  expect(cleanKey(`X-Basic: ${credentials}`).key).toBe(credentials)
  expect(cleanKey(`basic_key="${credentials}"`).key).toBe(credentials)
  for (const held of ['4f9d20c1 ab77e3:', '4f9d20c1:ab77e3:'])
    expect(cleanKey(`Basic ${btoa(held)}`).key).toBe(btoa(held))
})

test('K08: a name in capitals is known without an underscore', () => {
  expect(cleanKey(`APIKEY=${KEY}`)).toMatchObject({ key: KEY, removed: ['assignment'] })
})

test('K08: a clean key is never changed', () => {
  fc.assert(
    fc.property(realKey, (key) => {
      expect(cleanKey(key)).toEqual({ key, removed: [], fault: null })
    }),
    RUNS,
  )
})

const BLANKS = [' ', '\t', '\u00a0', '\u1680', '\u2003', '\u202f', '\u205f', '\u3000']
const BREAKS = ['\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f']
const INVISIBLES = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u202e', '\u180e']
type Layer = { removal: Removal; wrap: (text: string) => string }
const layer = (removal: Removal, wraps: ((text: string) => string)[]) =>
  fc.constantFrom(...wraps).map((wrap): Layer => ({ removal, wrap }))
const around = (signs: string[]) =>
  signs.flatMap((s) => [(t: string) => s + t, (t: string) => t + s, (t: string) => s + t + s])
const NAMES = ['API_KEY', 'apiKey', 'api_key', 'PLEO_API_TOKEN', 'pleo.api-key', 'SECRET']
const anyLayer = fc.oneof(
  layer('whitespace', around(BLANKS)),
  layer('line-breaks', around(BREAKS)),
  layer('invisible', around(INVISIBLES)),
  layer('quotes', around(['"', "'", '`', '“', '”', '‘', '’', '„', '«', '»'])),
  layer(
    'auth-scheme',
    ['Bearer ', 'basic ', 'Token ', 'Authorization: ', 'X-Api-Key: '].map((p) => (t: string) => p + t),
  ),
  layer(
    'assignment',
    NAMES.flatMap((name) => [
      (t: string) => `${name}=${t}`,
      (t: string) => `export ${name}=${t}`,
      (t: string) => `${name}: ${t}`,
      (t: string) => `"${name}": ${t},`,
      (t: string) => `{"${name}":${t}}`,
      (t: string) => `const ${name} = ${t};`,
    ]),
  ),
)

/** Each kind at most once, from the innermost to the outermost, so that the report can be told exactly. */
const layers = fc.uniqueArray(anyLayer, { selector: (l) => l.removal, maxLength: 6 }).map((list) => {
  const order: Removal[] = ['quotes', 'auth-scheme', 'assignment', 'whitespace', 'line-breaks', 'invisible']
  return list.sort((a, b) => order.indexOf(a.removal) - order.indexOf(b.removal))
})

test('K08: whatever a key is wrapped in, the key comes back, and the report lists what was taken off', () => {
  fc.assert(
    fc.property(realKey, layers, (key, list) => {
      const cleaned = cleanKey(list.reduce((text, { wrap }) => wrap(text), key))
      expect(cleaned).toMatchObject({ key, fault: null })
      expect(sorted(cleaned.removed)).toEqual(sorted(list.map((l) => l.removal)))
    }),
    RUNS,
  )
})

test('K08: cleaning twice changes nothing more', () => {
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
      'Bearer ',
      'Basic ',
      'API_KEY',
      'key',
    ],
    ...['export ', '$env:', 'Authorization', 'abc', 'Zm9vOg==', '/', '“', '«', 'x-', '=>', ':='],
  )
  const messy = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 14 })
  fc.assert(
    fc.property(messy, (parts) => {
      const once = cleanKey(parts.join(''))
      if (once.fault) expect(once).toEqual({ key: '', removed: [], fault: once.fault })
      else expect(cleanKey(once.key)).toEqual({ key: once.key, removed: [], fault: null })
    }),
    cases(4000),
  )
})

test.each([
  'two words',
  'pls_4f9d\n20c1',
  'pls_4f9d\u00a020c1',
  'pls\u0000_4f',
  'pls_\u001b[31m4f',
  'A_KEY=abc\nB_KEY=def',
])('K08: blanks and control characters inside a key are refused (%j)', (pasted) => {
  expect(cleanKey(pasted)).toEqual({ key: '', removed: [], fault: 'key-has-spaces' })
})

test.each([
  ...['••••abcd', '****', '********abcd', 'sk-...abcd', 'pls_…', 'xxxxxxxx', 'sk_live_xxxxxxxxxxxx', 'XXXX-XXXX-XXXX'],
  ...['<your-api-key>', 'YOUR_API_KEY', 'your api key here', '{{API_KEY}}', '%PLEO_API_KEY%', '$API_KEY', '[key]'],
  ...['API_KEY=', 'API_KEY=""', 'Authorization: Bearer', 'api_key: <your-api-key>', 'insert-key-here', '"••••••••"'],
])('K09: the placeholder %s is refused', (pasted) => {
  expect(cleanKey(pasted)).toEqual({ key: '', removed: [], fault: 'key-placeholder' })
})

test.each(['', '   ', '\n', '""', '\ufeff', '\u200b "\u3000" '])(
  'K10: nothing at all (%j) is a missing key',
  (pasted) => {
    expect(cleanKey(pasted).fault).toBe('key-missing')
  },
)

const long = (length: number) => 'aB3dE6gH9k'.repeat(Math.ceil(length / 10)).slice(0, length)

test('K10: a key may have 4 096 characters, not one more, and what is around it does not count', () => {
  expect(cleanKey(`export API_KEY="${long(4096)}"\n`)).toMatchObject({ key: long(4096), fault: null })
  expect(cleanKey(long(4097))).toEqual({ key: '', removed: [], fault: 'key-too-long' })
  expect(cleanKey(`"${long(4097)}"`).fault).toBe('key-too-long')
  expect(cleanKey(`${' '.repeat(20_000)}${KEY}`).key).toBe(KEY)
  // Three times as long as a key may be is the most that is worked through.
  expect(cleanKey(`${'"'.repeat(3 * 4096 - KEY.length)}${KEY}`).key).toBe(KEY)
  expect(cleanKey(`${'"'.repeat(3 * 4096 - KEY.length + 1)}${KEY}`).fault).toBe('key-too-long')
})

test('K09: a text of more than 64 characters is no placeholder, whatever it begins and ends with', () => {
  const named = (length: number) => `your_${long(length - 9)}_key`
  expect(cleanKey(named(64)).fault).toBe('key-placeholder')
  expect(cleanKey(named(65)).fault).toBeNull()
})

test.each([
  'a',
  ' a',
  '"',
  '" ',
  'a=',
  'API_KEY=',
  '# ',
  '#\n',
  'x-',
  '{ ',
  '•',
  '\u200b',
  'Basic ',
  ' #',
  '",',
  '_xxxx',
])('K10: a megabyte of %j is refused without being worked through', (unit) => {
  // The same text, 4 × longer than the bound, must not reach a pattern; up to the bound, each must end.
  expect(cleanKey(`k${unit.repeat(1_000_000 / unit.length)}k`).fault).toBe('key-too-long')
  expect(() => cleanKey(`k${unit.repeat(12_200 / unit.length)}k`)).not.toThrow()
  expect(() => cleanKey(unit.repeat(12_200 / unit.length))).not.toThrow()
})

test('K02: after cleaning, the engine does not keep the key as the last thing that was matched', () => {
  cleanKey(`Bearer ${KEY}`)
  expect(Reflect.get(RegExp, 'input')).toBe('')
})
