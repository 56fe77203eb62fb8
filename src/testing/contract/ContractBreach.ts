import { capText } from '../../key/scrubbing/capText'
import { scrub } from '../../key/scrubbing/scrub'

/** Characters: three sentences. */
const longest = 800

/** A promise of the contract that a validator broke. The message is free of the keys that were tried. */
export class ContractBreach extends Error {
  /**
   * @param expected what should have happened, `came` what did, `todo` what mends it; a sentence each
   */
  constructor(
    { expected, came, todo }: Readonly<Record<'expected' | 'came' | 'todo', string>>,
    keys: readonly string[],
  ) {
    super(capText(scrub(`${expected} ${came} ${todo}`, keys), longest))
    this.name = 'ContractBreach'
  }
}
