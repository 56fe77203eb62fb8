import type { FailedAnswer } from '../border/callbacks'
import type { ProviderDefinition } from '../core/provider/provider'

/**
 * The vendor refused the key; one of a wrong kind is called that. Only after the refusal, since what the vendor takes is no
 * wrong key. Without `found`: its words are those of the page, whose language is not known here.
 */
export function refuse(key: string, { keyFormat }: ProviderDefinition): FailedAnswer {
  const isWrongKind = keyFormat?.wrongKinds?.some(({ prefix }) => key.startsWith(prefix))
  return { ok: false, code: isWrongKind ? 'wrong-key-type' : 'invalid-key' }
}
