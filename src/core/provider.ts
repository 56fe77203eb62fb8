/** `standalone`: belongs to the company. `integrated`: a credential of one installation. */
export type KeyKind = 'standalone' | 'integrated'

/** Asked for next to the key: region, environment, subdomain, key id … */
export type Field = {
  /** Its key in `context.fields`, or in `context.secrets` for a secret. */
  readonly name: string
  readonly label: string
  readonly description?: string
  /** @default false */
  readonly optional?: boolean
} & (
  | {
      readonly kind: 'text'
      readonly prefix?: string
      readonly suffix?: string
      readonly pattern?: RegExp
      readonly example?: string
    }
  | { readonly kind: 'select'; readonly options: readonly { readonly value: string; readonly label: string }[] }
  | { readonly kind: 'secret' }
)

/** The third party that issues the key. Plain data. */
export interface ProviderDefinition {
  readonly name: string
  readonly keyKind: KeyKind
  /** A hint for the person, never a gate (K09). */
  readonly keyFormat?: {
    readonly pattern: RegExp
    readonly example?: string
    /**
     * Its first group is the part of a key that is no secret, such as an account's id that the provider puts into each of
     * its keys. It may then stand in what a backend answers, as the company's id for instance. Taken no notice of where
     * it leaves fewer than 16 characters secret. @default none: what holds 8 characters of the key is masked (K04), but
     * for words of a company's name that were known before, or that stand beside 20 hexadecimal digits in the key
     */
    readonly publicPart?: RegExp
  }
  /** Where the key comes from (R32). */
  readonly keySource?: {
    readonly steps: readonly string[]
    readonly url?: string
    /** The language of `steps`, such as "en", where it may not be the page's (BCP 47; WCAG 3.1.2). @default the page's */
    readonly lang?: string
  }
  readonly requiredPermissions?: readonly string[]
  readonly fields?: readonly Field[]
}
