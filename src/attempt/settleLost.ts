import { delay } from '../border/delay'
import type { Runtime } from '../border/Runtime'
import { askCheck } from '../checking/askCheck'
import { pendingLimit, pendingPollMs } from '../checking/pollingRules'
import { breaksConnection, type Failure, type TracedFailure } from '../core/failures/failures'
import type { Company } from '../core/provider/company'
import { brokenBy, companyOf, originOf } from '../core/states/selectors'
import { notConnected } from '../core/states/states'
import { connectionDetails } from './connectionDetails'
import { decideLostActivation } from './decideLostActivation'
import { type HeldKey, whileItRuns } from './holdKey'

/** No answer that could be read: what `check` says decides, and where it can't, nothing is claimed. */
export async function settleLost(
  runtime: Runtime,
  mine: HeldKey,
  target: Company | null,
  failed: TracedFailure,
): Promise<void> {
  const verdict = await askWhetherLive(runtime, mine, target)
  if (verdict === 'live') return
  const firstKey = companyOf(runtime.state()) === null
  const harmless = verdict === 'not-live' || (firstKey && target === null)
  const { reference } = failed
  const failure: TracedFailure = harmless ? failed : { code: 'activation-unconfirmed', ...(reference && { reference }) }
  runtime.send({ type: 'rejected', answerTo: mine.attempt, failure })
}

/** The provider finishes in the background: `check` is asked until it says so, within a bound. */
export async function awaitPending(runtime: Runtime, mine: HeldKey, company: Company): Promise<void> {
  for (let polled = 0; polled < pendingLimit && runtime.settings().check; polled++) {
    await whileItRuns(mine, delay(pendingPollMs, mine.abort.signal))
    const verdict = await askWhetherLive(runtime, mine, company)
    if (verdict === 'live') return
    if (typeof verdict === 'object' && verdict && endsIt(verdict, brokenBy(runtime.state()))) {
      return runtime.send({ type: 'rejected', answerTo: mine.attempt, failure: verdict })
    }
  }
  runtime.send({ type: 'rejected', answerTo: mine.attempt, failure: { code: 'activation-unconfirmed' } })
}

/** Asks `check`, and tells the machine at once when the key is live. Otherwise gives back what it knows. */
async function askWhetherLive(
  runtime: Runtime,
  mine: HeldKey,
  target: Company | null,
): Promise<'live' | 'not-live' | TracedFailure | null> {
  const finding = await whileItRuns(mine, askCheck(runtime, mine.abort.signal))
  if (finding.found === 'failure') return finding.failure
  if (finding.found !== 'connection') return null
  const { connection } = finding
  const details = connectionDetails(runtime, mine, {})
  const verdict = decideLostActivation(restingOrigin(runtime), target, details.keyHint ?? null, connection)
  if (verdict !== 'live' || !connection) return verdict
  const { company, ...found } = connection
  runtime.send({ type: 'activated', answerTo: mine.attempt, company, details: { ...details, ...found } })
  return 'live'
}

/** @param before what the connection was broken by: while it is still said, it may be about the key before */
function endsIt(failure: Failure, before: Failure | null): boolean {
  return failure.code === 'activation-failed' || (breaksConnection(failure) && failure.code !== before?.code)
}

function restingOrigin(runtime: Runtime) {
  const found = originOf(runtime.state())
  return found.status === 'loading' ? notConnected : found
}
