import { createAnswerCleaner, unalteredTexts } from '../border/createAnswerCleaner'
import type { Runtime } from '../border/Runtime'
import { declaredFields } from '../border/toEstablished'
import type { ConnectionDetails } from '../core/connection/connection'
import { toKeyHint } from '../core/connection/keyHint'
import type { HeldKey } from './holdKey'

/**
 * What becomes known of a connection by an answer about its key. A backend's own hint wins (K11). What was
 * sent in the extra fields is remembered, but for what holds a part of a key (K04).
 */
export function connectionDetails(
  runtime: Runtime,
  { key, details, fields, keys }: HeldKey,
  answer: { readonly expiresAt?: string; readonly keyHint?: string },
): ConnectionDetails {
  const now = new Date().toISOString()
  const expiresAt = answer.expiresAt ?? details.expiresAt
  const given = answer.keyHint ? toKeyHint(answer.keyHint) : null
  const keyHint = runtime.settings().hint === 'none' ? null : (given ?? details.keyHint ?? key.hint)
  const sent = declaredFields(runtime.settings().provider, unalteredTexts(fields, createAnswerCleaner(keys())))
  return {
    connectedAt: now,
    verifiedAt: now,
    ...(expiresAt && { expiresAt }),
    ...(keyHint && { keyHint }),
    ...(sent && { fields: sent }),
  }
}
