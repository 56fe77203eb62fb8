import { isSameData } from '../values/isSameData'
import type { ProviderDefinition } from './provider'

/** What is only read. It changes with the language of the page, and makes no other provider. */
const words: ReadonlySet<string> = /* @__PURE__ */ new Set(['keySource', 'label', 'description', 'example'])

/** Whether a key that was entered for one of them is as good for the other. */
export function isSameProvider(one: ProviderDefinition | string, other: ProviderDefinition | string): boolean {
  return isSameData(one, other, words)
}
