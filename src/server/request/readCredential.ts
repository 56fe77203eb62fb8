import type { FailedAnswer } from '../../border/callbacks'
import type { ProviderDefinition } from '../../core/provider/provider'
import type { Credential } from '../provider/Credential'

/** Of what was sent, what the provider's definition declares; or the field that is at fault. */
export function readCredential(
  { fields: declared = [] }: ProviderDefinition,
  { key, fields, secrets }: Credential,
): Credential | FailedAnswer {
  const taken: { fields: Record<string, string>; secrets: Record<string, string> } = { fields: {}, secrets: {} }
  for (const field of declared) {
    const from = field.kind === 'secret' ? 'secrets' : 'fields'
    const sent = from === 'secrets' ? secrets : fields
    const value = Object.hasOwn(sent, field.name) ? (sent[field.name] ?? '') : ''
    if (value === '' && !field.optional) return { ok: false, code: 'field-missing', field: field.name }
    const isOption = field.kind !== 'select' || value === '' || field.options.some((one) => one.value === value)
    if (!isOption || (field.kind === 'text' && /\p{Cc}/u.test(value)))
      return { ok: false, code: 'field-invalid', field: field.name }
    if (value !== '') taken[from][field.name] = value
  }
  return { key, ...taken }
}
