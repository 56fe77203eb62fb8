import type { Answer } from '../border/answers'
import { delay } from '../border/delay'
import { toFailure } from '../border/parseAnswer'
import type { Runtime } from '../border/Runtime'
import { isWorthRetrying, retryWaitMs } from '../checking/pollingRules'
import { isOffline, untilOnline } from '../checking/watchPage'
import { isLost } from '../core/failures/failures'
import type { Company } from '../core/provider/company'
import type { MayActivateFor } from '../core/states/commands'
import { companyOf } from '../core/states/selectors'
import type { State } from '../core/states/states'
import { askHost, noticeSlowness } from './askHost'
import { connectionDetails } from './connectionDetails'
import { type HeldKey, whileItRuns } from './holdKey'
import { settleLost } from './settleLost'

/**
 * Validates, and asks again by itself where nobody could be reached.
 * @param target the company that was confirmed, where a backend without a separate `activate` is asked to go live
 */
export async function runValidate(
  runtime: Runtime,
  mine: HeldKey,
  mayActivateFor: MayActivateFor,
  target: Company | null,
): Promise<void> {
  const { attempt } = mine
  const { tries } = runtime.settings()
  for (let tried = 1; ; tried++) {
    const endWatch = noticeSlowness(runtime, mine)
    const answer = await askHost(runtime, mine, 'validate', ({ validate }, context) =>
      validate(mine.key, { ...context, mayActivateFor }),
    )
    endWatch()
    if (!answer) return takeCancellation(runtime, mine, target)
    if (answer.ok) return takeAccepted(runtime, mine, answer, target)
    if (isWorthRetrying(answer) && tried < tries) {
      if (isOffline()) {
        runtime.send({ type: 'waiting', answerTo: attempt, wait: 'offline' })
        await whileItRuns(mine, untilOnline(mine.abort.signal))
      }
      runtime.send({ type: 'retrying', answerTo: attempt })
      await whileItRuns(mine, delay(retryWaitMs(tried, answer), mine.abort.signal))
      continue
    }
    const candidates = answer.companies ?? (answer.company ? [answer.company] : [])
    if (answer.code === 'company-mismatch' && candidates.length > 0 && mayAskPerson(runtime.state(), mayActivateFor)) {
      return runtime.send({ type: 'accepted', answerTo: attempt, candidates })
    }
    if (process.env.NODE_ENV !== 'production' && answer.code === 'company-mismatch') warnOfActivate(runtime)
    const failure = toFailure(answer)
    if (mayActivateFor !== null && isLost(failure)) return settleLost(runtime, mine, target, failure)
    return runtime.send({ type: 'rejected', answerTo: attempt, failure })
  }
}

/** The host cancelled by an AbortError of its own. What may already be going live is found out instead. */
function takeCancellation(runtime: Runtime, mine: HeldKey, target: Company | null) {
  if (target) return settleLost(runtime, mine, target, { code: 'network' })
  runtime.send({ type: 'cancel' })
}

type Accepted = Extract<Answer<'validate'>, { readonly ok: true }>

function takeAccepted(runtime: Runtime, mine: HeldKey, answer: Accepted, target: Company | null) {
  const { attempt: answerTo } = mine
  mine.details = connectionDetails(runtime, mine, answer)
  const { details } = mine
  const candidates = 'companies' in answer ? answer.companies : [answer.company]
  if (target) {
    const company = candidates.find(({ id }) => id === target.id) ?? candidates[0] ?? target
    return runtime.send({ type: 'activated', answerTo, company, details })
  }
  const state = runtime.state()
  const included = state.status === 'validating' && state.attempt.activation === 'included'
  runtime.send(
    included && 'company' in answer
      ? { type: 'activated', answerTo, company: answer.company, details }
      : { type: 'accepted', answerTo, candidates },
  )
}

/** Nothing is connected that the key could differ from: such a backend takes validating for the activation. */
function warnOfActivate(runtime: Runtime) {
  if (companyOf(runtime.state()) || !runtime.settings().activate) return
  console.warn(
    "latchkey: `validate` answered 'company-mismatch' though nothing is connected. If your backend has no activation of its own, leave `activate` out, or make the callbacks with httpValidator(url, { activation: 'included' }).",
  )
}

/** Whether a mismatch is a question to the person, and not the end: nothing has been confirmed in this attempt yet. */
function mayAskPerson(state: State, mayActivateFor: MayActivateFor): boolean {
  if (state.status !== 'validating') return false
  return state.attempt.activation === 'included' ? mayActivateFor !== 'any' : companyOf(state) !== null
}
