import fc from 'fast-check'
import { expect, it } from 'vitest'
import { describeSecretText } from '../../src/key/reading/describeSecretText'
import { cases } from '../cases'

const key = '-----BEGIN EC PRIVATE KEY-----\nabc\n-----END EC PRIVATE KEY-----\n'
const certificate = '-----BEGIN CERTIFICATE-----\r\nabc\r\n-----END CERTIFICATE-----\r\n'

it.each([
  { text: key, kind: 'private-key', lines: 3 },
  { text: certificate, kind: 'pem', lines: 3 },
  { text: certificate + key, kind: 'private-key', lines: 6 },
  { text: JSON.stringify({ private_key: key }), kind: 'json', lines: 1 },
  { text: `\n${JSON.stringify({ a: 1 }, null, 2)}\n\n`, kind: 'json', lines: 4 },
  { text: 'one', kind: 'text', lines: 1 },
  { text: 'one\ntwo\rthree\r\n \n', kind: 'text', lines: 3 },
  { text: '{ half', kind: 'text', lines: 1 },
])('$kind of $lines lines', ({ text, kind, lines }) => {
  expect(describeSecretText(text)).toEqual({ kind, lines })
})

it.each(['', ' \n\t\r\n'])('nothing, of nothing', (text) => {
  expect(describeSecretText(text)).toBeNull()
})

it('tells one of four kinds and a number, whatever the text is', { tags: ['K03'] }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { kind, lines, ...more } = describeSecretText(`x${text}`) ?? { kind: null, lines: 0 }
      expect(['private-key', 'pem', 'json', 'text']).toContain(kind)
      expect(Number.isInteger(lines) && lines > 0).toBe(true)
      expect(more).toEqual({})
    }),
    cases(1000),
  )
})
