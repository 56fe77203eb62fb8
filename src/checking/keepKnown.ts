import type { EstablishedConnection } from '../core/connection'
import type { Known } from '../core/events'

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
