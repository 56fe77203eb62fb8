import type { Connection, ConnectionDetails, EstablishedConnection, KnownConnection } from '../core/connection'
import type { Known } from '../core/events'
import { toKeyHint } from '../core/keyHint'
import { capText } from '../key/capText'

/** What a host knows, as the machine takes it: hints cut to four characters, texts to 120. */
export function toKnown(known: KnownConnection, hint: 'last-four' | 'none'): Known {
  if (known === null) return { connection: null }
  return 'failure' in known
    ? { connection: toEstablished(known.connection, hint), failure: known.failure }
    : { connection: toEstablished(known, hint) }
}

export function toEstablished({ company, ...given }: Connection, hint: 'last-four' | 'none'): EstablishedConnection {
  return {
    ...withHint(given, hint),
    company: { id: capText(company.id), ...(company.name && { name: capText(company.name) }) },
  }
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
  return { ...(isSameKey && previous), ...found, company: { ...previous.company, ...found.company } }
}

/** The details with their hint cut to four characters, or without one. */
function withHint({ keyHint, ...details }: Omit<Connection, 'company'>, hint: 'last-four' | 'none'): ConnectionDetails {
  const cut = hint === 'none' || !keyHint ? null : toKeyHint(keyHint)
  return cut ? { ...details, keyHint: cut } : details
}
