/** What a provider is asked with. */
export interface Credential {
  readonly key: string
  /** Those that the provider's definition declares, and no others. */
  readonly fields: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
}
