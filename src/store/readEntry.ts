import type { Failure } from '../core/failures'
import type { ProviderDefinition } from '../core/provider'
import { cleanKey } from '../key/cleanKey'

/** What was entered, cleaned and complete: ready to be validated. */
export interface Entry {
  readonly key: string
  readonly fields: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
}

/** Cleans what was entered (K08), or says what is wrong with it before anything is called (K10). */
export function readEntry(
  rawKey: string,
  given: Readonly<Record<string, string>>,
  provider: ProviderDefinition,
): Entry | Failure {
  const { key, fault } = cleanKey(rawKey)
  if (fault) return { code: fault }
  const fields: Record<string, string> = {}
  const secrets: Record<string, string> = {}
  for (const field of provider.fields ?? []) {
    const raw = given[field.name] ?? ''
    const secret = field.kind === 'secret' ? cleanKey(raw) : null
    if (secret?.fault && secret.fault !== 'key-missing') return { code: secret.fault, field: field.name }
    const value = secret ? secret.key : raw.trim()
    if (value) (secret ? secrets : fields)[field.name] = value
    else if (!field.optional) return { code: 'field-missing', field: field.name }
  }
  return { key, fields, secrets }
}
