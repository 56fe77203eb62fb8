import { abortChecks } from './contract/abortChecks'
import type { ContractCheck } from './contract/ContractCheck'
import type { ContractSamples } from './contract/ContractSamples'
import { connectionChecks } from './contract/connectionChecks'
import { type ContractValidator, createTrial, shortest } from './contract/createTrial'
import { faultChecks } from './contract/faultChecks'
import { idempotencyChecks } from './contract/idempotencyChecks'
import { leakChecks } from './contract/leakChecks'
import { validateChecks } from './contract/validateChecks'

/**
 * What Latchkey relies on in your callbacks, as checks for your own test runner:
 *
 * ```ts
 * for (const { name, run } of validatorContract(validator, { goodKey, badKey })) test(name, run)
 * ```
 *
 * Run it against an account for tests, one check after the other: the connection is replaced and removed. Each check
 * stands alone, and fails with what was expected, what came and what to do, free of the keys. What `validator` has no
 * callback for is left out; what `samples` do not allow is skipped, and its name says why.
 *
 * @throws TypeError for sample keys that are too short to be looked for
 */
export function validatorContract(validator: ContractValidator, samples: ContractSamples): readonly ContractCheck[] {
  for (const name of ['goodKey', 'badKey'] as const) {
    if (samples[name].length < shortest)
      throw new TypeError(`validatorContract: \`${name}\` has fewer than ${shortest} characters. Give a longer one.`)
  }
  const trial = createTrial(validator, samples)
  return [
    ...validateChecks(trial),
    ...abortChecks(trial),
    ...faultChecks(trial),
    ...leakChecks(trial),
    ...idempotencyChecks(trial),
    ...connectionChecks(trial),
  ]
}
