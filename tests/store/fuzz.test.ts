import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { badgeOf } from '../../src/core/states/selectors'
import { createConnectionStore } from '../../src/store/createConnectionStore'
import { aKey } from '../aKey'
import { CANARY } from '../canary'
import { acme } from './setup'

afterEach(() => void vi.useRealTimers())

const trap = () => {
  throw new Error('trap')
}
const thenable = (then: unknown): unknown => Object.fromEntries([['then', then]])
const cyclic: Record<string, unknown> = { ok: true }
cyclic.company = cyclic

/** Shapes that random ones rarely have. Functions, since some of them can be looked at only once. */
const hostile: readonly (() => unknown)[] = [
  () => cyclic,
  () => new Proxy({}, { get: trap }),
  () => new Proxy({}, { ownKeys: trap, getOwnPropertyDescriptor: trap }),
  () => new Proxy({}, { getPrototypeOf: trap, has: trap }),
  () => new Proxy(() => {}, { get: trap, apply: trap }),
  () => Object.defineProperty({}, 'ok', { get: trap, enumerable: true }),
  () => Object.defineProperty({ ok: true }, 'company', { get: trap, enumerable: true }),
  () => Object.create({ ok: true, company: { id: 7 } }) as unknown,
  () => Object.create(null) as unknown,
  () => JSON.parse('{"ok":true,"__proto__":{"company":{"id":"acme"}}}') as unknown,
  () => ({ ok: true, company: { id: 'x'.repeat(1_000_000), name: 7 } }),
  () => ({ ok: false, code: 'x'.repeat(1_000_000) }),
  () => 'x'.repeat(1_000_000),
  () => ({ ok: true, companies: Array.from({ length: 10_001 }, () => acme) }),
  () => ({ ok: true, company: { id: '' } }),
  () => ({ ok: false, code: 'constructor' }),
  () => ({ ok: false, code: '__proto__' }),
  () => ({ ok: 'true', company: acme }),
  () => ({ ok: new Boolean(true), company: acme }),
  () => ({ ok: true, company: [acme] }),
  () => ({ ok: true, company: new Map([['id', 'acme']]) }),
  () => ({ ok: true, company: { id: 7.5 }, expiresAt: 'soon' }),
  () => ({ ok: true, company: { id: Number.NaN } }),
  () => ({ ok: true, connection: acme }),
  () => ({ ok: true, pending: 'yes' }),
  () => ({ ok: false, code: 'rate-limited', retryAfterSeconds: -1 }),
  () => ({ ok: false, code: 'rate-limited', retryAfterSeconds: Number.NaN }),
  () => Symbol('ok'),
  () => 10n,
  () => () => ({ ok: true, company: acme }),
  () => new (class Answer {})(),
  () => new Uint8Array(1_000),
  () => new Error('boom'),
  () => globalThis,
  () => thenable('not a function'),
  // One that throws, one that rejects, one that never settles, one that answers nonsense twice.
  () => thenable(trap),
  () => thenable((_: unknown, no: (reason: unknown) => void) => no(undefined)),
  () => thenable(() => {}),
  () =>
    thenable((yes: (value: unknown) => void) => {
      yes({})
      yes({ ok: 'true' })
    }),
  () => Object.defineProperty({}, 'then', { get: trap }),
]

/** Names and values that answers have, put together at random: almost right, and wrong all the same. */
const almost = fc
  .dictionary(
    fc.constantFrom(
      'ok',
      'company',
      'companies',
      'code',
      'connection',
      'keyHint',
      'expiresAt',
      'reference',
      '__proto__',
    ),
    fc.oneof(fc.boolean(), fc.constantFrom(null, 'acme', 'invalid', acme, [acme], [], {}, { id: 7 }), fc.anything()),
  )
  .filter((answer) => answer.ok !== true && answer.ok !== false)

const anyShape = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.anything({
      withNullPrototype: true,
      withBigInt: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withDate: true,
      withSparseArray: true,
      maxDepth: 3,
    }),
  },
  { weight: 3, arbitrary: almost },
  { weight: 1, arbitrary: fc.anything().map((value) => Object.create({ ok: true, company: value }) as unknown) },
)
const shapes: readonly (() => unknown)[] = [
  ...hostile,
  ...fc.sample(anyShape, { numRuns: 520, seed: 4 }).map((shape) => () => shape),
]

/** To a disconnect, `{ ok: true }` is all there is to say, whatever else comes with it. */
function saysYes(shape: () => unknown): boolean {
  try {
    return (shape() as { ok?: unknown }).ok === true
  } catch {
    return false
  }
}

interface Callbacks {
  readonly validate: () => unknown
  readonly activate: () => unknown
  readonly check: () => unknown
  readonly disconnect: () => unknown
}
const accepts = () => ({ ok: true, company: acme })

/** Runs one operation whose callback gives `shape`, or throws it, and tells where that led. */
async function suffer(operation: keyof Callbacks, shape: () => unknown, way: 'answered' | 'thrown') {
  const given = () => {
    if (way === 'thrown') throw shape()
    return shape()
  }
  const callbacks = { validate: accepts, activate: accepts, check: accepts, disconnect: accepts, [operation]: given }
  const store = createConnectionStore({
    provider: 'Pleo',
    retries: 0,
    timeoutMs: 1_000,
    initialConnection: operation === 'validate' || operation === 'activate' ? null : { company: acme },
    ...(callbacks as object),
    validate: callbacks.validate as never,
  })
  let told = ''
  store.subscribe(() => {
    told += JSON.stringify(store.getState())
  })
  const before = store.getState()
  if (operation === 'check') store.check()
  else if (operation === 'disconnect') store.disconnect()
  else store.submit(aKey())
  await vi.advanceTimersByTimeAsync(2_500)
  const after = store.getState()
  store.dispose()
  return { before, after, told }
}

it('there are at least 500 malformed shapes', () => {
  expect(shapes.length).toBeGreaterThanOrEqual(500)
})

it.each(['answered', 'thrown'] as const)(
  `${shapes.length} malformed shapes, %s by each callback, end in a failure or change nothing, and show no key`,
  { tags: ['R26'], timeout: 120_000 },
  async (way) => {
    vi.useFakeTimers()
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    for (const [at, shape] of shapes.entries()) {
      for (const operation of ['validate', 'activate', 'check', 'disconnect'] as const) {
        const { before, after, told } = await suffer(operation, shape, way)
        const where = `shape ${at}, ${way} by ${operation}: ${after.status}`
        expect(told.includes(CANARY), where).toBe(false)
        if (operation === 'check') expect(badgeOf(after), where).toBe(badgeOf(before))
        else if (operation !== 'disconnect' || way === 'thrown' || !saysYes(shape)) {
          expect(after.status, where).toBe('failed')
          expect(badgeOf(after), where).toBe(badgeOf(before) === 'connected' ? 'connected' : 'failed')
        }
      }
    }
    expect(JSON.stringify(warn.mock.calls)).not.toContain(CANARY)
    warn.mockRestore()
  },
)
