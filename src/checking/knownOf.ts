import type { Known } from '../core/events'
import { originOf } from '../core/selectors'
import type { State } from '../core/states'

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
