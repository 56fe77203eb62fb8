import type { Failure } from '../../../core/failures/failures'
import type { ContractPromise } from '../ContractPromise'
import { blameLess, blamesKey } from '../trying/blamesKey'
import { during } from '../trying/during'
import { harmless } from '../trying/harmless'
import { stopsWhenAborted } from './stopsWhenAborted'

/** A provider that is slow says nothing about a key. */
export const survivesSlowBackend: ContractPromise = {
  name: 'validate survives a slow backend',
  needs: [stopsWhenAborted],
  lacks: ({ slow }) => (slow ? null : '`samples.slow` is not given'),
  async hold({ samples, timeoutMs, validate, verdict, breach }) {
    const outcome = await during(samples.slow, () => validate(samples.goodKey, harmless))
    const told = verdict('validate', outcome)
    const expected = `Expected \`validate\` to give up when its signal is aborted after ${timeoutMs} ms, and to blame no key.`
    if (answersKey(told))
      throw breach('validate', outcome, expected, 'Make `slow` slower than `timeoutMs`, or stop at the signal.')
    if (told.is === 'never' || told.is === 'malformed')
      throw breach(
        'validate',
        outcome,
        expected,
        'Pass `context.signal` on to fetch, or to whatever asks the provider.',
      )
    if (blamesKey(told)) throw breach('validate', outcome, expected, blameLess)
    const again = await validate(samples.goodKey)
    if (verdict('validate', again).is === 'accepted') return
    throw breach(
      'validate',
      again,
      'Expected `validate` to accept `goodKey` again after `slow` has ended.',
      'Keep nothing of a call that was given up.',
    )
  },
}

/** Whether the provider answered after all: that the key is right, and for a company that was not confirmed. */
function answersKey(told: { readonly is: string; readonly failure?: Failure }): boolean {
  return told.is === 'accepted' || told.failure?.code === 'company-mismatch'
}
