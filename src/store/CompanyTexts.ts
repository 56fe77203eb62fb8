/** What reading a company's name and id needs besides the keys that must not be in them. */
export interface CompanyTexts {
  /** What was known before the key was entered: the provider's name, and the company that the connection is with. */
  readonly known: readonly string[]
  /** What a developer has been told already. */
  readonly told: Set<string>
}
