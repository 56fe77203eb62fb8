import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { idempotencyKey } from '../../src/attempt/idempotencyKey'
import { readAnswer } from '../../src/http/readAnswer'
import { listInWords } from '../../src/messages/wording/listInWords'
import { aKey } from '../aKey'
import { acme, globex, reach, watched } from './setup'

/** What an engine of 2021 lacks, or a page without TLS. */
const newer: readonly (readonly [object, string])[] = [
  [Object, 'hasOwn'],
  [Array.prototype, 'at'],
  [String.prototype, 'at'],
  [Array.prototype, 'findLast'],
  [globalThis, 'structuredClone'],
  [Intl, 'ListFormat'],
]

let restore: (() => void)[] = []
beforeEach(() => {
  restore = newer.map(([owner, name]) => {
    const before = Object.getOwnPropertyDescriptor(owner, name)
    Reflect.deleteProperty(owner, name)
    return () => {
      if (before) Object.defineProperty(owner, name, before)
    }
  })
})
afterEach(() => {
  for (const one of restore) one()
  vi.unstubAllGlobals()
})

it('an engine without the newest of the language connects, asks for the company, and disconnects', async () => {
  const { store } = watched({
    validate: () => ({ ok: true, companies: [acme, globex] }),
    activate: (_, { company }) => ({ ok: true, company }),
    disconnect: () => ({ ok: true }),
    initialConnection: null,
  })
  store.submit(aKey())
  await reach(store, 'confirming')
  store.confirm(globex.id)
  await reach(store, 'connected')
  store.disconnect()
  // Vitest's own comparison needs what is missing.
  expect((await reach(store, 'not-connected')).status).toBe('not-connected')
})

it('an engine without the newest of the language reads a problem over HTTP', async () => {
  // Node's own Response is made of what is missing here.
  const answered = {
    ok: false,
    status: 422,
    headers: { get: (name: string) => (name === 'Content-Type' ? 'application/problem+json' : null) },
    text: async () => JSON.stringify({ code: 'invalid-key' }),
  } as Response
  // Vitest's own comparison needs what is missing as well.
  expect(JSON.stringify(await readAnswer(answered))).toBe('{"ok":false,"code":"invalid-key"}')
})

it('an engine without Intl.ListFormat still names everything', () => {
  expect(listInWords(['users:read', 'export:read'], 'en')).toBe('users:read, export:read')
})

it.each([
  ['no crypto at all', undefined],
  ['only random bytes', { getRandomValues: (bytes: Uint8Array) => bytes.map((_, at) => Math.random() * 256 + at) }],
  [
    'a crypto that throws',
    new Proxy(
      {},
      {
        get: () => () => {
          throw new Error('no entropy')
        },
      },
    ),
  ],
])('where there is %s, each attempt still has an identifier of its own', (_, crypto) => {
  vi.stubGlobal('crypto', crypto)
  const made = new Set(Array.from({ length: 1_000 }, idempotencyKey))
  expect(made.size).toBe(1_000)
  for (const one of made) expect(one).toMatch(/^[\w-]{16,64}$/)
})
