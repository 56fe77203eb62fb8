/** Whom a connection belongs to. */
export interface Company {
  /** The provider's id, or the host's own where the provider names no company. */
  readonly id: string
  readonly name?: string
}
