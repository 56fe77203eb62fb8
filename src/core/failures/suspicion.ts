/**
 * Why an entered text may not be the key that the person means. Each is asked about once and never blocks (K09). Facts
 * only: nothing of the text itself, but for a prefix that a provider declares.
 */
export type Suspicion =
  | {
      readonly kind: 'email' | 'url' | 'jwt' | 'test-key' | 'unexpected-format' | 'placeholder' | 'spaces' | 'structure'
    }
  | { readonly kind: 'other-provider'; readonly provider: string }
  /** `found` names it in the provider's own words, such as "an admin key". */
  | { readonly kind: 'wrong-kind'; readonly found: string }
  /** A character that an HTTP header can't carry. `position` counts characters from 1. */
  | { readonly kind: 'character'; readonly position: number; readonly what: OddCharacter }

export type OddCharacter = 'dash' | 'quote' | 'full-width' | 'digit' | 'letter' | 'other'
