import fc from 'fast-check'
import {
  type ConnectionHandlerOptions,
  createConnectionHandler,
  defineProvider,
  type HandlerEvent,
  memoryVault,
} from 'latchkey/server'
import { describe, expect, it } from 'vitest'
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
  const validate = (key: string) =>
    handler(
      new Request('https://app.test/api/any/validate', {
        method: 'POST',
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

  it('that throws anything at all leaves no key in the log or the answer, and nobody without an answer', {
    tags: ['K03'],
  }, async () => {
    const key = aKey('thrown')
    const text = fc.constantFrom(key, `bad ${key}`, key.slice(0, 5).toUpperCase(), 'fine')
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
          expect(findKeys([key, key.slice(0, 5).toUpperCase()], { told, lines })).toEqual([])
          expect(told).toContain('"unknown"')
        },
      ),
      cases(200),
    )
  })
})
