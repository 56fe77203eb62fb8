/** Whom a connection belongs to. */
export interface Company {
  /** The provider's id, or the host's own where the provider names no company. */
  readonly id: string
  readonly name?: string
}

/**
 * A company as a host may name it. An id that is a whole number is taken as its text; one that JavaScript does not hold
 * exactly (beyond 2^53) is refused, and has to be sent as a text. An id has at most 512 characters.
 */
export type GivenCompany = Omit<Company, 'id'> & { readonly id: string | number | bigint }

/** Characters. A longer id is refused, since what would be left of it names nobody. */
export const longestId = 512
