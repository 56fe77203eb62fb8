import { expect, it } from 'vitest'
import { readNews } from '../../src/checking/News'
import type { Field } from '../../src/core/provider/provider'
import { aKey } from '../aKey'
import { expectConsole } from '../expectConsole'
import { acme } from './setup'

const fields: readonly Field[] = [
  { kind: 'text', name: 'site', label: 'Site' },
  { kind: 'secret', name: 'pin', label: 'PIN' },
]
const read = (message: unknown) =>
  readNews(message, { provider: { name: 'Pleo', keyKind: 'standalone', fields }, hint: 'last-four' })

it('reads what another tab tells', { tags: ['R25'] }, () => {
  expect(read({ type: 'look' })).toEqual({ type: 'look' })
  expect(read({ type: 'unanswered', retryAfterSeconds: 30 })).toEqual({ type: 'unanswered', retryAfterSeconds: 30 })
  expect(read({ type: 'known', known: { connection: null }, at: 7 })).toEqual({
    type: 'known',
    known: { connection: null },
    at: 7,
  })
  expect(read({ type: 'known', known: { connection: { company: acme, revision: 2 } }, at: 7 })).toEqual({
    type: 'known',
    known: { connection: { company: acme, revision: 2 } },
    at: 7,
  })
  expect(
    read({ type: 'known', known: { connection: { company: acme }, failure: { code: 'revoked-key' } }, at: 7 }),
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
])('makes nothing of %j', { tags: ['R25'] }, (message) => {
  expect(read(message)).toBeNull()
})

it.each([[-1], [Number.NaN], ['60'], [null], [undefined]])(
  'makes nothing of a wait of %s',
  { tags: ['R25'] },
  (wait) => {
    expect(read({ type: 'unanswered', retryAfterSeconds: wait })).toEqual({
      type: 'unanswered',
      retryAfterSeconds: 0,
    })
  },
)

it('no other tab makes this one wait for longer than a day', { tags: ['R25'] }, () => {
  for (const wait of [1e9, Number.POSITIVE_INFINITY]) {
    expect(read({ type: 'unanswered', retryAfterSeconds: wait })).toEqual({
      type: 'unanswered',
      retryAfterSeconds: 86_400,
    })
  }
})

it('makes nothing of a connection that makes no sense', { tags: ['R25'] }, () => {
  expectConsole('warn', /another tab told something that does not fit its type/)
  expect(read({ type: 'known', known: { connection: { company: 'Acme' } }, at: 7 })).toBeNull()
})

it('a hint that another tab tells is cut to four characters, whatever it is', { tags: ['K11'] }, () => {
  const key = aKey()
  const news = read({ type: 'known', known: { connection: { company: acme, keyHint: key } }, at: 7 })
  expect(news).toMatchObject({ known: { connection: { keyHint: `••••${key.slice(-4)}` } } })
})

it('takes over the fields that the provider declares, and no secret', { tags: ['R25'] }, () => {
  const told = { company: acme, fields: { site: 'eu', pin: aKey('pin'), other: 'x' } }
  expect(read({ type: 'known', known: { connection: told }, at: 7 })).toMatchObject({
    known: { connection: { fields: { site: 'eu' } } },
  })
  expect(JSON.stringify(read({ type: 'known', known: { connection: told }, at: 7 }))).not.toMatch(/pin|other/)
})
