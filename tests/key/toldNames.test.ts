import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readKey } from '../../src/key/reading/readKey'
import { cases } from '../cases'

const acme = { name: 'Acme', keyKind: 'standalone' as const }
const ALPHABETS = {
  base62: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  base64url: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
  letters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  'small letters': 'abcdefghijklmnopqrstuvwxyz',
  'letters in groups': 'abcdefghijklmnopqrstuvwxyz-',
}

/** Places in which a text has a key where others have a name. */
const places: readonly ((key: string, other: string) => string)[] = [
  (key, other) => `API key\t${key}\nAPI secret\t${other}`,
  (key, other) => `API key,${key},note\n${other},y,z`,
  (key, other) => `API_KEY=${other}\n${key}=b2`,
  (key, other) => `{"${key}": "api key", "token": "${other}"}`,
  (key, other) => `${key}: api key\ntoken: ${other}`,
  (key, other) => `| ${key} | API key |\n|---|---|\n| ${other} | x |`,
  (key, other) => `API_KEY=${other}; ${key}=b2`,
]

test.each(Object.entries(ALPHABETS))(
  'of a key of %s that stands where a name would, no 8 characters are told',
  { tags: ['K03'] },
  (_, alphabet) => {
    const key = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 16, maxLength: 48 })
    fc.assert(
      fc.property(key, key, fc.constantFrom(...places), (one, other, place) => {
        const reading = readKey(place(one, other), acme)
        const told = reading.found === 'several' ? reading.names.join(' ') : ''
        for (const secret of [one, other]) {
          for (let at = 0; at + 8 <= secret.length; at++) expect(told.includes(secret.slice(at, at + 8))).toBe(false)
        }
      }),
      cases(3000),
    )
  },
)
