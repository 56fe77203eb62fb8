import type { MayActivateFor } from '../core/commands'
import type { Company } from '../core/company'
import { companyOf } from '../core/selectors'
import type { State } from '../core/states'
import type { Answer } from './answers'
import { backoff, isWorthRetrying } from './backoff'
import { callForAttempt } from './callForAttempt'
import { connectionDetails } from './connectionDetails'
import { delay } from './delay'
import { type HeldKey, isOver } from './holdKey'
import { isLost } from './isLost'
import { defaultRetries, type Kernel } from './Kernel'
import { noticeSlowness } from './noticeSlowness'
import { settleLost } from './settleLost'
import { toAnswer, toFailure } from './toAnswer'
import { isOffline, untilOnline } from './untilOnline'

/**
 * Validates, and asks again by itself where nobody could be reached.
 * @param target the company that was confirmed, where a backend without a separate `activate` is asked to go live
 */
export async function runValidate(
  kernel: Kernel,
  mine: HeldKey,
  mayActivateFor: MayActivateFor,
  target: Company | null,
): Promise<void> {
  const { attempt } = mine
  const tries = 1 + (kernel.options().retries ?? defaultRetries)
  for (let tried = 1; ; tried++) {
    const endWatch = noticeSlowness(kernel, mine)
    const result = await callForAttempt(kernel, mine, ({ validate }, context) =>
      validate(mine.key, { ...context, mayActivateFor }),
    )
    endWatch()
    if (isOver(mine)) return
    const answer = toAnswer('validate', result, mine.keys(), kernel.texts())
    if (!answer) return takeCancellation(kernel, mine, target)
    if (answer.ok) return takeAccepted(kernel, mine, answer, target)
    if (isWorthRetrying(answer) && tried < tries) {
      if (isOffline()) {
        kernel.send({ type: 'waiting', answerTo: attempt, wait: 'offline' })
        await untilOnline(mine.abort.signal)
      }
      if (isOver(mine)) return
      kernel.send({ type: 'retrying', answerTo: attempt })
      await delay(backoff(tried, answer), mine.abort.signal)
      if (isOver(mine)) return
      continue
    }
    const candidates = answer.companies ?? (answer.company ? [answer.company] : [])
    if (answer.code === 'company-mismatch' && candidates.length > 0 && mayAskPerson(kernel.state(), mayActivateFor)) {
      return kernel.send({ type: 'accepted', answerTo: attempt, candidates })
    }
    if (process.env.NODE_ENV !== 'production' && answer.code === 'company-mismatch') warnOfActivate(kernel)
    const failure = toFailure(answer)
    if (mayActivateFor !== null && isLost(failure)) return settleLost(kernel, mine, target, failure)
    return kernel.send({ type: 'rejected', answerTo: attempt, failure })
  }
}

/** The host cancelled by an AbortError of its own. What may already be going live is found out instead. */
function takeCancellation(kernel: Kernel, mine: HeldKey, target: Company | null) {
  if (target) return settleLost(kernel, mine, target, { code: 'network' })
  kernel.send({ type: 'cancel' })
}

type Accepted = Extract<Answer<'validate'>, { readonly ok: true }>

function takeAccepted(kernel: Kernel, mine: HeldKey, answer: Accepted, target: Company | null) {
  const { attempt: answerTo } = mine
  mine.details = connectionDetails(kernel, mine, answer)
  const { details } = mine
  const candidates = 'companies' in answer ? answer.companies : [answer.company]
  if (target) {
    const company = candidates.find(({ id }) => id === target.id) ?? candidates[0] ?? target
    return kernel.send({ type: 'activated', answerTo, company, details })
  }
  const state = kernel.state()
  const included = state.status === 'validating' && state.attempt.activation === 'included'
  kernel.send(
    included && 'company' in answer
      ? { type: 'activated', answerTo, company: answer.company, details }
      : { type: 'accepted', answerTo, candidates },
  )
}

/** Nothing is connected that the key could differ from: such a backend takes validating for the activation. */
function warnOfActivate(kernel: Kernel) {
  if (companyOf(kernel.state()) || !kernel.options().activate) return
  console.warn(
    "latchkey: `validate` answered 'company-mismatch' though nothing is connected. If your backend has no activation of its own, leave `activate` out, or make the callbacks with httpValidator(url, { activation: 'included' }).",
  )
}

/** Whether a mismatch is a question to the person, and not the end: nothing has been confirmed in this attempt yet. */
function mayAskPerson(state: State, mayActivateFor: MayActivateFor): boolean {
  if (state.status !== 'validating') return false
  return state.attempt.activation === 'included' ? mayActivateFor !== 'any' : companyOf(state) !== null
}
