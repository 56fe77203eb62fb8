import type { ProviderDefinition } from '../core/provider/provider'

/**
 * What was chosen of a select field, or its default; null for anything that is no option of it: a browser may send any
 * address.
 */
export function optionOf(
  { fields = [] }: ProviderDefinition,
  name: string,
  chosen: Readonly<Record<string, string>>,
): string | null {
  const field = fields.find((one) => one.name === name)
  if (field?.kind !== 'select') return null
  const value = Object.hasOwn(chosen, name) ? chosen[name] : field.defaultValue
  return field.options.find((option) => option.value === value)?.value ?? null
}
