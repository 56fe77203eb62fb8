/** `standalone`: belongs to the company. `integrated`: a credential of one installation. */
export type KeyKind = 'standalone' | 'integrated'

/**
 * Asked for next to the key: region, environment, subdomain, key id … An update starts with what the connection has
 * (`Connection.fields`); secrets always start empty.
 */
export type Field = {
  /** Its key in `context.fields`, or in `context.secrets` for a secret. */
  readonly name: string
  readonly label: string
  readonly description?: string
  /** @default false */
  readonly optional?: boolean
} & (
  | {
      /**
       * Loses whitespace around it, and invisible characters. Where `prefix` or `suffix` make an address of it, such as
       * `.example.com`, a pasted address gives its part, and what would lead to another host is refused.
       */
      readonly kind: 'text'
      readonly prefix?: string
      readonly suffix?: string
      /**
       * A rule: the whole value has to match, or it is refused before any call. A string is the source of a regular
       * expression, for a provider that goes from a Server Component to the browser.
       */
      readonly pattern?: RegExp | string
      /** Shown in the empty field and in what is said of a value that does not fit. */
      readonly example?: string
      /** What a first connect starts with. @default nothing */
      readonly defaultValue?: string
    }
  | {
      readonly kind: 'select'
      readonly options: readonly { readonly value: string; readonly label: string }[]
      /**
       * The `value` that a first connect starts with. @default the only option, or none: the person chooses. One that
       * is optional starts without a choice.
       */
      readonly defaultValue?: string
    }
  | { readonly kind: 'secret' }
)

export type TextField = Extract<Field, { readonly kind: 'text' }>

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
     * it leaves fewer than 16 characters secret. @default none: what holds 8 characters of the key is masked (K04)
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
