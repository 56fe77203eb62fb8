import type { Connection } from '../../core/connection/connection'
import type { LiveKey } from '../vault/ConnectionRecord'

/** What a browser may know of it. */
export function toConnection(live: LiveKey): Connection {
  const { company, keyHint, since, verifiedAt, expiresAt, revision, fields } = live
  return {
    company,
    ...(keyHint && { keyHint }),
    connectedAt: since,
    verifiedAt,
    ...(expiresAt && { expiresAt }),
    revision,
    ...(Object.keys(fields).length > 0 && { fields }),
  }
}
