import type { Company } from '../core/company'
import { breaksConnection, type Failure } from '../core/failures'
import { brokenBy } from '../core/selectors'
import { askWhetherLive } from './askWhetherLive'
import { delay } from './delay'
import { type HeldKey, isOver } from './holdKey'
import { type Kernel, pendingLimit, pendingPollMs } from './Kernel'

/** The provider finishes in the background: `check` is asked until it says so, within a bound. */
export async function awaitPending(kernel: Kernel, mine: HeldKey, company: Company): Promise<void> {
  for (let polled = 0; polled < pendingLimit && kernel.options().check; polled++) {
    await delay(pendingPollMs, mine.abort.signal)
    if (isOver(mine)) return
    const verdict = await askWhetherLive(kernel, mine, company)
    if (isOver(mine) || verdict === 'live') return
    if (typeof verdict === 'object' && verdict && endsIt(verdict, brokenBy(kernel.state()))) {
      return kernel.send({ type: 'rejected', answerTo: mine.attempt, failure: verdict })
    }
  }
  kernel.send({ type: 'rejected', answerTo: mine.attempt, failure: { code: 'activation-unconfirmed' } })
}

/** @param before what the connection was broken by: while it is still said, it may be about the key before */
function endsIt(failure: Failure, before: Failure | null): boolean {
  return failure.code === 'activation-failed' || (breaksConnection(failure) && failure.code !== before?.code)
}
