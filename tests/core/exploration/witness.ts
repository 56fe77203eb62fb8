import type { Company } from '../../../src/core/provider/company'
import type { Event } from '../../../src/core/states/events'
import type { RestingStatus, State } from '../../../src/core/states/states'

/**
 * Somebody who follows what happens and concludes from the rules alone, without the machine's own bookkeeping:
 * what is true, what was answered, and whose connection the person may end up with.
 */
export interface Witness {
  /** The connection as last known. `null` before anybody knew. */
  readonly truth: State<RestingStatus> | null
  /** Whether the running attempt was answered with an acceptance. */
  readonly accepted: boolean
  /** The companies for which the key of the running attempt may go live. */
  readonly allowed: readonly string[]
}

export const begin = (state: State): Witness => ({
  truth: state.status === 'loading' ? null : (state as State<RestingStatus>),
  accepted: false,
  allowed: [],
})

/** What the witness concludes from `event`. The state after tells only whether an attempt began or succeeded. */
export function witness(seen: Witness, before: State, event: Event, after: State): Witness {
  if (event.type === 'submit' && after !== before) {
    return { ...seen, accepted: false, allowed: [] }
  }
  const running = 'attempt' in before ? before.attempt : null
  if ('answerTo' in event && event.answerTo !== running?.id) return seen
  switch (event.type) {
    case 'checked':
      return { ...seen, truth: truthOf(event) }
    case 'authenticationLost':
      return seen.truth && seen.truth.status !== 'not-connected'
        ? { ...seen, truth: { status: 'action-required', connection: seen.truth.connection, failure: event.failure } }
        : seen
    case 'accepted':
      return before.status === 'validating'
        ? { ...seen, accepted: true, allowed: unasked(seen, before, event.candidates) }
        : seen
    case 'confirm':
      return before.status === 'confirming' && before.candidates.some(({ id }) => id === event.companyId)
        ? { ...seen, allowed: [event.companyId] }
        : seen
    case 'activated': {
      if (before.status !== 'validating' && before.status !== 'activating') return seen
      const allowed = before.status === 'validating' ? unasked(seen, before, [event.company]) : seen.allowed
      const truth = after.status === 'connected' ? after : seen.truth
      return { truth, accepted: true, allowed }
    }
    case 'disconnected':
      return before.status === 'disconnecting' ? { ...seen, truth: { status: 'not-connected' } } : seen
    case 'check':
      return after.status === 'loading' ? { ...seen, truth: null } : seen
    // Nobody knows; by the rules this counts as not connected.
    case 'checkFailed':
      return before.status === 'loading' ? { ...seen, truth: { status: 'not-connected' } } : seen
    case 'submit':
    case 'refused':
    case 'retrying':
    case 'waiting':
    case 'rejected':
    case 'confirmationExpired':
    case 'cancel':
    case 'update':
    case 'disconnect':
      return seen
  }
}

/** For whom the key may go live without a question: the current company, or the only one where nothing is connected. */
function unasked({ truth }: Witness, { attempt }: State<'validating'>, candidates: readonly Company[]): string[] {
  const [only, ...others] = candidates
  if (!only || others.length || attempt.confirmCompany === 'always') return []
  const current = truth && 'connection' in truth ? truth.connection.company.id : null
  return current === null || current === only.id ? [only.id] : []
}

function truthOf({ known }: Event<'checked'>): State<RestingStatus> {
  if (!known.connection) return { status: 'not-connected' }
  const { connection, failure } = known
  return failure ? { status: 'action-required', connection, failure } : { status: 'connected', connection }
}

/** What is worth remembering: with no attempt running, its answers and permissions are history. */
export const remembered = (seen: Witness, state: State): Witness =>
  'attempt' in state ? seen : { truth: seen.truth, accepted: false, allowed: [] }
