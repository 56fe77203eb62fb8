import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { capText } from '../../src/key/scrubbing/capText'
import { scrub } from '../../src/key/scrubbing/scrub'
import { cases } from '../cases'

// Many runs, on machines that may be busy with other things.
vi.setConfig({ testTimeout: 60_000 })

const RUNS = cases(1000)
const KEY = 'pls_4f9d+20/c1ab=77e3_620d75'
const base64 = (text: string) => Buffer.from(text).toString('base64')

const encodings: [name: string, encode: (key: string) => string][] = [
  ['raw', (key) => key],
  ['with blanks around it', (key) => ` ${key} `],
  ['in upper case', (key) => key.toUpperCase()],
  ['in lower case', (key) => key.toLowerCase()],
  ['URL-encoded', (key) => encodeURIComponent(key)],
  ['URL-encoded throughout', (key) => key.replace(/./gs, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`)],
  ['URL-encoded in part', (key) => key.replace(/[+%]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)],
  ['form-encoded', (key) => new URLSearchParams({ key }).toString().slice(4)],
  ['JSON-encoded', (key) => JSON.stringify({ key })],
  ['JSON with escaped slashes', (key) => JSON.stringify(key).replaceAll('/', '\\/')],
  ['JSON with \\u escapes', (key) => key.replace(/[=+/\\"]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`)],
  ['base64', base64],
  ['base64 without padding', (key) => base64(key).replace(/=/g, '')],
  ['base64url', (key) => Buffer.from(key).toString('base64url')],
  ['base64 of "key:"', (key) => base64(`${key}:`)],
  ['URL-encoded base64', (key) => encodeURIComponent(base64(`${key}:`))],
  ['hex', (key) => Buffer.from(key).toString('hex')],
  ['hex in upper case', (key) => Buffer.from(key).toString('hex').toUpperCase()],
  ['broken over two lines', (key) => `${key.slice(0, 5)}\r\n  ${key.slice(5)}`],
  ['with a blank between any two characters', (key) => [...key].join(' ')],
  ['broken by escaped line breaks', (key) => JSON.stringify(`${key.slice(0, 5)}\n${key.slice(5)}`)],
]

const BASE62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const key = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...`${BASE62}+/=_-.:"\\%&`), minLength, maxLength, size: 'max' })
const around = fc.string({ maxLength: 20 })

test.each(encodings)('a key %s never comes through', { tags: ['K04'] }, (_, encode) => {
  fc.assert(
    fc.property(key(4, 60), around, around, (value, before, after) => {
      const output = scrub(`${before}\n${encode(value)}\n${after}`, ['unrelated-key', value])
      expect(output).toContain('••••')
      for (const [, other] of encodings) {
        // What was around it may hold a short key's characters in another form; a leak is this form, coming through.
        if (other(value).trim().length >= 8) expect(output).not.toContain(other(value).trim())
      }
    }),
    cases(300),
  )
})

test('no 8 consecutive characters of a key of 12 or more come through', { tags: ['K04'] }, () => {
  const slices = fc.tuple(key(12, 80), fc.nat(), fc.integer({ min: 8, max: 80 }))
  fc.assert(
    fc.property(slices, around, around, ([value, at, length], before, after) => {
      const start = at % (value.length - 7)
      const output = scrub(before + value.slice(start, start + length) + after, [value])
      for (let i = 0; i + 8 <= value.length; i++) expect(output).not.toContain(value.slice(i, i + 8))
    }),
    RUNS,
  )
})

test('base64 of a text around a key does not hide the key in it', { tags: ['K04'] }, () => {
  for (const before of ['', 'u', 'us', 'user:', 'Authorization: Bearer ']) {
    const output = scrub(base64(`${before}${KEY} and more`), [KEY])
    const middle = output.replace(/^.*?••••|.*••••/, '')
    expect(output).toContain('••••')
    // What is left on either side are the groups that the key shares with its neighbours.
    expect(Buffer.from(middle, 'base64').toString('latin1')).not.toMatch(/4f9d|c1ab|77e3|620d/)
  }
})

test('what has nothing of a key stays as it is', { tags: ['K04'] }, () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'äöü ÆØÅ\n日本語%\\'), maxLength: 200 }), (text) => {
      expect(scrub(text, [KEY, 'short'])).toBe(text)
    }),
    RUNS,
  )
  expect(scrub('Acme Expenses ApS', ['', '   '])).toBe('Acme Expenses ApS')
  expect(scrub('Acme Expenses ApS', [])).toBe('Acme Expenses ApS')
})

test('only the key is replaced, once for each place', { tags: ['K04'] }, () => {
  expect(scrub(`Header "Bearer ${KEY}" was refused (${KEY}).`, [KEY])).toBe('Header "Bearer ••••" was refused (••••).')
  expect(scrub('50%abcdef', ['abcdef'])).toBe('50%••••')
  expect(scrub('C:\\nabcde', ['nabcde'])).toBe('C:\\••••')
})

test('a key with any characters at all is scrubbed, and nothing throws', { tags: ['K04'] }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 15 }), key(4, 20), (any, some) => {
      const value = any + some + any
      expect(scrub(`a ${value} b`, [value])).not.toContain(value.trim())
      expect(scrub(`a ${value.toUpperCase()} b`, [value])).not.toContain(value.trim().toUpperCase())
    }),
    RUNS,
  )
  expect(scrub('\ud800abcdefghijkl', ['\ud800abcdefghijkl'])).toBe('••••')
})

test('whatever capText takes out of a text does not hide a key in it', { tags: ['K04'] }, () => {
  const gone = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).filter(
    (sign) => capText(`a${sign}b`) === 'ab',
  )
  expect(gone.length).toBeGreaterThan(60)
  for (const between of gone) {
    const text = capText(scrub([...KEY].map((one, at) => (at % 5 === 4 ? one + between : one)).join(''), [KEY]))
    expect(text, JSON.stringify(between)).toBe('••••')
  }
})

test('invisible characters and blanks of any script between its characters do not hide a key', {
  tags: ['K04'],
}, () => {
  for (const between of ['\u00a0', '\u0085', '\u200b', '\u00ad', '\u2060', '\ufeff', '\u3000', '\u2028']) {
    expect(scrub(`a ${[...KEY].join(between)} b`, [KEY])).toBe('a •••• b')
  }
})

test('a key whose base64 has its two signs everywhere is found in both alphabets', { tags: ['K04'] }, () => {
  for (const value of ['>>>>>>>>>>>>', '????????????']) {
    for (const encoded of [base64(value), Buffer.from(value).toString('base64url')]) {
      expect(scrub(`a ${encoded} b`, [value])).toBe('a •••• b')
    }
  }
})

test('letters that grow or shrink in the other case do not hide a key, nor move what is replaced', {
  tags: ['K04'],
}, () => {
  expect(scrub('a STRASSENKEY b', ['straßenkey'])).toBe('a •••• b')
  expect(scrub('a i\u0307stanbulkey b', ['İstanbulkey'])).toBe('a •••• b')
  expect(scrub('İİİ abcdefghij İİİ', ['abcdefghij'])).toBe('İİİ •••• İİİ')
})

test('a key that is escaped in two ways at once is found', { tags: ['K04'] }, () => {
  const mixed = [...KEY].map((char, at) => (at % 2 ? '%' : '\\u00') + char.charCodeAt(0).toString(16)).join('')
  expect(scrub(`a ${mixed} b`, [KEY])).toBe('a •••• b')
})

test('a key of fewer than 12 characters is found as a whole, and in every form', { tags: ['K04'] }, () => {
  expect(scrub('abcdefgh', ['abcdefghij'])).toBe('abcdefgh')
  expect(scrub(base64('abcdefgh'), [' abcdefgh '])).toBe('••••=')
  expect(scrub('ab+cd+efg', ['ab cd efg'])).toBe('••••')
  expect(scrub(Buffer.from('ab\tcdefg').toString('hex'), ['ab\tcdefg'])).toBe('••••')
})

test('a key of 12 characters is found in base64, wherever its bytes fall', { tags: ['K04'] }, () => {
  for (const before of ['', '-', '--', '---']) {
    expect(scrub(base64(`${before}abcdefghijkl`), ['abcdefghijkl'])).toContain('••••')
  }
})

test('after scrubbing, the engine does not keep the text as the last thing that was matched', { tags: ['K02'] }, () => {
  scrub(`%41 ${KEY}`, [KEY])
  expect(Reflect.get(RegExp, 'input')).toBe('')
})

test('a text is capped at 120 characters, and none is cut in half', { tags: ['K04'] }, () => {
  expect(capText('a'.repeat(120))).toBe('a'.repeat(120))
  expect(capText('a'.repeat(121))).toBe(`${'a'.repeat(119)}…`)
  expect(capText('😀'.repeat(6), 5)).toBe('😀😀😀😀…')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (text, max) => {
      expect([...capText(text, max)].length).toBeLessThanOrEqual(max)
      expect(capText(text, max)).toBe(capText(capText(text, max), max))
    }),
    RUNS,
  )
  expect([...capText('😀'.repeat(500_000))]).toHaveLength(120)
})

test('control characters and bidirectional overrides are taken out of a text, names are left whole', {
  tags: ['K04'],
}, () => {
  expect(capText('Acme\u0000\u001b[31m \u202eSpA\u202c\u2066x\u2069')).toBe('Acme[31m SpAx')
  expect(capText('Acme\r\nExpenses\tApS')).toBe('Acme Expenses ApS')
  expect(capText('👩‍👩‍👧 חברה\u200f Æ')).toBe('👩‍👩‍👧 חברה\u200f Æ')
})
