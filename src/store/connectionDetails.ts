import type { ConnectionDetails } from '../core/connection'
import { toKeyHint } from '../core/keyHint'
import type { HeldKey } from './holdKey'
import type { Kernel } from './Kernel'

/** What becomes known of a connection by an answer about its key. A backend's own hint wins (K11). */
export function connectionDetails(
  kernel: Kernel,
  { key, details }: HeldKey,
  answer: { readonly expiresAt?: string; readonly keyHint?: string },
): ConnectionDetails {
  const now = new Date().toISOString()
  const expiresAt = answer.expiresAt ?? details.expiresAt
  const given = answer.keyHint ? toKeyHint(answer.keyHint) : null
  const keyHint = kernel.options().hint === 'none' ? null : (given ?? details.keyHint ?? key.hint)
  return { connectedAt: now, verifiedAt: now, ...(expiresAt && { expiresAt }), ...(keyHint && { keyHint }) }
}
