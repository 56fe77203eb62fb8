import type { ContractPromise } from '../ContractPromise'
import { disconnected } from '../trying/disconnected'
import { expectUnchanged } from '../trying/expectUnchanged'
import { fitsItsType } from './fitsItsType'

export const staysWithin: ContractPromise = {
  name: 'validate makes nothing live where it may not',
  needs: [fitsItsType],
  concerns: ({ activate, check }) => Boolean(!activate && check),
  async hold(trial) {
    const before = await disconnected(trial)
    const outcome = await trial.validate(trial.samples.goodKey, { mayActivateFor: null })
    const told = trial.verdict('validate', outcome)
    const expected = 'Expected `validate` to make no key live while `mayActivateFor` is null.'
    const asks =
      (told.is === 'failed' && told.failure.code === 'company-mismatch') ||
      (told.is === 'accepted' && 'companies' in told.answer)
    if (!asks)
      throw trial.breach(
        'validate',
        outcome,
        expected,
        "Answer { ok: false, code: 'company-mismatch', company } or { ok: true, companies }: you are asked again with the company that the person confirmed.",
      )
    await expectUnchanged(trial, before, expected)
  },
}
