import fc from 'fast-check'
import { ConnectionFailure } from '../../../src/border/ConnectionFailure'
import { type FailureCode, failureCodes } from '../../../src/core/failures/failures'

/** What becomes of one call to the backend. */
export type Plan =
  /** It does what it was asked, and says so. */
  | { readonly kind: 'honest' }
  /** It does it, and the answer is lost on the way. */
  | { readonly kind: 'lost'; readonly how: 'network' | 'never' }
  /** It does it, in the background: only an activation. */
  | { readonly kind: 'pending' }
  | { readonly kind: 'fails'; readonly code: FailureCode }
  /** It does nothing and answers nonsense. */
  | { readonly kind: 'malformed'; readonly which: number }
  | { readonly kind: 'throws'; readonly which: number }
  | { readonly kind: 'never' }

export const malformed: readonly unknown[] = [
  undefined,
  null,
  'OK',
  '<!doctype html>',
  {},
  { ok: true },
  { ok: true, company: null },
  { ok: true, company: { id: 7 } },
  { ok: true, companies: [] },
  { ok: false, code: 'made-up' },
  { ok: true, connection: { company: {} } },
]

export const thrown: readonly (() => unknown)[] = [
  () => new TypeError('Failed to fetch'),
  () => new DOMException('slow', 'TimeoutError'),
  () => new DOMException('stop', 'AbortError'),
  () => new Error('boom'),
  () => undefined,
  () => new ConnectionFailure('rate-limited', { retryAfterSeconds: 30 }),
  () => new ConnectionFailure('invalid-key'),
]

export const somePlan: fc.Arbitrary<Plan> = fc.oneof(
  { weight: 12, arbitrary: fc.constant<Plan>({ kind: 'honest' }) },
  { weight: 3, arbitrary: fc.constantFrom<Plan>({ kind: 'lost', how: 'network' }, { kind: 'lost', how: 'never' }) },
  { weight: 2, arbitrary: fc.constant<Plan>({ kind: 'pending' }) },
  { weight: 5, arbitrary: fc.constantFrom(...failureCodes).map((code): Plan => ({ kind: 'fails', code })) },
  { weight: 1, arbitrary: fc.nat(malformed.length - 1).map((which): Plan => ({ kind: 'malformed', which })) },
  { weight: 2, arbitrary: fc.nat(thrown.length - 1).map((which): Plan => ({ kind: 'throws', which })) },
  { weight: 1, arbitrary: fc.constant<Plan>({ kind: 'never' }) },
)
