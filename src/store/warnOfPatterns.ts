import { warnOnce } from '../border/warnOnce'
import type { ProviderDefinition } from '../core/provider/provider'

/** Tells of patterns that did not come through to the browser. JSON leaves an empty object of a RegExp, which asks for nothing. */
export function warnOfPatterns({ name, keyFormat, fields }: ProviderDefinition): void {
  const patterns = [
    ['keyFormat.pattern', keyFormat?.pattern],
    ['keyFormat.publicPart', keyFormat?.publicPart],
    ...(fields ?? []).map((field, index) => [`fields[${index}].pattern`, 'pattern' in field && field.pattern] as const),
  ] as const
  for (const [at, pattern] of patterns) {
    if (!pattern || typeof pattern === 'string' || pattern.source !== undefined) continue
    warnOnce(
      `\`${at}\` of the provider ${name} is no pattern any more, so nothing is compared with it. A RegExp does not go from a server to the browser: define the provider with defineProvider, or write its source as a text.`,
    )
  }
}
