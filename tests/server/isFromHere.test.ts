import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isFromHere } from '../../src/server/isFromHere'
import { cases } from '../cases'

const origin = 'https://app.example.com'

/** What a browser sends that changes something, from a page of `from`. */
const sentFrom = (from: string, to = origin) =>
  new Request(`${to}/api/any/validate`, { method: 'POST', headers: { Origin: from } })

it('an origin counts however its address is written', () => {
  const written = fc
    .tuple(
      fc.constantFrom('https://app.example.com', 'HTTPS://App.Example.COM', 'https://app.example.com:443'),
      fc.constantFrom('', '/', '/settings', '/?a=b', '/#top'),
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(written, (text) => {
      expect(isFromHere(sentFrom(origin), [text])).toBe(true)
      expect(isFromHere(sentFrom('https://evil.example'), [text])).toBe(false)
      expect(isFromHere(sentFrom('http://app.example.com'), [text])).toBe(false)
      expect(isFromHere(sentFrom('https://app.example.com.evil.example'), [text])).toBe(false)
    }),
    cases(100),
  )
})

it('an app of its own scheme is from here, and what hides where it comes from is not', () => {
  const origins = ['capacitor://app.example.com']
  expect(isFromHere(sentFrom('capacitor://app.example.com'), origins)).toBe(true)
  expect(isFromHere(sentFrom('null'), origins)).toBe(false)
})
