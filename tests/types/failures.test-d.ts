import type { Rejection } from '../../src/border/answers'
import type { Failure, OwnFailure, ToldFailure } from '../../src/core/failures/failures'
import type { Event } from '../../src/core/states/events'

/** Compiles because its sentence names nobody as the one that failed. */
export const blamesNobody: OwnFailure = { code: 'network' }
/** Compiles because it says that the provider is not meant. */
export const own: Event = {
  type: 'checkFailed',
  failure: { code: 'timeout', side: 'host' },
}

// @ts-expect-error without an answer, nothing is known of the provider, so it has to be said on whose side it failed
export const blaming: OwnFailure = { code: 'timeout' }
// @ts-expect-error the provider's side may only be told by the host
export const made: OwnFailure = { code: 'service-unavailable', side: 'provider' }
// @ts-expect-error so the machine takes no failure that was made up on the way to it
export const untold: Event = { type: 'checkFailed', failure: { code: 'unexpected-answer' } }
// @ts-expect-error nor does the border
export const unread: Rejection = { ok: false, code: 'unexpected-answer' }
// @ts-expect-error and only the border makes one that the host told
export const forged: ToldFailure = { code: 'timeout' } satisfies Failure
