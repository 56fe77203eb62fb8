import { breaksConnection, type FailureCode } from '../../core/failures'
import { harmless } from './abortChecks'
import type { ContractCheck } from './ContractCheck'
import type { CauseFault } from './ContractSamples'
import { connect } from './connect'
import type { Trial } from './createTrial'
import type { Outcome } from './observe'
import { toCheck } from './toCheck'

/** What tells the person that nobody was reached, and lets the widget try again by itself where that helps. */
const unreachable: readonly FailureCode[] = ['network', 'service-unavailable', 'timeout', 'rate-limited']

/** A provider that is slow or gone says nothing about a key. */
export function faultChecks(trial: Trial): readonly ContractCheck[] {
  const { samples, timeoutMs, validate, check, verdict, breach, newAttempt } = trial
  const { slow, dead, goodKey } = samples

  async function expectAccepted(idempotencyKey: string, when: string, todo: string) {
    const outcome = await validate(goodKey, { idempotencyKey })
    if (verdict('validate', outcome).is === 'accepted') return
    throw breach('validate', outcome, `Expected \`validate\` to accept \`goodKey\` again ${when}.`, todo)
  }

  const checks = [
    toCheck(
      'validate survives a slow backend',
      async () => {
        const outcome = await during(slow, () => validate(goodKey, harmless))
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
        if (blamesKey(told)) throw breach('validate', outcome, expected, blame)
        await expectAccepted(newAttempt(), 'after `slow` has ended', 'Keep nothing of a call that was given up.')
      },
      slow ? null : '`samples.slow` is not given',
    ),

    toCheck(
      'validate survives a dead backend',
      async () => {
        const idempotencyKey = newAttempt()
        const outcome = await during(dead, () => validate(goodKey, { idempotencyKey }))
        const told = verdict('validate', outcome)
        const expected = 'Expected `validate` to say that nobody was reached: service-unavailable, network or timeout.'
        if (told.is === 'accepted')
          throw breach(
            'validate',
            outcome,
            expected,
            'Let `dead` cut off what `validate` asks; and accept no key that nobody was asked about.',
          )
        if (blamesKey(told)) throw breach('validate', outcome, expected, blame)
        if (told.is !== 'failed' || !unreachable.includes(told.failure.code))
          throw breach(
            'validate',
            outcome,
            expected,
            "Answer { ok: false, code: 'service-unavailable' }, or throw new ConnectionFailure('service-unavailable').",
          )
        // The widget tries again by itself, as part of the same attempt.
        const todo = 'Keep no failure for an idempotency key, so that trying again tries.'
        await expectAccepted(idempotencyKey, 'after `dead` has ended, under the same idempotencyKey', todo)
      },
      dead ? null : '`samples.dead` is not given',
    ),
  ]
  if (!trial.validator.check) return checks
  const stays = toCheck(
    'check calls no key broken while the backend is dead',
    async () => {
      await connect(trial)
      const outcome = await during(dead, () => check())
      const told = verdict('check', outcome)
      const lost = told.is === 'accepted' && 'connection' in told.answer && told.answer.connection === null
      if (lost || blamesKey(told) || told.is === 'malformed' || told.is === 'never')
        throw breach(
          'check',
          outcome,
          'Expected `check` to say that nobody was reached, or what was true before.',
          blame,
        )
    },
    dead ? null : '`samples.dead` is not given',
  )
  return [...checks, stays]
}

/** Whether the provider answered after all: that the key is right, and for a company that was not confirmed. */
function answersKey(told: { readonly is: string; readonly failure?: { readonly code: FailureCode } }): boolean {
  return told.is === 'accepted' || told.failure?.code === 'company-mismatch'
}

const blame = 'Answer with a code about the key only where the provider refused the key itself.'

function blamesKey(told: { readonly is: string; readonly failure?: { readonly code: FailureCode } }): boolean {
  return told.failure !== undefined && breaksConnection(told.failure)
}

async function during(cause: CauseFault | undefined, call: () => Promise<Outcome>): Promise<Outcome> {
  const end = await cause?.()
  try {
    return await call()
  } finally {
    await end?.()
  }
}
