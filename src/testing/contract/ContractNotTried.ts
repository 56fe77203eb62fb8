/** A check that says nothing about its promise: what it builds on is broken already, and says why itself. */
export class ContractNotTried extends Error {
  /** @param because what stands in the way, as the end of a sentence */
  constructor(because: string) {
    super(`Not tried, because ${because}`)
    this.name = 'ContractNotTried'
  }
}
