import { breaksConnection, type FailureCode, failureCodes, faults, type Operation } from 'latchkey/headless'
import type { RestingStatus, States } from '../../src/core/states/states'

/** What may be the case before or besides each status, by its type in the core. Does not compile when one is left out. */
const origins: { readonly [S in keyof States]: readonly OriginOf<S>[] } = {
  loading: [],
  'not-connected': [],
  updating: ['connected', 'action-required'],
  validating: ['not-connected', 'connected', 'action-required'],
  confirming: ['not-connected', 'connected', 'action-required'],
  activating: ['not-connected', 'connected', 'action-required'],
  connected: [],
  failed: ['not-connected', 'connected', 'action-required'],
  'action-required': [],
  disconnecting: ['connected', 'action-required'],
}
type OriginOf<S extends keyof States> = States[S] extends {
  readonly origin: { readonly status: infer R extends RestingStatus }
}
  ? R
  : never

const answersOf = (...of: readonly string[]) => failureCodes.filter((code) => of.includes(faults[code]))

const ofDisconnect: readonly FailureCode[] = ['disconnect-failed', 'disconnect-unconfirmed']

/** What each operation can fail with. */
const failuresOf: Readonly<Record<Operation, readonly FailureCode[]>> = {
  // Only the answer of `disconnect` becomes these; a person and a backend can meet all the others with a key.
  connect: failureCodes.filter((code) => !ofDisconnect.includes(code)),
  update: failureCodes.filter((code) => !ofDisconnect.includes(code)),
  // The store's own words, whatever the callback said.
  disconnect: ofDisconnect,
  // Nothing is entered, activated or removed by a check.
  check: answersOf('key', 'account', 'service').filter(
    (code) => ![...ofDisconnect, 'activation-failed'].includes(code),
  ),
}

/** Every status with everything that may be the case besides, as `status` or `status, while …`. */
export const possibleStatuses: readonly string[] = Object.entries(origins).flatMap(([status, besides]) =>
  besides.length ? besides.map((origin) => `${status}, while ${origin}`) : [status],
)

/** Every status that tells of a failure, with every failure that it can tell of. */
export const possibleFailures: readonly string[] = [
  ...Object.entries(failuresOf).flatMap(([operation, codes]) => codes.map((code) => `failed to ${operation}: ${code}`)),
  ...failureCodes
    .filter((code) => breaksConnection({ code }))
    .flatMap((code) => ['standalone', 'integrated'].map((kind) => `action-required, ${kind}: ${code}`)),
]
