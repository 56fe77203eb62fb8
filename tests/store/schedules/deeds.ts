import fc from 'fast-check'
import type { FailureCode } from '../../../src/core/failures/failures'
import type { KeyFor } from './modelBackend'

/** One thing that happens in a sequence. `at`: to which of the widgets. */
export type Deed =
  | { readonly what: 'submit'; readonly at: number; readonly key: KeyFor }
  | { readonly what: 'confirm'; readonly at: number; readonly company: string }
  | { readonly what: 'cancel' | 'update' | 'disconnect' | 'check'; readonly at: number }
  | { readonly what: 'mount or unmount' | 'remount'; readonly at: number }
  | { readonly what: 'report'; readonly at: number; readonly code: FailureCode }
  | { readonly what: 'set'; readonly at: number; readonly known: 'none' | 'acme' | 'broken' }
  /** One call, answer or message gets on; fast-check's scheduler says which. */
  | { readonly what: 'arrive'; readonly count: number }
  | { readonly what: 'wait'; readonly ms: number }
  | { readonly what: 'set clock'; readonly ms: number }
  | { readonly what: 'focus' | 'hide' | 'show' | 'go offline' | 'go online' | 'leave and restore' }
  | { readonly what: 'provider'; readonly does: 'revoke' | 'remove' | 'replace' | 'finish' | 'expire soon' }
  | { readonly what: 'foreign message'; readonly which: number }

export const foreignMessages: readonly unknown[] = [
  null,
  'known',
  { type: 'look' },
  { type: 'known', known: { connection: { company: { id: 'globex' }, revision: 99 } }, at: 9e15 },
  { type: 'known', known: { connection: null }, at: 9e15 },
  { type: 'known', known: { connection: { company: {} } }, at: 1 },
]

const at = fc.nat(1)
const deed = <T extends object>(weight: number, shape: { readonly [K in keyof T]: fc.Arbitrary<T[K]> }) => ({
  weight,
  arbitrary: fc.record(shape),
})

export const someDeed = fc.oneof(
  deed(8, {
    what: fc.constant('submit' as const),
    at,
    key: fc.constantFrom<KeyFor>('acme', 'acme', 'globex', 'both', 'nobody'),
  }),
  deed(24, { what: fc.constant('arrive' as const), count: fc.integer({ min: 1, max: 4 }) }),
  deed(4, { what: fc.constant('confirm' as const), at, company: fc.constantFrom('acme', 'globex', 'elsewhere') }),
  deed(7, { what: fc.constantFrom('cancel' as const, 'update' as const, 'disconnect' as const, 'check' as const), at }),
  deed(3, { what: fc.constantFrom('mount or unmount' as const, 'remount' as const), at }),
  deed(2, {
    what: fc.constant('report' as const),
    at,
    code: fc.constantFrom<FailureCode>('revoked-key', 'invalid-key', 'service-unavailable'),
  }),
  deed(2, { what: fc.constant('set' as const), at, known: fc.constantFrom('none', 'acme', 'broken') }),
  deed(6, {
    what: fc.constant('wait' as const),
    ms: fc.constantFrom(1, 700, 2_100, 5_001, 9_000, 61_000, 301_000),
  }),
  deed(1, {
    what: fc.constant('set clock' as const),
    ms: fc.constantFrom(-7_200_000, -60_000, 60_000, 3_600_000, 7_200_000),
  }),
  deed(4, {
    what: fc.constantFrom(
      'focus' as const,
      'hide' as const,
      'show' as const,
      'go offline' as const,
      'go online' as const,
      'leave and restore' as const,
    ),
  }),
  deed(4, {
    what: fc.constant('provider' as const),
    does: fc.constantFrom('revoke' as const, 'remove' as const, 'replace' as const, 'finish' as const, 'expire soon'),
  }),
  deed(1, { what: fc.constant('foreign message' as const), which: fc.nat(foreignMessages.length - 1) }),
) satisfies fc.Arbitrary<Deed>
