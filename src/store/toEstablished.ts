import type { Connection, EstablishedConnection } from '../core/connection'
import { toKeyHint } from '../core/keyHint'
import type { ConnectionOptions } from './ConnectionOptions'
import { declaredFields } from './declaredFields'
import { toProvider } from './toProvider'

/** What decides how much of a connection is taken over. */
export type ConnectionRules = Pick<ConnectionOptions, 'provider' | 'hint'>

/**
 * A connection that was read at the border, with its hint cut to four characters or left out (K11), and with those fields
 * alone that the provider declares and that are no secrets.
 */
export function toEstablished(
  { keyHint, fields, ...connection }: Connection,
  { provider, hint }: ConnectionRules,
): EstablishedConnection {
  const cut = hint === 'none' || !keyHint ? null : toKeyHint(keyHint)
  const declared = fields && declaredFields(toProvider(provider), fields)
  return { ...connection, ...(cut && { keyHint: cut }), ...(declared && { fields: declared }) }
}
