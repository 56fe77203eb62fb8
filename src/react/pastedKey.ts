import { cleanKey, type Removal } from '../key/cleanKey'

/**
 * What to insert for a pasted or dropped text (K08), or null to leave it to the browser. A single-line field would join
 * lines without a word, so breaks within become spaces: they are then refused with a message.
 */
export function pastedKey(text: string): { readonly text: string; readonly removed: readonly Removal[] } | null {
  const { key, removed, fault } = cleanKey(text)
  if (!fault) return removed.length > 0 ? { text: key, removed } : null
  return fault === 'key-has-spaces' && /[\r\n]/.test(text)
    ? { text: text.trim().replace(/[\r\n]+/g, ' '), removed: [] }
    : null
}
