import type { Connection, EstablishedConnection } from '../core/connection/connection'
import { toKeyHint } from '../core/connection/keyHint'
import type { ProviderDefinition } from '../core/provider/provider'
import type { Settings } from './Settings'

/** What decides how much of a connection is taken over. */
export type ConnectionRules = Pick<Settings, 'provider' | 'hint'>

/**
 * A connection that was read at the border, with its hint cut to four characters or left out (K11), and with those fields
 * alone that the provider declares and that are no secrets.
 */
export function toEstablished(
  { keyHint, fields, ...connection }: Connection,
  { provider, hint }: ConnectionRules,
): EstablishedConnection {
  const cut = hint === 'none' || !keyHint ? null : toKeyHint(keyHint)
  const declared = fields && declaredFields(provider, fields)
  return { ...connection, ...(cut && { keyHint: cut }), ...(declared && { fields: declared }) }
}

/** Those of `fields` that the provider asks for and that are no secrets, in its order; undefined where it asks for none. */
export function declaredFields(
  { fields: declared = [] }: ProviderDefinition,
  fields: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> | undefined {
  const shown = declared.filter(({ kind }) => kind !== 'secret')
  if (shown.length === 0) return undefined
  const filled = shown.flatMap(({ name }) => {
    // Its own: a field may be called `toString`.
    const value = Object.getOwnPropertyDescriptor(fields, name)?.value as string | undefined
    return value ? [[name, value] as const] : []
  })
  return Object.fromEntries(filled)
}
