import type { Connection, EstablishedConnection } from '../core/connection'
import { toKeyHint } from '../core/keyHint'

/** A connection that was read at the border, with its hint cut to four characters or left out (K11). */
export function toEstablished(
  { keyHint, ...connection }: Connection,
  hint: 'last-four' | 'none',
): EstablishedConnection {
  const cut = hint === 'none' || !keyHint ? null : toKeyHint(keyHint)
  return cut ? { ...connection, keyHint: cut } : connection
}
