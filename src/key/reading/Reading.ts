import type { ProviderDefinition } from '../../core/provider/provider'
import type { EntryFault } from './entryFault'

/** What was taken off an entered text. Names only, never the text itself. */
export type Removal =
  | 'whitespace'
  | 'line-breaks'
  | 'invisible'
  | 'quotes'
  | 'auth-scheme'
  | 'assignment'
  | 'code'
  | 'encoding'
  | 'text'
  | 'other-values'

/** What one entered text was read as: a key, several values of which none was taken, or nothing that can be meant. */
export type Reading =
  | {
      readonly found: 'key'
      readonly key: string
      /** The provider's extra fields that the text gave as well, by name. */
      readonly fields: Readonly<Record<string, string>>
      /** Each once, in the order in which it was found. */
      readonly removed: readonly Removal[]
    }
  /** `names` are those in the text that can be told; never a value. */
  | { readonly found: 'several'; readonly names: readonly string[] }
  | { readonly found: 'nothing'; readonly fault: EntryFault }

/** What is known of the key that is asked for. */
export type ExpectedKey = Pick<ProviderDefinition, 'name' | 'keyFormat' | 'fields'>
