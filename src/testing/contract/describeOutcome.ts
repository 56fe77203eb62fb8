import type { Outcome } from './observe'
import { graceMs } from './observe'

/** Says in one sentence how a call ended. Not yet free of keys: `ContractBreach` sees to that. */
export function describeOutcome(name: string, outcome: Outcome): string {
  if (outcome.ended === 'never') return `\`${name}\` had not settled ${graceMs} ms after its signal was aborted.`
  const late = outcome.late ? ', and only when its time was up' : ''
  if (outcome.ended === 'answered') return `\`${name}\` answered ${inWords(outcome.answer)}${late}.`
  return `\`${name}\` threw ${nameOf(outcome.thrown)}${late}.`
}

function inWords(answer: unknown): string {
  try {
    return (JSON.stringify(answer) ?? String(answer)).slice(0, 10_000)
  } catch {
    return 'something that is no JSON'
  }
}

function nameOf(thrown: unknown): string {
  try {
    return thrown instanceof Error
      ? `${thrown.name}: ${thrown.message.replace(/\.$/, '')}`
      : `no Error but ${inWords(thrown)}`
  } catch {
    return 'something that can not be read'
  }
}
