import { describe, expect, it, vi } from 'vitest'
import type { ActivateContext, ValidateContext } from '../../src/border/callbacks'
import type { ProviderDefinition } from '../../src/core/provider/provider'
import type { ApiKey } from '../../src/key/ApiKey'
import { aKey } from '../aKey'
import { acme, deferred, globex, reach, watched } from './setup'

it('runs validate, then activate, and only then is connected, for a backend that has both', async () => {
  const { store, seen } = watched({
    validate: () => ({ ok: true, company: acme }),
    activate: () => ({ ok: true, company: acme }),
  })
  store.submit(aKey())
  const { connection } = await reach(store, 'connected')
  expect(seen).toEqual(['validating', 'activating', 'connected'])
  expect(connection.company).toEqual(acme)
})

it('takes an accepted validate as the activation where there is no activate', async () => {
  const { store, seen } = watched({})
  store.submit(aKey())
  await reach(store, 'connected')
  expect(seen).toEqual(['validating', 'connected'])
})

it('a submit validates at once', { tags: ['R08'] }, () => {
  const validate = vi.fn(() => deferred<never>().promise)
  const { store } = watched({ validate })
  store.submit(aKey())
  expect(validate).toHaveBeenCalledOnce()
  expect(store.getState().status).toBe('validating')
})

it('does nothing on a submit while an attempt runs', () => {
  const validate = vi.fn(() => deferred<never>().promise)
  const { store } = watched({ validate })
  store.submit(aKey('one'))
  store.submit(aKey('two'))
  expect(validate).toHaveBeenCalledOnce()
})

it('what is activated is what was validated, cleaned', { tags: ['K08'] }, async () => {
  const key = aKey()
  const given: string[] = []
  const { store } = watched({
    validate: (apiKey) => {
      given.push(apiKey.reveal())
      return { ok: true, company: acme }
    },
    activate: (apiKey) => {
      given.push(apiKey.reveal())
      return { ok: true, company: acme }
    },
  })
  store.submit(`  "Bearer ${key}"\n`)
  await reach(store, 'connected')
  expect(given).toEqual([key, key])
})

describe('what was put back after something had been taken off it', { tags: ['K08'] }, () => {
  function sendAsIs(text: string, keyFormat?: ProviderDefinition['keyFormat']) {
    const validate = vi.fn((_: ApiKey) => ({ ok: true as const, company: acme }))
    const { store } = watched({
      provider: { name: 'Acme', keyKind: 'standalone', ...(keyFormat && { keyFormat }) },
      validate,
      initialConnection: null,
    })
    store.submit(text, {}, 'as-is')
    return { store, sent: () => validate.mock.calls.map(([key]) => key.reveal()) }
  }
  // Of no form that a provider is known for.
  const plain = () => aKey().replace('pls_', 'acme_')

  it.each([
    ['quotes', (key: string) => `"${key}"`],
    ['a prefix', (key: string) => `Bearer ${key}`],
    ['a name', (key: string) => `ACME_API_KEY=${key}`],
  ])('is sent as it is, with no question about %s', async (_, wrap) => {
    const text = wrap(plain())
    const { sent } = sendAsIs(text)
    await vi.waitFor(() => expect(sent().length).toBe(1), 60_000)
    expect(sent()[0] === text).toBe(true)
  })

  it('nor about a form that only what was taken off does not fit', async () => {
    const { sent } = sendAsIs(`"${plain()}"`, { pattern: /^acme_[a-f0-9_]+$/ })
    await vi.waitFor(() => expect(sent().length).toBe(1), 60_000)
  })

  it.each([
    ['what is in it', '"someone@example.com"'],
    ['what was added to it afterwards', '"acme_0123456789" and more'],
  ])('is asked about for %s', (_, text) => {
    const { store, sent } = sendAsIs(text)
    expect(store.getState()).toMatchObject({ status: 'failed', failure: { code: 'key-doubtful' } })
    expect(sent()).toEqual([])
  })
})

it.each([
  ['', 'key-missing'],
  ['   \n', 'key-missing'],
  ['••••abcd', 'key-placeholder'],
  ['a\u0000b', 'key-unreadable'],
  ['A_KEY=1\nB_KEY=2', 'key-several'],
  ['abc def', 'key-doubtful'],
  ['a'.repeat(4097), 'key-too-long'],
] as const)('%j is refused as %s without a call, and what was true stays true', { tags: ['K10'] }, (raw, code) => {
  const validate = vi.fn(() => ({ ok: true as const, company: acme }))
  const { store } = watched({ validate, initialConnection: { company: acme } })
  store.update()
  store.submit(raw)
  expect(store.getState()).toMatchObject({ status: 'failed', failure: { code }, origin: { status: 'connected' } })
  expect(validate).not.toHaveBeenCalled()
})

it('hands further secrets over as ApiKeys and other fields as text, and asks for what is missing', async () => {
  const secret = aKey('sec')
  const validate = vi.fn((_: unknown, __: ValidateContext) => ({ ok: true as const, company: acme }))
  const { store } = watched({
    validate,
    provider: {
      name: 'Pleo Two',
      keyKind: 'standalone',
      fields: [
        { name: 'region', label: 'Region', kind: 'select', options: [{ value: 'eu', label: 'Europe' }] },
        { name: 'app', label: 'App key', kind: 'secret' },
      ],
    },
  })
  store.submit(aKey(), { region: 'eu' })
  expect(store.getState()).toMatchObject({ status: 'failed', failure: { code: 'field-missing', field: 'app' } })
  let revealed = ''
  validate.mockImplementation((_, context) => {
    revealed = context.secrets.app?.reveal() ?? ''
    return { ok: true, company: acme }
  })
  store.submit(aKey(), { region: 'eu', app: ` ${secret} ` })
  await reach(store, 'connected')
  expect(validate.mock.calls[0]?.[1]).toMatchObject({ fields: { region: 'eu' } })
  expect(revealed).toBe(secret)
})

it('trims a field, and leaves out one that may stay empty', async () => {
  const validate = vi.fn((_: unknown, __: ValidateContext) => ({ ok: true as const, company: acme }))
  const fields = [
    { name: 'domain', label: 'Domain', kind: 'text' },
    { name: 'note', label: 'Note', kind: 'text', optional: true },
    { name: 'second', label: 'Second key', kind: 'secret', optional: true },
  ] as const
  const { store } = watched({ validate, provider: { name: 'Pleo Three', keyKind: 'standalone', fields } })
  store.submit(aKey(), { domain: ' acme\n', note: ' ' })
  await reach(store, 'connected')
  expect(validate.mock.calls[0]?.[1]).toMatchObject({ fields: { domain: 'acme' }, secrets: {} })
  expect(validate.mock.calls[0]?.[1].fields).not.toHaveProperty('note')
})

it('after the attempt nobody can reveal the key any more', { tags: ['K02'] }, async () => {
  const kept: { reveal(): string }[] = []
  const { store } = watched({
    validate: (key) => {
      kept.push(key)
      return { ok: false, code: 'invalid-key' }
    },
  })
  store.submit(aKey())
  await reach(store, 'failed')
  expect(() => kept[0]?.reveal()).toThrow('This attempt is over')
})

it('a key of another company pauses before activation, names both, and Keep leaves everything as it was', {
  tags: ['R14'],
}, async () => {
  const activate = vi.fn(() => ({ ok: true as const, company: globex }))
  const { store } = watched({
    initialConnection: { company: acme, revision: 3 },
    validate: () => ({ ok: true, company: globex }),
    activate,
  })
  const before = store.getState()
  store.update()
  store.submit(aKey())
  const state = await reach(store, 'confirming')
  expect(state).toMatchObject({
    reason: 'company-changed',
    candidates: [globex],
    origin: { connection: { company: acme } },
  })
  expect(activate).not.toHaveBeenCalled()
  store.cancel()
  expect(store.getState()).toEqual(before)
  expect(activate).not.toHaveBeenCalled()
})

it('goes live for the company that was confirmed', async () => {
  const activate = vi.fn((_: unknown, { company }: ActivateContext & { company: typeof acme }) => ({
    ok: true as const,
    company,
  }))
  const { store, seen } = watched({ validate: () => ({ ok: true, companies: [acme, globex] }), activate })
  store.submit(aKey())
  await reach(store, 'confirming')
  store.confirm('globex')
  expect(await reach(store, 'connected')).toMatchObject({ connection: { company: globex } })
  expect(seen).toEqual(['validating', 'confirming', 'activating', 'connected'])
})

it('asks also for the only company where the host wants it always', async () => {
  const { store } = watched({ confirmCompany: 'always', activate: () => ({ ok: true, company: acme }) })
  store.submit(aKey())
  expect(await reach(store, 'confirming')).toMatchObject({ reason: 'always', candidates: [acme] })
})

it('tells a backend without activate for which company the key may go live, and asks again after the confirmation', async () => {
  const allowed: unknown[] = []
  const { store, seen } = watched({
    initialConnection: { company: acme },
    validate: (_, { mayActivateFor }) => {
      allowed.push(mayActivateFor)
      return mayActivateFor === 'globex'
        ? { ok: true, company: globex }
        : { ok: false, code: 'company-mismatch', company: globex }
    },
  })
  store.update()
  store.submit(aKey())
  await reach(store, 'confirming')
  store.confirm('globex')
  expect(await reach(store, 'connected')).toMatchObject({ connection: { company: globex } })
  expect(allowed).toEqual(['acme', 'globex'])
  expect(seen).toEqual(['updating', 'validating', 'confirming', 'activating', 'connected'])
})

it.each([
  [null, 'when-changed', 'any'],
  [null, 'always', null],
  [{ company: acme }, 'when-changed', 'acme'],
  [{ company: acme }, 'always', null],
] as const)('with %j and %s the key may at first go live for %j', (initialConnection, confirmCompany, expected) => {
  const validate = vi.fn((_: unknown, __: ValidateContext) => deferred<never>().promise)
  const { store } = watched({ validate, initialConnection, confirmCompany })
  store.submit(aKey())
  expect(validate.mock.calls[0]?.[1].mayActivateFor).toBe(expected)
})

it('never becomes connected to another company than the confirmed one', async () => {
  const { store } = watched({ activate: () => ({ ok: true, company: globex }) })
  store.submit(aKey())
  expect(await reach(store, 'failed')).toMatchObject({ failure: { code: 'company-mismatch', company: globex } })
})

it('a failed activation never reaches an active state', { tags: ['R17'] }, async () => {
  const { store, seen } = watched({ activate: () => ({ ok: false, code: 'activation-failed' }) })
  store.submit(aKey())
  await reach(store, 'failed')
  expect(seen).toEqual(['validating', 'activating', 'failed'])
})

it('a failed update keeps the connection exactly as it was', async () => {
  const { store } = watched({
    initialConnection: { company: acme, keyHint: 'abcd', revision: 7 },
    validate: () => ({ ok: false, code: 'invalid-key' }),
  })
  const before = store.getState()
  store.update()
  store.submit(aKey())
  expect((await reach(store, 'failed')).origin).toEqual(before)
  store.cancel()
  expect(store.getState()).toEqual(before)
})

it('a key waits at most five minutes for the confirmation, then is forgotten', async () => {
  vi.useFakeTimers()
  const kept: { reveal(): string }[] = []
  const { store } = watched({
    confirmCompany: 'always',
    validate: (key) => {
      kept.push(key)
      return { ok: false, code: 'company-mismatch', company: acme }
    },
  })
  store.submit(aKey())
  await vi.advanceTimersByTimeAsync(299_999)
  expect(store.getState().status).toBe('confirming')
  expect(kept[0]?.reveal()).toContain('pls_')
  await vi.advanceTimersByTimeAsync(1)
  expect(store.getState()).toMatchObject({ status: 'failed', failure: { code: 'confirmation-expired' } })
  expect(() => kept[0]?.reveal()).toThrow()
  vi.useRealTimers()
})

it('a hint is the last four characters of a long key, the backend may name its own, and none can be asked for', {
  tags: ['K11'],
}, async () => {
  const key = aKey()
  const own = watched({})
  own.store.submit(key)
  expect((await reach(own.store, 'connected')).connection.keyHint).toBe(`••••${key.slice(-4)}`)

  const theirs = watched({ validate: () => ({ ok: true, company: acme, keyHint: '…123456' }) })
  theirs.store.submit(key)
  expect((await reach(theirs.store, 'connected')).connection.keyHint).toBe('••••3456')

  const none = watched({ hint: 'none' })
  none.store.submit(key)
  expect((await reach(none.store, 'connected')).connection).not.toHaveProperty('keyHint')
})
