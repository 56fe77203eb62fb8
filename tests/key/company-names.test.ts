import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createScrubber } from '../../src/key/scrubbing/createScrubber'
import { openWords } from '../../src/key/scrubbing/openWords'
import { wordsBesideHex } from '../../src/key/scrubbing/wordsBesideHex'
import { cases } from '../cases'

vi.setConfig({ testTimeout: 60_000 })

const LOWER = 'abcdefghijklmnopqrstuvwxyz'
const BASE62 = `${LOWER}${LOWER.toUpperCase()}0123456789`
/** What random keys are made of, and how long they are. */
const alphabets = {
  hex: ['0123456789abcdef', 40],
  base62: [BASE62, 32],
  base64: [`${BASE62}+/`, 44],
  base64url: [`${BASE62}-_`, 43],
  'Azure secrets': [`${BASE62}~._-`, 40],
  'Django secrets': [`${LOWER}0123456789!@#$%^&*(-_=+)`, 50],
  'digits, small letters and a dash': [`${LOWER}0123456789-`, 40],
  'letters and a dash': [`${LOWER}-`, 40],
  'licence keys': ['ABCDEFGHJKLMNPQRSTUVWXYZ23456789-', 48],
  'printable ASCII': [String.fromCharCode(...Array.from({ length: 94 }, (_, at) => at + 33)), 32],
} as const
const names = Object.keys(alphabets) as (keyof typeof alphabets)[]

const random = (name: keyof typeof alphabets) => {
  const [signs, length] = alphabets[name]
  return fc.string({ unit: fc.constantFrom(...signs), minLength: length, maxLength: length })
}
const word = fc.stringMatching(/^[a-z]{2,12}[g-z]$/)
const uuid = fc.uuid()
const hex = fc.stringMatching(/^[a-f]{0,8}\d[a-f\d]{19,60}$/)
const separator = fc.constantFrom('_', '-', '.', ':')

function show(text: string, key: string, known: readonly string[] = []): string {
  return createScrubber([key])(text, openWords([key], known))
}

/** 8 characters of `secret` in a row that stand in the text, blanks and case aside. */
function leaks(text: string, secret: string): boolean {
  const seen = text.replace(/\s/g, '').toLowerCase()
  return Array.from({ length: Math.max(0, secret.length - 7) }, (_, at) => secret.slice(at, at + 8)).some((run) =>
    seen.includes(run.toLowerCase()),
  )
}

describe('in the name of a company', { tags: ['K04'] }, () => {
  it.each(names)('nothing of a random key comes through, whatever is echoed of it: %s', (name) => {
    fc.assert(
      fc.property(
        random(name),
        fc.constantFrom('', 'sk_', 'acme_live_'),
        fc.nat(),
        fc.nat(),
        (body, prefix, at, to) => {
          const start = at % (body.length - 7)
          const echo = body.slice(start, start + 8 + (to % body.length))
          for (const text of [
            echo,
            `${prefix}${body}`,
            `Acme ${echo} ApS`,
            echo.toUpperCase(),
            btoa(body),
            prefix + echo,
          ])
            expect(leaks(show(text, prefix + body, ['Acme ApS', 'sk live']), body)).toBe(false)
        },
      ),
      cases(500),
    )
  })

  it.each(names)('no random key has a word, not one of many thousands: %s', (name) => {
    fc.assert(
      fc.property(random(name), (body) => {
        const isLong = (text: string) => text.replace(/\W/g, '').length >= 8
        expect(wordsBesideHex(body).filter(isLong)).toEqual([])
        expect(wordsBesideHex(`sk_${body}`).filter(isLong)).toEqual([])
      }),
      cases(4_000),
    )
  })

  it('words beside a hexadecimal secret are said, and of the secret nothing is, whatever is echoed', () => {
    const key = fc.tuple(fc.array(fc.tuple(word, separator), { minLength: 1, maxLength: 3 }), fc.oneof(hex, uuid))
    fc.assert(
      fc.property(key, fc.nat(), fc.nat(), ([words, secret], at, to) => {
        const head = words.flat().join('')
        const joined = words.map(([one]) => one).join(' ')
        expect(show(joined, head + secret)).toBe(joined)
        expect(show(head, head + secret)).toBe(head)
        const start = at % (secret.length - 7)
        const echo = secret.slice(start, start + 8 + (to % secret.length))
        for (const text of [head + secret, `${joined} ${echo}`, head + secret.slice(0, 8), btoa(head + secret)])
          expect(leaks(show(text, head + secret), secret)).toBe(false)
        // With a part of the secret, the words go as well.
        expect(show(`${joined} ${echo}`, head + secret)).toBe(createScrubber([head + secret])(`${joined} ${echo}`))
      }),
      cases(500),
    )
  })

  it('what was known is said as it was, and nothing of a key that was not', () => {
    fc.assert(
      fc.property(random('base64url'), word, word, (body, one, other) => {
        const key = `${one}${other}_${body}`
        const known = `${one}${other} Inc.`
        expect(show(known, key, [known])).toBe(known)
        expect(show(`The ${known}`, key, [known])).toBe(`The ${known}`)
        expect(leaks(show(`${known} ${body}`, key, [known]), body)).toBe(false)
        expect(leaks(show(body, key, [known]), body)).toBe(false)
      }),
      cases(500),
    )
  })
})

it.each([
  ['a passphrase', 'strawberry-elephant-waterfall-mountain'],
  ['a passphrase with a number', 'strawberry-elephant-waterfall-7'],
  ['fewer than twenty digits', 'northwind_4f9d20c1ab77e3620d7'],
  ['no digit at all', 'northwind_abcdefabcdefabcdefabcdef'],
  ['letters beyond F', 'northwind_4f9d20c1ab77e3620d75_Zq4f'],
  ['a word that could be hexadecimal', 'deadbeef_4f9d20c1ab77e3620d75'],
])('a key with %s has no words of its own', { tags: ['K04'] }, (_, key) => {
  const [first = ''] = key.split(/[-_]/)
  expect(show(`The ${first} company`, key)).toBe('The •••• company')
})

it('a word counts whole, and however it is written', { tags: ['K04'] }, () => {
  const key = 'pk_acme-widgets_4f9d20c1ab77e3620d75'
  for (const text of ['acme-widgets', 'ACME-WIDGETS', 'x acme-widgets y', '(acme-widgets)'])
    expect(show(text, key)).toBe(text)
  expect(show('megacme-widgets', key)).toBe('meg••••')
  expect(show('acme-widgetsy', key)).toBe('••••y')
  expect(show('%61cme-widgets', key)).toBe('••••')
  expect(show('Northwindows', 'northwind_4f9d20c1ab77e3620d75')).toBe('••••ows')
})

it('the engine does not keep the key as the last thing that was matched', { tags: ['K02'] }, () => {
  const key = 'northwind_4f9d20c1ab77e3620d75'
  show(`Northwind ${key}`, key)
  expect(Reflect.get(RegExp, 'input')).toBe('')
  wordsBesideHex(key)
  expect(Reflect.get(RegExp, 'input')).toBe('')
})

it('signs are no words: a key that is made of them is masked, beside a known word too', { tags: ['K04'] }, () => {
  const key = 'northwind!@#$%^&*(-_=+)!?abc'
  for (const known of [['Acme ApS'], ['Northwind']]) {
    expect(show('!@#$%^&*(', key, known)).toBe('••••')
    expect(show('Northwind!@#$%^&*(', key, known)).toBe('••••')
    expect(show('Northwind!@', key, known)).toBe('••••')
    expect(show('Northwind ! @ # \u200b$ %', key, known)).toBe('••••')
  }
  expect(show('The Northwind, Inc.', key, ['Northwind'])).toBe('The Northwind, Inc.')
})
