import { expect, it } from 'vitest'
import { readNews } from '../../src/store/detection/News'
import { aKey } from '../aKey'
import { expectConsole } from '../expectConsole'
import { acme } from './setup'

it('R25: reads what another tab tells', () => {
  expect(readNews({ type: 'look' })).toEqual({ type: 'look' })
  expect(readNews({ type: 'unanswered', retryAfterSeconds: 30 })).toEqual({ type: 'unanswered', retryAfterSeconds: 30 })
  expect(readNews({ type: 'known', known: { connection: null }, at: 7 })).toEqual({
    type: 'known',
    known: { connection: null },
    at: 7,
  })
  expect(readNews({ type: 'known', known: { connection: { company: acme, revision: 2 } }, at: 7 })).toEqual({
    type: 'known',
    known: { connection: { company: acme, revision: 2 } },
    at: 7,
  })
  expect(
    readNews({ type: 'known', known: { connection: { company: acme }, failure: { code: 'revoked-key' } }, at: 7 }),
  ).toEqual({ type: 'known', known: { connection: { company: acme }, failure: { code: 'revoked-key' } }, at: 7 })
})

it.each([
  [null],
  [undefined],
  ['look'],
  [{}],
  [{ type: 'known' }],
  [{ type: 'known', at: 7 }],
  [{ type: 'known', known: { connection: null } }],
  [{ type: 'known', known: { connection: null }, at: 'noon' }],
  [{ type: 'known', known: null, at: 7 }],
  [{ type: 'known', known: 'connected', at: 7 }],
  [{ type: 'known', known: {}, at: 7 }],
  [{ type: 'gone', known: { connection: null }, at: 7 }],
])('R25: makes nothing of %j', (message) => {
  expect(readNews(message)).toBeNull()
})

it.each([[-1], [Number.NaN], ['60'], [null], [undefined]])('R25: makes nothing of a wait of %s', (wait) => {
  expect(readNews({ type: 'unanswered', retryAfterSeconds: wait })).toEqual({
    type: 'unanswered',
    retryAfterSeconds: 0,
  })
})

it('R25: no other tab makes this one wait for longer than a day', () => {
  for (const wait of [1e9, Number.POSITIVE_INFINITY]) {
    expect(readNews({ type: 'unanswered', retryAfterSeconds: wait })).toEqual({
      type: 'unanswered',
      retryAfterSeconds: 86_400,
    })
  }
})

it('R25: makes nothing of a connection that makes no sense', () => {
  expectConsole('warn', /another tab told something that does not fit its type/)
  expect(readNews({ type: 'known', known: { connection: { company: 'Acme' } }, at: 7 })).toBeNull()
})

it('K11: a hint that another tab tells is cut to four characters, whatever it is', () => {
  const key = aKey()
  const news = readNews({ type: 'known', known: { connection: { company: acme, keyHint: key } }, at: 7 })
  expect(news).toMatchObject({ known: { connection: { keyHint: `••••${key.slice(-4)}` } } })
})
