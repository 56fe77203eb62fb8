import { describe, expect, it } from 'vitest'
import type { Connection } from '../../src/core/connection/connection'
import type { ProviderDefinition } from '../../src/core/provider/provider'
import { connectionOf } from '../../src/core/states/selectors'
import { httpValidator } from '../../src/http/httpValidator'
import type { ConnectionOptions } from '../../src/store/ConnectionOptions'
import { fakeBackend } from '../../src/testing'
import { aKey } from '../aKey'
import { expectConsole } from '../expectConsole'
import { acme, globex, reach, watched } from './setup'

const provider: ProviderDefinition = {
  name: 'Pleo',
  keyKind: 'standalone',
  fields: [
    { kind: 'text', name: 'site', label: 'Site', suffix: '.example.com', pattern: '[a-z-]+' },
    { kind: 'select', name: 'region', label: 'Region', options: [{ value: 'eu', label: 'Europe' }] },
    { kind: 'secret', name: 'pin', label: 'PIN', optional: true },
    { kind: 'text', name: 'note', label: 'Note', optional: true },
  ],
}
const fields = { site: 'acme', region: 'eu' }
const known: Connection = { company: acme, revision: 1, fields }
const pin = aKey('pin')

const start = (options: Partial<ConnectionOptions> = {}) =>
  watched({ provider, initialConnection: null, checkIntervalMs: false, ...options }).store
/** After whatever follows from an answer that was there at once: all of it is promises. */
const answered = () => new Promise((resolve) => setImmediate(resolve))
const fieldsOf = (store: ReturnType<typeof start>) => connectionOf(store.getState())?.fields

describe('the fields of a connection', () => {
  it('are what the host says at load, with setConnection and from check', async () => {
    expect(fieldsOf(start({ initialConnection: known }))).toEqual(fields)
    expect(fieldsOf(start({ initialConnection: { connection: known, failure: { code: 'revoked-key' } } }))).toEqual(
      fields,
    )
    const told = start()
    told.setConnection(known)
    expect(fieldsOf(told)).toEqual(fields)
    const asked = start({ initialConnection: undefined, check: () => ({ ok: true, connection: known }) })
    await reach(asked, 'connected')
    expect(fieldsOf(asked)).toEqual(fields)
  })

  it('are never a secret, nor what the provider does not declare', async () => {
    const given = { ...fields, pin, toString: 'x', ['__proto__']: 'x', other: 'x' } as Record<string, string>
    const claimed = JSON.parse(JSON.stringify({ ...known, fields: given })) as Connection
    const store = start({ initialConnection: claimed })
    expect(fieldsOf(store)).toEqual(fields)
    expect(JSON.stringify(store.getState())).not.toContain(pin)
    expect(fieldsOf(start({ provider: 'Pleo', initialConnection: known }))).toBeUndefined()
  })

  it.each<[string, unknown]>([
    ['null', null],
    ['a list', ['eu']],
    ['a text', 'eu'],
    ['a number in it', { site: 1 }],
    [
      'itself in it',
      Object.assign(
        {},
        {
          get site() {
            return this
          },
        },
      ),
    ],
  ])('cost nothing else where they are %s', (_, odd) => {
    if (odd !== null) expectConsole('warn', /fields.*texts/)
    const store = start({ initialConnection: { ...known, fields: odd } as unknown as Connection })
    expect(store.getState()).toEqual({ status: 'connected', connection: { company: acme, revision: 1 } })
  })

  it('leave out what is unknown, what is empty, and what would have to be cut', () => {
    const given = { site: null, region: '', note: 'x'.repeat(121) } as unknown as Record<string, string>
    expect(fieldsOf(start({ initialConnection: { ...known, fields: given } }))).toEqual({})
  })

  it.each([
    ['a separate activation', { activate: () => ({ ok: true, company: acme }) as const }],
    ['an included one', {}],
  ])('after a connect with %s are what was sent, as it was read', async (_, more) => {
    const store = start({ validate: () => ({ ok: true, company: acme }), ...more })
    store.submit(aKey(), { site: ' https://acme.example.com/x ', region: 'eu', pin, other: 'x' })
    await reach(store, 'connected')
    expect(fieldsOf(store)).toEqual(fields)
    expect(JSON.stringify(store.getState())).not.toContain(pin)
  })

  it('hold nothing of a key, though it was sent in one of them, or comes back in one', { tags: ['K04'] }, async () => {
    const key = aKey('twice')
    const store = start({
      initialConnection: known,
      validate: () => ({ ok: true, company: globex }),
      check: () => ({ ok: true, connection: { company: acme, fields: { ...fields, note: key } } }),
      activate: () => new Promise<never>(() => {}),
      confirmCompany: 'always',
    })
    store.update()
    store.submit(key, { ...fields, pin, note: `see ${key}` })
    await reach(store, 'confirming')
    store.check()
    await answered()
    expect(JSON.stringify(store.getState())).not.toContain(key.slice(-8))
    expect(fieldsOf(store)).toEqual(fields)

    const sent = start({ validate: () => ({ ok: true, company: acme }) })
    sent.submit(key, { ...fields, note: `see ${key}` })
    await reach(sent, 'connected')
    expect(fieldsOf(sent)).toEqual(fields)
  })

  it('outlive checks that do not tell them, and go with another revision, key or company', async () => {
    let answer: Connection = { company: acme }
    const store = start({
      validate: () => ({ ok: true, company: acme }),
      check: () => ({ ok: true, connection: answer }),
    })
    const checked = async (connection: Connection) => {
      answer = connection
      store.check()
      await answered()
      return fieldsOf(store)
    }
    store.submit(aKey(), fields)
    await reach(store, 'connected')
    expect(await checked({ company: acme })).toEqual(fields)
    expect(await checked({ company: acme, revision: 3 })).toEqual(fields)
    expect(await checked({ company: acme, revision: 3 })).toEqual(fields)
    expect(await checked({ company: acme, revision: 3, fields: { site: 'other' } })).toEqual({ site: 'other' })
    expect(await checked({ company: acme, revision: 4 })).toBeUndefined()
    expect(await checked({ ...known, revision: 5 })).toEqual(fields)
    expect(await checked({ company: globex, revision: 5 })).toBeUndefined()
  })

  it('come over the wire', async () => {
    const { check } = httpValidator('http://host.test/api', {
      fetch: async () => Response.json({ ok: true, connection: known }),
    })
    const store = start({ initialConnection: undefined, check })
    await reach(store, 'connected')
    expect(fieldsOf(store)).toEqual(fields)
  })

  it('are kept by the fake backend', async () => {
    const key = aKey()
    const backend = fakeBackend([{ key, companies: [acme] }])
    const store = start({ ...backend })
    store.submit(key, { ...fields, pin })
    await reach(store, 'connected')
    expect(backend.connection()).toMatchObject({ fields })
    expect(JSON.stringify(backend.connection())).not.toContain(pin)
  })
})

describe('an entry', () => {
  it.each<[string, Record<string, string>, string, string]>([
    ['a text that its pattern does not match', { site: 'Acme1', region: 'eu' }, 'field-invalid', 'site'],
    ['a text that leads to another host', { site: 'example.net/', region: 'eu' }, 'field-invalid', 'site'],
    ['a text of nothing that can be seen', { site: '\u200b ', region: 'eu' }, 'field-missing', 'site'],
    ['no choice', { site: 'acme' }, 'field-missing', 'region'],
    ['an optional text that is too long', { ...fields, note: 'x'.repeat(5_000) }, 'field-invalid', 'note'],
  ])('with %s is refused before any call', (_, sent, code, field) => {
    const store = start({
      validate: () => {
        throw new Error('was called')
      },
    })
    store.submit(aKey(), sent)
    expect(store.getState()).toMatchObject({ status: 'failed', failure: { code, field } })
  })
})
