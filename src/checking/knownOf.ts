import type { EstablishedConnection } from '../core/connection/connection'
import type { Known } from '../core/states/events'
import { originOf } from '../core/states/selectors'
import type { State } from '../core/states/states'

/** What is known of the connection, whatever runs; `null` while nothing is, also after a first check that failed. */
export function knownOf(state: State): Known | null {
  if (state.status === 'failed' && state.operation === 'check') return null
  const origin = originOf(state)
  switch (origin.status) {
    case 'loading':
      return null
    case 'not-connected':
      return { connection: null }
    case 'connected':
      return { connection: origin.connection }
    case 'action-required':
      return { connection: origin.connection, failure: origin.failure }
  }
}

/** Two that tell the same but for when it was verified have the same fingerprint. */
export function fingerprint(known: Known | null): string {
  if (!known?.connection) return String(known?.connection)
  const { company, keyHint, connectedAt, expiresAt, revision, fields } = known.connection
  return JSON.stringify([company.id, keyHint, connectedAt, expiresAt, revision, fields, known.failure?.code])
}

/** Whether both tell of one company's connection, working or broken alike, though one may know more of it. */
export function isOfTheSame(mine: Known, theirs: Known): boolean {
  const codes = [mine, theirs].map((known) => (known.connection ? known.failure?.code : null))
  return codes[0] === codes[1] && mine.connection?.company.id === theirs.connection?.company.id
}

/**
 * Fills in what a check left out, while both are of the same company, revision and key. What was broken and works again
 * may have another key, with another time of expiry.
 */
export function keepKnown(found: EstablishedConnection, before: Known | null): EstablishedConnection {
  const previous = before?.connection
  if (!previous || previous.company.id !== found.company.id) return found
  const isSameKey =
    !before.failure &&
    (found.revision === undefined || found.revision === previous.revision) &&
    (found.keyHint === undefined || found.keyHint === previous.keyHint)
  const { fields } = previous
  // What was sent is known here before the backend has told its first revision, and it need not tell fields at all.
  const isSameEntry =
    !before.failure && mayBeSame(found.revision, previous.revision) && mayBeSame(found.keyHint, previous.keyHint)
  return {
    ...(isSameKey && previous),
    ...(isSameEntry && fields && { fields }),
    ...found,
    company: { ...previous.company, ...found.company },
  }
}

function mayBeSame<T>(one: T | undefined, other: T | undefined): boolean {
  return one === undefined || other === undefined || one === other
}

/** While a key may be going live or is being removed, only the answer to that is the truth. */
export function isCheckable(state: State): boolean {
  if (state.status === 'activating' || state.status === 'disconnecting') return false
  if (state.status !== 'validating') return true
  return state.attempt.activation === 'separate' && originOf(state).status !== 'not-connected'
}
