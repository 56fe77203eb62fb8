import type { Owner } from '../provider/Owner'

/**
 * An owner as it is now: what a host gave may be one object for all requests. Null without an id: whoever has none would
 * have one connection with everybody else who has none.
 */
export function toOwner(given: unknown): Owner | null {
  const { id } = Object(given) as { readonly id?: unknown }
  return typeof id === 'string' && id !== '' ? { ...(given as Owner), id } : null
}
