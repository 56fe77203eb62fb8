import type { EstablishedConnection } from '../connection/connection'
import { type Failure, faults } from '../failures/failures'
import type { Company } from '../provider/company'
import type { RestingStatus, State, Status } from './states'

/** The five words that a person reads (R29). */
export type Badge = 'not-connected' | 'validating' | 'connected' | 'failed' | 'action-required'

/** What is true whatever runs: the resting state itself, or the one that an attempt started from. */
export function originOf(state: State): State<RestingStatus | 'loading'> {
  return 'origin' in state ? state.origin : state
}

/** The connection that exists, working or broken. */
export function connectionOf(state: State): EstablishedConnection | null {
  const origin = originOf(state)
  return 'connection' in origin ? origin.connection : null
}

/** The company of the connection that there is, live or broken; `null` where there is none. */
export function companyOf(state: State): Company | null {
  return connectionOf(state)?.company ?? null
}

/** Why the existing connection is broken: what a warning has to say, whatever else runs (R24). */
export function brokenBy(state: State): Failure | null {
  const origin = originOf(state)
  return origin.status === 'action-required' ? origin.failure : null
}

/** One of the five words, never ambiguous (R29). */
export function badgeOf(state: State): Badge {
  switch (state.status) {
    case 'loading':
    case 'validating':
    case 'activating':
      return 'validating'
    case 'confirming':
      return 'action-required'
    case 'failed':
      // A question has not failed: nothing was called yet.
      if (state.failure.code === 'key-doubtful') return state.origin.status
      return state.origin.status === 'not-connected' ? 'failed' : state.origin.status
    case 'updating':
    case 'disconnecting':
      return state.origin.status
    case 'not-connected':
    case 'connected':
    case 'action-required':
      return state.status
  }
}

const busy: ReadonlySet<Status> = new Set(['loading', 'validating', 'activating', 'disconnecting'])

/** Whether what is asked threatens nothing: no connection is broken, and none would go to another company. */
export function isMereQuestion(state: State): boolean {
  return state.status === 'confirming' && !brokenBy(state) && !changesCompany(state)
}

/** Whether all that can be confirmed is another company than that of the connection. */
export function changesCompany(state: State<'confirming'>): boolean {
  const current = companyOf(state)
  return current !== null && state.candidates.every(({ id }) => id !== current.id)
}

/** Whether a call runs that the person waits for. */
export function isBusy({ status }: State): boolean {
  return busy.has(status)
}

/** How the key field stands: absent, open for entry, shown but locked, or inert and masked. */
export function entryOf(state: State): 'absent' | 'editable' | 'read-only' | 'inert' {
  switch (state.status) {
    case 'not-connected':
    case 'updating':
      return 'editable'
    case 'validating':
    case 'activating':
      return 'read-only'
    case 'confirming':
      return 'inert'
    case 'failed':
      return canEnterAfter(state) ? 'editable' : 'absent'
    case 'loading':
    case 'connected':
    case 'action-required':
    case 'disconnecting':
      return 'absent'
  }
}

/** A first check that failed for the service's reasons says nothing of keys; a failed disconnect neither. */
function canEnterAfter({ operation, failure }: State<'failed'>): boolean {
  if (operation === 'check') return faults[failure.code] !== 'service'
  return operation !== 'disconnect'
}

/** Whether going from one state to the other ends the entry, so that the field has to be emptied (K02). */
export function endsEntry(from: State, to: State): boolean {
  if (entryOf(from) === 'absent') return false
  if (to.status === 'failed') return from.status === 'confirming' && to.failure.code === 'confirmation-expired'
  return to.status === 'not-connected' ? isAbandoned(from) : entryOf(to) === 'absent'
}

/** What was typed outlives news of the connection: one that vanished meanwhile, or a first check that came late. */
function isAbandoned(from: State): boolean {
  if (from.status === 'failed') return from.operation !== 'check'
  return from.status !== 'not-connected' && from.status !== 'updating'
}

/** Whether a key is being asked for, checked, or has just been refused: whatever ends by success or Cancel. */
export function isAttempt(state: State): boolean {
  if (state.status === 'failed') return state.operation === 'connect' || state.operation === 'update'
  return state.status === 'updating' || (state.status !== 'disconnecting' && 'attempt' in state)
}
