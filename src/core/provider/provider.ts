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
  /**
   * The address of its logo, square: one that starts with https://, or a relative one. Shown on a tile of 36 pixels beside
   * the name; asked for without a referrer, so that nobody else learns which page it stands on. A Content Security Policy
   * has to allow it (`img-src`). @default the first letter of the name, which stands there until a logo has loaded, too
   */
  readonly logo?: string
  /** What a key looks like. What does not is asked about once, and never refused (K09). */
  readonly keyFormat?: {
    /**
     * A key that fits is never doubted. A text is the source of a regular expression: for definitions that a server
     * component passes to a client component, which a RegExp can't cross.
     */
    readonly pattern?: RegExp | string
    readonly example?: string
    /** How this provider's keys start. One that starts otherwise is asked about. */
    readonly prefixes?: readonly string[]
    /** Other keys of this provider that are not meant here, by how they start, and what they are: "an admin key". */
    readonly wrongKinds?: readonly { readonly prefix: string; readonly found: string }[]
    /**
     * `text`: a secret of several lines, such as a private key in PEM or the JSON of a service account. Nothing inside is
     * changed. @default 'line'
     */
    readonly shape?: 'line' | 'text'
    /** For `shape: 'text'`: the members that the JSON has at its top, such as `private_key`. */
    readonly members?: readonly string[]
    /**
     * What becomes of blanks inside a key. `remove`: for keys that are shown in groups. @default they are asked about
     * once, and sent as they are
     */
    readonly spaces?: 'refuse' | 'remove' | 'keep'
    /**
     * Its first group is the part of a key that is no secret, such as an account's id that the provider puts into each of
     * its keys. It may then stand in what a backend answers, as the company's id for instance. Taken no notice of where
     * it leaves fewer than 16 characters secret. @default none: what holds 8 characters of the key is masked (K04), but
     * for words of a company's name that were known before, or that stand beside 20 hexadecimal digits in the key
     */
    readonly publicPart?: RegExp | string
  }
  /** Where the key comes from (R32). */
  readonly keySource?: {
    readonly steps: readonly string[]
    readonly url?: string
    /** The language of `steps`, such as "en", where it may not be the page's (BCP 47; WCAG 3.1.2). @default the page's */
    readonly lang?: string
  }
  /**
   * What a key has to be allowed, in the provider's own names: `users:read`. Told where the key comes from, and where a key
   * lacks permissions that nobody names. Nothing is refused by it: see `requirePermissions` of `latchkey/server`.
   */
  readonly requiredPermissions?: readonly string[]
  readonly fields?: readonly Field[]
}
