import { ContractBreach, type ContractSamples, type ContractValidator, validatorContract } from 'latchkey/testing'

/** Runs the whole contract. Gives the sentences of the checks that fail, by their names. */
export async function brokenChecks(
  validator: ContractValidator,
  samples: ContractSamples,
): Promise<Record<string, string>> {
  const broken: Record<string, string> = {}
  for (const { name, run } of validatorContract(validator, samples)) {
    try {
      await run()
    } catch (thrown) {
      if (!(thrown instanceof ContractBreach)) throw thrown
      broken[name] = thrown.message
    }
  }
  return broken
}
