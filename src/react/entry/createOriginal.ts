/**
 * What a pasted text was before something was taken off it, for as long as it can be put back. Held in a closure: it holds
 * the key, and nothing that React keeps may (K02, K03).
 */
export interface Original {
  readonly keep: (text: string) => void
  /** The text, which from now on is not read again; null where there is none. */
  readonly putBack: () => string | null
  /** How the field's text is meant. */
  readonly reading: () => 'read' | 'as-is'
  /** Nothing can be put back any more. What was put back stays as it is. */
  readonly drop: () => void
  readonly forget: () => void
}

export function createOriginal(): Original {
  let held: string | null = null
  let reading: 'read' | 'as-is' = 'read'
  return {
    keep(text) {
      held = text
      reading = 'read'
    },
    putBack() {
      const text = held
      if (text !== null) reading = 'as-is'
      held = null
      return text
    },
    reading: () => reading,
    drop() {
      held = null
    },
    forget() {
      held = null
      reading = 'read'
    },
  }
}
