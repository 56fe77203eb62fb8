import {
  ContractBreach,
  ContractNotTried,
  type ContractSamples,
  type ContractValidator,
  validatorContract,
} from 'latchkey/testing'

interface Tried {
  /** The sentences of the checks that fail, by their names. */
  readonly broken: Record<string, string>
  /** Why the others were not tried, by their names. */
  readonly notTried: Record<string, string>
}

/** Runs the whole contract, in its order. */
export async function tryContract(validator: ContractValidator, samples: ContractSamples): Promise<Tried> {
  const broken: Record<string, string> = {}
  const notTried: Record<string, string> = {}
  for (const { name, run } of validatorContract(validator, samples)) {
    try {
      await run()
    } catch (thrown) {
      if (thrown instanceof ContractNotTried) notTried[name] = thrown.message
      else if (thrown instanceof ContractBreach) broken[name] = thrown.message
      else throw thrown
    }
  }
  return { broken, notTried }
}
