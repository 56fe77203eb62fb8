import type { ConnectionDetails } from '../core/connection'
import { toKeyHint } from '../core/keyHint'
import { createCleaner } from './createCleaner'
import { declaredFields } from './declaredFields'
import type { HeldKey } from './holdKey'
import type { Kernel } from './Kernel'
import { toProvider } from './toProvider'
import { unalteredTexts } from './unalteredTexts'

/**
 * What becomes known of a connection by an answer about its key. A backend's own hint wins (K11). What was
 * sent in the extra fields is remembered, but for what holds a part of a key (K04).
 */
export function connectionDetails(
  kernel: Kernel,
  { key, details, fields, keys }: HeldKey,
  answer: { readonly expiresAt?: string; readonly keyHint?: string },
): ConnectionDetails {
  const now = new Date().toISOString()
  const expiresAt = answer.expiresAt ?? details.expiresAt
  const given = answer.keyHint ? toKeyHint(answer.keyHint) : null
  const keyHint = kernel.options().hint === 'none' ? null : (given ?? details.keyHint ?? key.hint)
  const sent = declaredFields(toProvider(kernel.options().provider), unalteredTexts(fields, createCleaner(keys())))
  return {
    connectedAt: now,
    verifiedAt: now,
    ...(expiresAt && { expiresAt }),
    ...(keyHint && { keyHint }),
    ...(sent && { fields: sent }),
  }
}
