import { expect, it } from 'vitest'
import { aLeakKey } from './aLeakKey'
import { findKey } from './findKey'

const key = aLeakKey()
const base64 = (text: string) => Buffer.from(text).toString('base64')

it.each([
  ['as it is', `key=${key};`],
  ['with blanks around', `"  ${key}\n"`],
  ['upper-cased', key.toUpperCase()],
  ['URL-encoded', `?key=${encodeURIComponent(key)}`],
  ['URL-encoded to the last character', [...key].map((char) => `%${char.charCodeAt(0).toString(16)}`).join('')],
  ['JSON in JSON', JSON.stringify(JSON.stringify({ key }))],
  ['hex', Buffer.from(key).toString('hex')],
  ['base64', base64(key)],
  ['base64 of Basic', `Basic ${base64(`${key}:`)}`],
  ['base64 after one byte', base64(`"${key}"`)],
  ['base64 after two bytes', base64(`k=${key}`)],
  ['base64url', Buffer.from(`{"key":"${key}"}`).toString('base64url')],
  ['half of it', key.slice(0, 20)],
  ['8 of its characters, in the middle', key.slice(13, 21)],
  ['its last 8 characters', key.slice(-8)],
  ['broken by a line', `${key.slice(0, 9)}\n${key.slice(9)}`],
  ['backwards', [...key].reverse().join('')],
])('the search finds a key: %s', (_, text) => {
  expect(findKey(text, ['pls_another', key])).not.toBeNull()
})

it.each([
  ['the hint', `••••${key.slice(-4)}`],
  ['7 of its characters', key.slice(5, 12)],
  ['another key', aLeakKey()],
  ['dots', '•'.repeat(key.length)],
])('the search does not report %s', (_, text) => {
  expect(findKey(text, [key])).toBeNull()
})
