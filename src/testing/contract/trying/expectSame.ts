import { ContractBreach } from '../ContractBreach'
import type { Trial } from '../createTrial'
import type { Outcome } from '../observe'
import { knownConnection } from './knownConnection'

const todo =
  'Keep what an idempotency key was answered, for that very request, and answer it again; do nothing a second time.'

/**
 * Asks twice at the same time, and again when that is over. Every automatic retry of an attempt sends its idempotency key
 * again, because the answer may have been lost.
 */
export async function expectSame(trial: Trial, name: 'validate' | 'activate', ask: () => Promise<Outcome>) {
  const [first, second] = await Promise.all([ask(), ask()])
  const expectEqual = (later: Outcome) => {
    if (essence(trial, name, later) === essence(trial, name, first)) return
    throw trial.breach(name, later, `Expected \`${name}\` to answer the same again under one idempotencyKey.`, todo)
  }
  expectEqual(second)
  const before = await knownConnection(trial)
  expectEqual(await ask())
  const after = await knownConnection(trial)
  if (after === before) return
  throw new ContractBreach(
    {
      expected: `Expected \`${name}\` to do its work once under one idempotencyKey.`,
      came: `Asked once more, it changed the connection from ${before} to ${after}.`,
      todo,
    },
    trial.keys,
  )
}

/** What has to be the same: not when something expires, which may be counted from now. */
function essence({ verdict }: Trial, name: 'validate' | 'activate', outcome: Outcome): string {
  const told = verdict(name, outcome)
  if (told.is === 'failed') return told.failure.code
  if (told.is !== 'accepted') return told.is
  const { answer } = told
  if ('companies' in answer) return JSON.stringify(answer.companies)
  return 'company' in answer ? answer.company.id : 'pending'
}
