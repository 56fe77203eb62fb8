import type { Failure } from '../core/failures'
import type { ProviderDefinition } from '../core/provider'
import { cleanKey } from '../key/cleanKey'

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
  for (const { name, kind, optional } of provider.fields ?? []) {
    const raw = given[name] ?? ''
    const isSecret = kind === 'secret'
    const { key: value, fault: amiss } = isSecret ? cleanKey(raw) : { key: raw.trim(), fault: null }
    if (value) (isSecret ? secrets : fields)[name] = value
    else if (amiss && amiss !== 'key-missing') return { code: amiss, field: name }
    else if (!optional) return { code: 'field-missing', field: name }
  }
  return { key, fields, secrets, publicPart: provider.keyFormat?.publicPart }
}
