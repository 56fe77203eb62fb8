import type { Company } from '../../../core/provider/company'
import { ContractBreach } from '../ContractBreach'
import type { Trial } from '../createTrial'
import type { Outcome } from '../observe'
import { companiesOf } from './companiesOf'

/** Milliseconds between two questions whether a pending activation is done. */
const pollMs = 100

/** Connects `goodKey`, as the widget would, and waits where the provider takes its time. Gives the company. */
export async function connect(trial: Trial, idempotencyKey = trial.newAttempt()): Promise<Company> {
  const { samples, validator, validate, activate, verdict, breach } = trial
  const first = await validate(samples.goodKey, { idempotencyKey })
  const company = companyIn(trial, first)
  if (validator.activate) {
    const outcome = await activate(samples.goodKey, company, { idempotencyKey })
    if (verdict('activate', outcome).is !== 'accepted')
      throw breach(
        'activate',
        outcome,
        `Expected \`activate\` to make \`goodKey\` live for ${company.id}.`,
        'Try at the provider whether this key may be installed; look at what `activate` was given.',
      )
  } else if (severalIn(trial, first)) {
    await validate(samples.goodKey, { idempotencyKey, mayActivateFor: company.id })
  }
  await untilLive(trial)
  return company
}

function companyIn({ samples, verdict, breach }: Trial, outcome: Outcome): Company {
  const told = verdict('validate', outcome)
  if (told.is !== 'accepted')
    throw breach(
      'validate',
      outcome,
      'Expected `validate` to accept `goodKey`, before anything else can be tried.',
      'Mend `validate` or the sample first.',
    )
  const named = companiesOf(told.answer)
  const company = named.find(({ id }) => id === samples.company?.id) ?? named[0]
  if (!company)
    throw new ContractBreach({ expected: 'Expected a company.', came: '`validate` named none.', todo: 'Name one.' }, [])
  return company
}

function severalIn({ verdict }: Trial, outcome: Outcome): boolean {
  const told = verdict('validate', outcome)
  return told.is === 'accepted' && 'companies' in told.answer
}

async function untilLive({ validator, check, verdict, timeoutMs }: Trial): Promise<void> {
  if (!validator.check) return
  for (let waited = 0; waited < timeoutMs; waited += pollMs) {
    const told = verdict('check', await check())
    if (told.is !== 'accepted' || !('pending' in told.answer)) return
    await new Promise((resolve) => setTimeout(resolve, pollMs))
  }
}
