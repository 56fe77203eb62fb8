import type { Failure } from '../core/failures'
import type { ProviderDefinition } from '../core/provider'
import { cleanKey } from '../key/cleanKey'
import { type FieldReading, readField } from '../key/readField'

/** What was entered, cleaned and complete: ready to be validated. */
export interface Entry {
  readonly key: string
  readonly fields: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
  /** As in `ProviderDefinition`. */
  readonly publicPart: RegExp | undefined
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
    const { name, optional } = field
    const raw = given[name] ?? ''
    if (field.kind !== 'secret') {
      const { value, fault: amiss } = field.kind === 'text' ? readField(raw, field) : chosen(raw)
      if (!amiss) fields[name] = value
      else if (amiss === 'field-invalid' || !optional) return { code: amiss, field: name }
      continue
    }
    const { key: value, fault: amiss } = cleanKey(raw)
    if (value) secrets[name] = value
    else if (amiss && amiss !== 'key-missing') return { code: amiss, field: name }
    else if (!optional) return { code: 'field-missing', field: name }
  }
  return { key, fields, secrets, publicPart: provider.keyFormat?.publicPart }
}

function chosen(value: string): FieldReading {
  return { value, fault: value ? null : 'field-missing' }
}
