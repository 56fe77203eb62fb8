import { ProviderFailure } from 'latchkey/server'
import { describe, expect, it } from 'vitest'
import { aKey } from '../aKey'
import { findKeys } from '../findKeys'
import { owner, startBackend, startInstallation } from './backend'

const fine = { ok: true, companies: [{ id: 'c-1' }] }
const none = [undefined, null, true, 'ok', [], {}, { ok: 'yes' }, { ok: 1 }, { ok: null }]

describe('what `identify` answers', () => {
  it.each([
    ...none,
    { ok: 'false', code: 'invalid-key' },
    { ok: false },
    { ok: false, code: 'quota' },
    { ok: false, code: '__proto__' },
    { ...fine, permissions: 'users:read' },
    { ...fine, installation: {} },
    { ...fine, installation: '' },
  ])(
    'and is none, %j, is an unexpected answer of the host, and the operator is told of the function',
    {
      tags: ['R26'],
    },
    async (answer) => {
      const { validate, handler, log } = startBackend({ identify: async () => answer })
      expect((await validate()).json).toMatchObject({ code: 'unexpected-answer', side: 'host' })
      expect(log).toContainEqual(
        expect.objectContaining({ level: 'error', note: 'unusable-answer', from: 'identify', owner: owner.id }),
      )
      expect(await handler.read(owner)).toBeNull()
    },
  )

  it('and is a Response is none, whatever its status', async () => {
    for (const status of [200, 401]) {
      const { validate, log } = startBackend({ identify: async () => new Response('{}', { status }) })
      expect((await validate()).json).toMatchObject({ code: 'unexpected-answer' })
      expect(log.filter(({ level }) => level === 'error')).toHaveLength(1)
    }
  })

  it('with `company` in place of `companies` is told to the operator', async () => {
    const { validate, log } = startBackend({ identify: async () => ({ ok: true, company: { id: 'c-1' } }) })
    expect((await validate()).json).toMatchObject({ code: 'unexpected-answer' })
    expect(log).toContainEqual(expect.objectContaining({ level: 'error', note: 'identified-nobody' }))
  })

  it.each([
    ['as it is', (key: string) => key],
    ['within a longer text', (key: string) => `account ${encodeURIComponent(key)}`],
    ['as base64', (key: string) => btoa(key)],
    ['broken by what nobody sees', (key: string) => [...key].join('\u200b')],
  ])(
    'with an id that holds the key, %s, names nobody: it would be kept and shown',
    { tags: ['K04'] },
    async (_, idOf) => {
      const key = aKey()
      const { installation } = startInstallation()
      for (const member of ['companies', 'installation']) {
        const identify = async () =>
          member === 'companies' ? { ok: true, companies: [{ id: idOf(key) }] } : { ...fine, installation: idOf(key) }
        const { activate, validate, vault, log } = startBackend({ identify, installation })
        const told = [await validate(key), await activate(key, idOf(key)), await activate(key)]
        expect(told.map(({ json }) => json.code)).not.toContain(undefined)
        const { record } = await vault.read('["any","owner","customer-1"]')
        const places = { told: JSON.stringify(told), record: JSON.stringify(record), log: JSON.stringify(log) }
        expect(findKeys([key], places)).toEqual([])
      }
    },
  )

  it('with an id of which the key holds a part, as of vendors that write accounts into keys, names whom it says', async () => {
    const { validate } = startBackend({
      identify: async () => ({ ok: true, companies: [{ id: 'acct_1HxyzABCDEFGHIJ' }] }),
    })
    expect((await validate('sk_live_1HxyzABCDEFGHIJ0123456789abcdefghij')).json).toMatchObject({
      company: { id: 'acct_1HxyzABCDEFGHIJ' },
    })
  })

  it('with one company twice names it once', async () => {
    const companies = [{ id: 1, name: 'One' }, { id: '1', name: 'One' }, { id: 'caf\u00e9' }, { id: 'cafe\u0301' }]
    const { validate } = startBackend({ identify: async () => ({ ok: true, companies }) })
    expect((await validate()).json.companies).toEqual([
      { id: '1', name: 'One' },
      { id: 'caf\u00e9' },
      { id: 'cafe\u0301' },
    ])
  })

  it('with permissions that are no texts has those that are', async () => {
    const identify = async () => ({ ...fine, permissions: [null, 5, '', 'users:read', {}] })
    expect((await startBackend({ identify }).validate()).json.permissions).toEqual(['users:read'])
  })

  it('with a name that would reorder the page, or end in half a character, is shown without', async () => {
    const named = async (name: string) => {
      const identify = async () => ({ ok: true, companies: [{ id: 'c-1', name }] })
      return ((await startBackend({ identify }).validate()).json.company as { name: string }).name
    }
    expect(await named('\u202egnp.exe')).toBe('gnp.exe')
    expect(await named(`${'ab '.repeat(40).slice(0, 119)}\u{1f600}\u{1f600}`)).toMatch(/^[^\ud800-\udfff]*…$/)
  })
})

describe('a failure that a function of the host tells', () => {
  it.each(['company', 'companies', 'found', 'field', 'side', 'retryAfterSeconds', 'missingPermissions', 'reference'])(
    'holds no key in `%s`, in the answer, in the record or in what a page is given',
    { tags: ['K04'] },
    async (member) => {
      const key = aKey()
      const values: Record<string, unknown> = {
        company: { id: key, name: key },
        companies: [{ id: key }],
        missingPermissions: [key],
      }
      let isRefused = false
      const refusal = { code: 'insufficient-permissions', [member]: values[member] ?? key }
      for (const isThrown of [false, true]) {
        const { validate, check, handler, vault, log } = startBackend({
          identify: async () => {
            if (!isRefused) return fine
            if (isThrown) throw new ProviderFailure('insufficient-permissions', refusal as object)
            return { ok: false, ...refusal }
          },
        })
        isRefused = false
        await validate(key)
        isRefused = true
        const told = [await validate(key), await check(), await handler.read(owner)]
        const { record } = await vault.read('["any","owner","customer-1"]')
        const places = { told: JSON.stringify(told), record: JSON.stringify(record), log: JSON.stringify(log) }
        expect(findKeys([key], places)).toEqual([])
      }
    },
  )

  it('names no company where that has no id', async () => {
    const identify = async () => ({ ok: false, code: 'not-entitled', company: { name: 'Example' } })
    expect((await startBackend({ identify }).validate()).json).not.toHaveProperty('company')
  })
})

describe('what `install` answers', () => {
  it.each([
    ...none,
    { ok: true },
    { ok: true, state: 'queued' },
    { ok: true, state: 'absent' },
    { ok: 1, state: 'installed' },
    { ok: true, state: 'installed', company: 'c-1' },
    { ok: true, state: 'installed', company: {} },
  ])('and is none, %j, makes nothing live, and is taken back', { tags: ['R23', 'R26'] }, async (answer) => {
    const { installed, installation } = startInstallation()
    const { activate, handler, log } = startBackend({
      installation: {
        ...installation,
        install: async (credential: { key: string }) => {
          await installation.install(credential)
          return answer
        },
      },
    })
    expect((await activate()).json).toMatchObject({ code: 'activation-failed' })
    expect(await handler.read(owner)).toBeNull()
    expect(installed.size).toBe(0)
    expect(log).toContainEqual(expect.objectContaining({ level: 'error', note: 'unusable-answer', from: 'install' }))
  })

  it('for the company that was confirmed is for it, also where its id is a number', async () => {
    const { installation } = startInstallation({
      install: async () => ({ ok: true, state: 'installed', company: { id: 4711 } }),
    })
    const { activate } = startBackend({ identify: async () => ({ ok: true, companies: [{ id: 4711 }] }), installation })
    expect((await activate(aKey(), '4711')).json).toMatchObject({ ok: true, company: { id: '4711' } })
  })

  it('for a company that is the key gives the key to nobody', { tags: ['K04'] }, async () => {
    const key = aKey()
    const { installation } = startInstallation({
      install: async () => ({ ok: true, state: 'installed', company: { id: key, name: key } }),
    })
    const { activate, log } = startBackend({ installation })
    const { text } = await activate(key)
    expect(findKeys([key], { text, log: JSON.stringify(log) })).toEqual([])
  })
})

describe('what `isInstalled` answers', () => {
  it.each([
    ...none,
    { ok: true },
    { ok: true, installed: false },
    { ok: true, state: 'gone' },
    { ok: true, state: null },
  ])('and is none, %j, is not Connected, and changes nothing', { tags: ['R23'] }, async (answer) => {
    let isOdd = false
    const { installation } = startInstallation()
    const { activate, check, log } = startBackend({
      installation: {
        ...installation,
        isInstalled: async (credential: { key: string }) => (isOdd ? answer : installation.isInstalled(credential)),
      },
    })
    await activate()
    isOdd = true
    expect((await check()).json).toMatchObject({ code: 'unexpected-answer', side: 'host' })
    expect(log).toContainEqual(
      expect.objectContaining({ level: 'error', note: 'unusable-answer', from: 'isInstalled' }),
    )
    isOdd = false
    expect((await check()).json).toMatchObject({ ok: true, connection: { company: { id: 'c-1' } } })
  })
})

describe('what `uninstall` answers', () => {
  it.each(none)('and is none, %j, is not taken for a disconnect', { tags: ['R23'] }, async (answer) => {
    const { installation } = startInstallation()
    let isOdd = true
    const { activate, disconnect, handler, log } = startBackend({
      installation: {
        ...installation,
        uninstall: async (credential: { key: string }) => (isOdd ? answer : installation.uninstall(credential)),
      },
    })
    await activate()
    expect((await disconnect()).json).toMatchObject({ code: 'disconnect-failed' })
    expect(await handler.read(owner)).toMatchObject({ company: { id: 'c-1' } })
    expect(log).toContainEqual(expect.objectContaining({ level: 'error', note: 'unusable-answer', from: 'uninstall' }))
    isOdd = false
    expect((await disconnect()).json).toEqual({ ok: true })
  })
})

it('a function of the host that throws is named to the operator', async () => {
  const { installation } = startInstallation({
    install: () => {
      throw new RangeError('none')
    },
  })
  const { activate, log } = startBackend({ installation })
  await activate()
  expect(log).toContainEqual(expect.objectContaining({ note: 'threw', from: 'install', error: 'RangeError' }))
})

it('what a function of the host changes in what it is given changes nothing of what is kept, and for whom', async () => {
  const key = aKey()
  const { validate, handler } = startBackend({
    identify: async (credential: { key: string; fields: object }, context: { owner: { id: string } }) => {
      credential.key = 'another'
      context.owner.id = 'another'
      return fine
    },
    isAllowed: (_: Request, given: { id: string }) => {
      given.id = 'another'
      return true
    },
    limit: (given: { id: string }) => {
      given.id = 'another'
      return 0
    },
  })
  expect((await validate(key)).json).toMatchObject({ ok: true })
  expect((await handler.credential(owner))?.key).toBe(key)
  expect(await handler.credential({ id: 'another' })).toBeNull()
})

it('an owner that is one object for all requests is whoever asked, at the end of each', async () => {
  const shared = { id: '' }
  const { validate, handler } = startBackend({
    owner: (request: Request) => {
      shared.id = request.headers.get('X-User') ?? ''
      return shared
    },
    identify: async () => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      return fine
    },
  })
  const [one, two] = [aKey(), aKey()]
  const first = validate(one, { 'X-User': 'one' })
  await new Promise((resolve) => setTimeout(resolve, 5))
  await Promise.all([first, validate(two, { 'X-User': 'two' })])
  expect((await handler.credential({ id: 'one' }))?.key).toBe(one)
  expect((await handler.credential({ id: 'two' }))?.key).toBe(two)
})
