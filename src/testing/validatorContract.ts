import type { ContractSamples } from './contract/ContractSamples'
import { createChecks } from './contract/createChecks'
import { type ContractValidator, shortest } from './contract/createTrial'
import { acceptsGoodKey } from './contract/promises/acceptsGoodKey'
import { activateRefusesAnotherCompany } from './contract/promises/activateRefusesAnotherCompany'
import { activateRefusesBadKey } from './contract/promises/activateRefusesBadKey'
import { activatesGoodKey } from './contract/promises/activatesGoodKey'
import { activatesOnce } from './contract/promises/activatesOnce'
import { checkAsksProvider } from './contract/promises/checkAsksProvider'
import { checkBlamesNoKey } from './contract/promises/checkBlamesNoKey'
import { checkStopsWhenAborted } from './contract/promises/checkStopsWhenAborted'
import { checkTells } from './contract/promises/checkTells'
import { disconnects } from './contract/promises/disconnects'
import { fitsItsType } from './contract/promises/fitsItsType'
import { keepsItsId } from './contract/promises/keepsItsId'
import { keepsKeyToItself } from './contract/promises/keepsKeyToItself'
import { keepsKeyToItselfWhenDead } from './contract/promises/keepsKeyToItselfWhenDead'
import { leavesNothingBehind } from './contract/promises/leavesNothingBehind'
import { othersKeepKeyToThemselves } from './contract/promises/othersKeepKeyToThemselves'
import { rejectsBadKey } from './contract/promises/rejectsBadKey'
import { startsNothingAborted } from './contract/promises/startsNothingAborted'
import { staysWithin } from './contract/promises/staysWithin'
import { stopsWhenAborted } from './contract/promises/stopsWhenAborted'
import { survivesDeadBackend } from './contract/promises/survivesDeadBackend'
import { survivesSlowBackend } from './contract/promises/survivesSlowBackend'
import { validatesOnce } from './contract/promises/validatesOnce'
import type { ValidatorCheck } from './contract/ValidatorCheck'

/** In the order in which they are tried. */
const promises = [
  acceptsGoodKey,
  fitsItsType,
  rejectsBadKey,
  keepsItsId,
  survivesDeadBackend,
  stopsWhenAborted,
  startsNothingAborted,
  checkStopsWhenAborted,
  survivesSlowBackend,
  keepsKeyToItself,
  keepsKeyToItselfWhenDead,
  othersKeepKeyToThemselves,
  leavesNothingBehind,
  staysWithin,
  activatesGoodKey,
  checkTells,
  checkBlamesNoKey,
  activateRefusesBadKey,
  activateRefusesAnotherCompany,
  validatesOnce,
  activatesOnce,
  disconnects,
  checkAsksProvider,
]

/**
 * What Latchkey relies on in your callbacks, as checks for your own test runner:
 *
 * ```ts
 * import { httpValidator } from 'latchkey/http'
 * import { validatorContract } from 'latchkey/testing'
 * import { test } from 'vitest'
 *
 * const validator = httpValidator('http://localhost:3000/api/acme', { activation: 'included' })
 * const samples = { goodKey: process.env.GOOD_KEY ?? '', badKey: process.env.REVOKED_KEY ?? '' }
 * for (const { name, run } of validatorContract(validator, samples)) test(name, run)
 * ```
 *
 * Run it against an account for tests, one check after the other: the connection is replaced and removed. A check fails
 * with what was expected, what came and what to do, free of the keys. One cause gives one complaint: a check that builds
 * on a broken promise says "Not tried, because …", and is skipped where the runner lets a test do so. Each ends in time
 * by itself. What `validator` has no callback for is left out; what `samples` do not allow is skipped, and its name says
 * why.
 *
 * While a check runs it hears what your backend answers to `httpValidator`, through the global `fetch`: a key in a member
 * that the widget never reads is found as well.
 *
 * @throws TypeError for sample keys that are too short to be looked for
 */
export function validatorContract(validator: ContractValidator, samples: ContractSamples): readonly ValidatorCheck[] {
  for (const name of ['goodKey', 'badKey'] as const) {
    if (samples[name].length < shortest)
      throw new TypeError(`validatorContract: \`${name}\` has fewer than ${shortest} characters. Give a longer one.`)
  }
  return createChecks(promises, validator, samples)
}
