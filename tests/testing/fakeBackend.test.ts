import { fakeBackend, validatorContract } from 'latchkey/testing'
import { describe, expect, it } from 'vitest'
import { aKey } from '../aKey'

const acme = { id: 'acme', name: 'Acme ApS' }
const samples = { goodKey: aKey('good'), badKey: aKey('bad'), company: acme, timeoutMs: 2_000 }

describe('fakeBackend keeps what a backend promises', () => {
  const backend = fakeBackend([{ key: samples.goodKey, companies: [acme] }])
  const revoke = () => {
    backend.refuse(samples.goodKey, { code: 'revoked-key' })
    // The last check: it may stay refused.
    return () => {}
  }
  it.each(validatorContract(backend, { ...samples, revoke }).map((check) => [check.name, check.run] as const))(
    '%s',
    async (_, run) => {
      await expect(run()).resolves.toBeUndefined()
    },
  )
})

it('it makes no key live for a company that the key is not for', { tags: ['R14'] }, async () => {
  const backend = fakeBackend([{ key: samples.goodKey, companies: [acme] }])
  const context = {
    signal: new AbortController().signal,
    intent: 'connect' as const,
    current: null,
    fields: {},
    secrets: {},
    idempotencyKey: 'attempt-1',
    company: { id: 'globex' },
  }
  const key = { reveal: () => samples.goodKey, hint: null }
  expect(await backend.activate(key, context)).toEqual({ ok: false, code: 'company-mismatch', company: acme })
  expect(backend.connection()).toBeNull()
})
