import type { Connection, ConnectionDetails, EstablishedConnection, KnownConnection } from '../core/connection'
import type { Known } from '../core/events'
import { toKeyHint } from '../core/keyHint'
import { capText } from '../key/capText'
import { scrub } from '../key/scrub'
import { parseFailure } from './parseFailure'

/** What a host knows, as the machine takes it: hints cut to four characters, texts to 120 and free of `keys` (K04). */
export function toKnown(known: KnownConnection, hint: 'last-four' | 'none', keys: readonly string[] = []): Known {
  if (known === null) return { connection: null }
  return 'failure' in known
    ? { connection: toEstablished(known.connection, hint, keys), failure: parseFailure(known.failure, keys) }
    : { connection: toEstablished(known, hint, keys) }
}

export function toEstablished(
  { company: { id, name }, ...given }: Connection,
  hint: 'last-four' | 'none',
  keys: readonly string[] = [],
): EstablishedConnection {
  const clean = (text: string) => capText(scrub(text, keys))
  return { ...withHint(given, hint), company: { id: clean(id), ...(name && { name: clean(name) }) } }
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
