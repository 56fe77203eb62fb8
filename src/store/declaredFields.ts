import type { ProviderDefinition } from '../core/provider'

/** Those of `fields` that the provider asks for and that are no secrets, in its order; undefined where it asks for none. */
export function declaredFields(
  { fields: declared = [] }: ProviderDefinition,
  fields: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> | undefined {
  const shown = declared.filter(({ kind }) => kind !== 'secret')
  if (shown.length === 0) return undefined
  const filled = shown.flatMap(({ name }) => {
    // Its own: a field may be called `toString`.
    const value = Object.getOwnPropertyDescriptor(fields, name)?.value as string | undefined
    return value ? [[name, value] as const] : []
  })
  return Object.fromEntries(filled)
}
