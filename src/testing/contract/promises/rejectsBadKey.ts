import { type FailureCode, faults } from '../../../core/failures/failures'
import type { ContractPromise } from '../ContractPromise'
import { fitsItsType } from './fitsItsType'

export const rejectsBadKey: ContractPromise = {
  name: 'validate rejects a bad key with a code',
  needs: [fitsItsType],
  async hold({ samples, validate, verdict, breach }) {
    const outcome = await validate(samples.badKey)
    const told = verdict('validate', outcome)
    const { badKeyCode } = samples
    const wanted = badKeyCode ?? 'a code about the key, such as invalid-key'
    const expected = `Expected \`validate\` to refuse \`badKey\` with ${wanted}.`
    if (told.is === 'accepted')
      throw breach(
        'validate',
        outcome,
        expected,
        'Ask the provider about every key, and accept it only if the provider says so in so many words.',
      )
    if (told.is === 'failed' && faults[told.failure.code] === 'account' && !badKeyCode)
      throw breach(
        'validate',
        outcome,
        expected,
        'Ask the provider about the key first; if it really refuses this one so, say that in `samples.badKeyCode`.',
      )
    const isRight =
      told.is === 'failed' && (badKeyCode ? told.failure.code === badKeyCode : isAboutKey(told.failure.code))
    if (!isRight)
      throw breach(
        'validate',
        outcome,
        expected,
        "Answer { ok: false, code: 'invalid-key' }, or throw new ConnectionFailure('invalid-key'): any other error is `unknown` to the person.",
      )
  },
}

/** What is wrong with this key itself, and not with whom it is for. */
function isAboutKey(code: FailureCode): boolean {
  return faults[code] === 'key' && code !== 'company-mismatch'
}
