import { harmless } from './abortChecks'
import { ContractBreach } from './ContractBreach'
import type { ContractCheck } from './ContractCheck'
import type { Trial } from './createTrial'
import { findLeak } from './findLeak'
import type { Outcome } from './observe'
import { toCheck } from './toCheck'

const throwLess = 'Let no error of your HTTP client out: throw new ConnectionFailure(code) instead.'
const answerLess = 'Answer with data of your own making, and copy nothing over from what the provider said.'
const declareIt =
  'If it is an id that the provider puts into its keys, and no secret, say so with `samples.publicPart`.'

/** What is thrown ends in somebody's log, and what is answered on somebody's screen (K03, K04). */
export function leakChecks(trial: Trial): readonly ContractCheck[] {
  const { samples, keys, validator, validate, activate, check, disconnect } = trial
  const { goodKey, badKey, dead } = samples

  const expectClean = (name: string, outcome: Outcome) => {
    if (outcome.ended === 'never') return
    const did = outcome.ended === 'threw' ? 'throws' : 'answers'
    const path = findLeak(outcome.ended === 'threw' ? outcome.thrown : outcome.answer, keys)
    if (path === null) return
    throw new ContractBreach(
      {
        expected: `Expected nothing of a key in what \`${name}\` ${did}.`,
        came: `There is some, raw or encoded, in: ${path}.`,
        todo: did === 'throws' ? throwLess : /\bid$/.test(path) ? `${answerLess} ${declareIt}` : answerLess,
      },
      keys,
    )
  }

  return [
    toCheck('validate gives no key away in what it answers or throws', async () => {
      for (const key of [goodKey, badKey]) expectClean('validate', await validate(key))
      const abort = new AbortController()
      const call = validate(goodKey, { ...harmless, abort })
      abort.abort()
      expectClean('validate', await call)
    }),
    toCheck(
      'validate gives no key away when its backend is dead',
      async () => {
        const end = await dead?.()
        try {
          expectClean('validate', await validate(goodKey))
        } finally {
          await end?.()
        }
      },
      dead ? null : '`samples.dead` is not given',
    ),
    ...(validator.activate || validator.check || validator.disconnect
      ? [
          toCheck('no other callback gives a key away', async () => {
            const company = samples.company ?? { id: 'latchkey-contract' }
            if (validator.activate) {
              expectClean('activate', await activate(goodKey, company))
              expectClean('activate', await activate(badKey, company))
            }
            if (validator.check) expectClean('check', await check())
            if (validator.disconnect) expectClean('disconnect', await disconnect(company))
          }),
        ]
      : []),
  ]
}
