import fc from 'fast-check'
import {
  type ConnectionHandlerOptions,
  createConnectionHandler,
  defineProvider,
  type HandlerEvent,
  memoryVault,
  ProviderFailure,
  type Vault,
} from 'latchkey/server'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { aKey } from '../aKey'
import { allowConsole } from '../allowConsole'
import { cases } from '../cases'
import { findKeys } from '../findKeys'

const never = () => new Promise<never>(() => {})

function start(options: Partial<ConnectionHandlerOptions>) {
  allowConsole('warn', /memoryVault is for development/)
  const log: HandlerEvent[] = []
  const handler = createConnectionHandler({
    name: 'any',
    provider: defineProvider({ name: 'Any', keyKind: 'standalone' }),
    owner: () => ({ id: 'customer-1' }),
    identify: async () => ({ ok: true, companies: [{ id: 'c-1' }] }),
    vault: memoryVault({ scope: 'vault' }),
    log: (event) => log.push(event),
    ...options,
  })
  const validate = (key: string, signal?: AbortSignal) =>
    handler(
      new Request('https://app.test/api/any/validate', {
        method: 'POST',
        ...(signal && { signal }),
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
        body: JSON.stringify({ key, intent: 'connect', current: null, mayActivateFor: 'any', fields: {}, secrets: {} }),
      }),
    )
  return { log, validate, handler }
}

describe('a function of the host', () => {
  it.each(['owner', 'isAllowed', 'limit'] as const)(
    '%s, that never answers, as where its database hangs, is waited for within the time of the request',
    { tags: ['R26'] },
    async (name) => {
      const { validate } = start({ [name]: never, requestMs: 100 })
      const response = await validate(aKey())
      expect(response.status).toBe(504)
      expect(await response.json()).toMatchObject({ code: 'timeout' })
    },
  )

  it.each([
    // What is shorter than a leak stays in a message, which is told in development alone.
    ['development', (key: string) => [key, key.slice(0, 8).toUpperCase()]],
    ['production', (key: string) => [key, key.slice(0, 5).toUpperCase()]],
  ])(
    'that throws anything at all leaves no key in the log or the answer, and nobody without an answer, in %s',
    {
      tags: ['K03'],
    },
    async (mode, partsOf) => {
      vi.stubEnv('NODE_ENV', mode)
      onTestFinished(() => void vi.unstubAllEnvs())
      const key = aKey('thrown')
      const text = fc.constantFrom(...partsOf(key), `bad ${key}`, key.slice(0, 5).toUpperCase(), 'fine')
      const named = class extends Error {}
      const thrown = fc.oneof(
        text,
        fc.constant(undefined),
        fc.constant(null),
        text.map((message) => new Error(message, { cause: message })),
        text.map((code) => Object.assign(new TypeError(code), { code, sqlState: code, name: code })),
        text.map((name) => Object.assign(new named(name), { constructor: { name } })),
        fc.constant(Object.assign(new Error('none'), { constructor: undefined })),
        fc.constant(
          Object.defineProperty(new Error('trap'), 'code', {
            get() {
              throw new Error(key)
            },
          }),
        ),
      )
      await fc.assert(
        fc.asyncProperty(
          thrown,
          fc.constantFrom('owner', 'isAllowed', 'limit', 'identify', 'vault'),
          async (what, where) => {
            const fail = () => Promise.reject(what)
            const vault = { ...memoryVault({ scope: 'vault' }), read: fail, write: fail }
            const { validate, log } = start(where === 'vault' ? { vault } : { [where]: fail })
            const told = await (await validate(key)).text()
            const lines = JSON.stringify(log)
            expect(findKeys(partsOf(key), { told, lines })).toEqual([])
            expect(told).toContain('"unknown"')
          },
        ),
        cases(200),
      )
    },
  )
})

it('what a page is given is read without asking for the time, which a framework that renders in advance refuses', async () => {
  let asked = 0
  const clock = () => {
    asked += 1
    return new Date()
  }
  const { validate, handler } = start({ vault: memoryVault({ scope: 'vault', clock }) })
  const owner = { id: 'customer-1' }
  expect(await handler.read(owner)).toBeNull()
  expect(asked).toBe(0)
  await validate(aKey())
  const before = asked
  expect(await handler.read(owner)).toMatchObject({ company: { id: 'c-1' } })
  expect(asked).toBe(before)
})

describe('whom `identify` names', () => {
  const naming = (id: unknown) =>
    start({ identify: async () => ({ ok: true, companies: [{ id: id as string, name: 'Example' }] }) })

  it.each([
    [4711, '4711'],
    [0, '0'],
    [4711n, '4711'],
  ])('%s, an id that is a whole number, is taken as its text', async (id, text) => {
    const { validate, handler } = naming(id)
    const answer = await validate(aKey())
    expect(await answer.json()).toMatchObject({ ok: true, company: { id: text, name: 'Example' } })
    expect(await handler.read({ id: 'customer-1' })).toMatchObject({ company: { id: text } })
  })

  it.each([[undefined], [null], [''], [1.5], [2 ** 53], [Number.NaN], [{}]])(
    '%s is no id: it is refused, and the operator is told of what',
    { tags: ['R26'] },
    async (id) => {
      const { validate, log } = naming(id)
      const answer = await validate(aKey())
      const { code, reference } = (await answer.json()) as Record<string, string>
      expect(code).toBe('unexpected-answer')
      expect(log).toContainEqual(expect.objectContaining({ level: 'error', note: 'identified-nobody', reference }))
    },
  )
})

/** What is rejected and nobody catches, until the test ends. */
function watchRejections(): unknown[] {
  const found: unknown[] = []
  const note = (reason: unknown) => found.push(reason)
  const others = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection')
  process.on('unhandledRejection', note)
  onTestFinished(() => {
    process.off('unhandledRejection', note)
    for (const other of others) process.on('unhandledRejection', other)
  })
  return found
}

/** Until what is rejected by now has been told of. */
const turn = () => new Promise((resolve) => setImmediate(resolve))

describe('a log', () => {
  const refusing = { identify: async () => ({ ok: false, code: 'invalid-key' }) as const }

  it('that rejects is caught, and leaves nobody without an answer', async () => {
    const found = watchRejections()
    const { validate } = start({
      ...refusing,
      log: async () => {
        throw new Error('The log is full.')
      },
    })
    expect((await validate(aKey())).status).toBe(422)
    await turn()
    expect(found).toEqual([])
  })

  it('that is still being written is waited for by who drains', async () => {
    const written: string[] = []
    let write = () => {}
    const may = new Promise<void>((resolve) => {
      write = resolve
    })
    const { validate, handler } = start({
      ...refusing,
      log: async ({ note }) => {
        await may
        written.push(note)
      },
    })
    await validate(aKey())
    const drained = handler.drain().then(() => [...written])
    await turn()
    write()
    expect(await drained).toEqual(['failed'])
  })

  it('that never ends holds nobody up for ever', async () => {
    const { validate, handler } = start({ ...refusing, log: never, requestMs: 200 })
    expect((await validate(aKey())).status).toBe(422)
    await expect(handler.drain()).resolves.toBeUndefined()
  })
})

describe('a vault that hangs', () => {
  const hanging = (over: Partial<Vault>): Vault => ({ ...memoryVault({ scope: 'vault' }), ...over })

  it('is unknown to a page that reads a connection, within the time of a request', { tags: ['R26'] }, async () => {
    const { handler, log } = start({ vault: hanging({ read: never }), requestMs: 100 })
    expect(await handler.read({ id: 'customer-1' })).toBeUndefined()
    expect(log).toMatchObject([{ level: 'error', note: 'threw', owner: 'customer-1' }])
  })

  it('makes settling reject', async () => {
    const { handler } = start({
      vault: hanging({ unfinished: never }),
      requestMs: 100,
      installation: { install: never, isInstalled: never, uninstall: never },
    })
    await expect(handler.settle()).rejects.toThrow('The vault does not answer.')
  })

  it('and answers in the end is waited for by who drains', async () => {
    let answer = () => {}
    const may = new Promise<void>((resolve) => {
      answer = resolve
    })
    const within = memoryVault({ scope: 'vault' })
    const { handler } = start({ vault: { ...within, read: (owner) => may.then(() => within.read(owner)) } })
    let isRead = false
    const read = handler.read({ id: 'customer-1' }).then(() => {
      isRead = true
    })
    const drained = handler.drain().then(() => isRead)
    await turn()
    answer()
    await read
    expect(await drained).toBe(true)
  })
})

describe('whoever goes in the middle of a validation', () => {
  it.each([
    ['a DOMException', undefined],
    // As of @hono/node-server.
    ['a text', 'Error: Client connection prematurely closed.'],
    ['an error of the server', new Error('aborted')],
    ['nothing', null],
  ])('is no error of this handler, with %s as the reason', async (_, reason) => {
    const gone = new AbortController()
    const { validate, log } = start({
      identify: async () => {
        gone.abort(reason)
        return { ok: true, companies: [{ id: 'c-1' }] }
      },
    })
    expect(await (await validate(aKey(), gone.signal)).json()).toMatchObject({ code: 'timeout' })
    expect(log.filter(({ level }) => level === 'error')).toEqual([])
  })

  it('is one where something else is thrown at the same time', async () => {
    const gone = new AbortController()
    const { validate, log } = start({
      vault: {
        ...memoryVault({ scope: 'vault' }),
        seal: async () => {
          gone.abort()
          throw new DOMException('Of the library of a vault.', 'AbortError')
        },
      },
    })
    await validate(aKey(), gone.signal)
    expect(log).toMatchObject([{ note: 'threw', error: 'DOMException' }, { note: 'failed' }])
  })
})

describe('a ProviderFailure', () => {
  const where = ['owner', 'isAllowed', 'limit'] as const

  it.each(where)('out of %s keeps its details', async (name) => {
    const { validate } = start({
      [name]: () => {
        throw new ProviderFailure('rate-limited', { retryAfterSeconds: 30 })
      },
    })
    const response = await validate(aKey())
    expect([response.status, response.headers.get('Retry-After')]).toEqual([429, '30'])
    expect(await response.json()).toMatchObject({ code: 'rate-limited', retryAfterSeconds: 30 })
  })

  it.each(where)('with a code of nobody’s, out of %s, is answered all the same', async (name) => {
    const { validate } = start({
      [name]: () => {
        throw new ProviderFailure('quota' as never)
      },
    })
    expect(await (await validate(aKey())).json()).toMatchObject({ code: 'unknown' })
  })
})

describe('a limit', () => {
  it.each([0, -1, Number.NaN, null])('of %s seconds to wait refuses nobody', async (seconds) => {
    expect((await start({ limit: () => seconds }).validate(aKey())).status).toBe(200)
  })

  it.each([0.2, 1, Number.POSITIVE_INFINITY])('of %s seconds to wait refuses', async (seconds) => {
    expect((await start({ limit: () => seconds }).validate(aKey())).status).toBe(429)
  })
})
