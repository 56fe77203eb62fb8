import { ContractBreach } from '../ContractBreach'
import type { ContractPromise } from '../ContractPromise'
import type { Trial } from '../createTrial'
import { companiesOf } from '../trying/companiesOf'
import { fitsItsType } from './fitsItsType'

export const keepsItsId: ContractPromise = {
  name: 'validate names the same company each time',
  needs: [fitsItsType],
  async hold(trial) {
    const [first, second] = [await idsOf(trial), await idsOf(trial)]
    if (first === second) return
    throw new ContractBreach(
      {
        expected: 'Expected `validate` to name the same company for the same key, in every attempt.',
        came: `It named ${first}, and then ${second}.`,
        todo: 'Take the id from what the provider says of the key, or one of your own that stays; make none up for each call.',
      },
      trial.keys,
    )
  },
}

async function idsOf({ samples, validate, verdict, breach }: Trial): Promise<string> {
  const outcome = await validate(samples.goodKey)
  const told = verdict('validate', outcome)
  if (told.is !== 'accepted')
    throw breach(
      'validate',
      outcome,
      'Expected `validate` to accept `goodKey` again.',
      'Keep nothing between attempts.',
    )
  return companiesOf(told.answer)
    .map(({ id }) => id)
    .sort()
    .join(', ')
}
