import type { Company } from '../core/connection'
import { breaksConnection, type Failure } from '../core/failures'
import { originOf } from '../core/selectors'
import { notConnected } from '../core/states'
import { askCheck } from './askCheck'
import { connectionDetails } from './connectionDetails'
import { decideLostActivation } from './decideLostActivation'
import { delay } from './delay'
import { type HeldKey, isOver } from './holdKey'
import { type Kernel, pendingLimit, pendingPollMs } from './Kernel'

/** Whether the answer to something that may have made the key live never came. */
export function isLost({ code }: Failure): boolean {
  return code === 'network' || code === 'timeout'
}

/** The answer never came: what `check` says decides, and where it can't, nothing is claimed. */
export async function settleLost(kernel: Kernel, mine: HeldKey, target: Company | null, lost: Failure): Promise<void> {
  const verdict = await askWhetherLive(kernel, mine, target)
  if (isOver(mine) || verdict === 'live') return
  const firstKey = origin(kernel).status === 'not-connected'
  const harmless = verdict === 'not-live' || (firstKey && target === null)
  const failure: Failure = harmless ? lost : { code: 'activation-unconfirmed' }
  kernel.send({ type: 'rejected', answerTo: mine.attempt, failure })
}

/** The provider finishes in the background: `check` is asked until it says so, within a bound. */
export async function awaitPending(kernel: Kernel, mine: HeldKey, company: Company): Promise<void> {
  for (let polled = 0; polled < pendingLimit && kernel.options().check; polled++) {
    await delay(pendingPollMs, mine.abort.signal)
    if (isOver(mine)) return
    const verdict = await askWhetherLive(kernel, mine, company)
    if (isOver(mine) || verdict === 'live') return
    if (typeof verdict === 'object' && verdict && breaksConnection(verdict)) {
      return kernel.send({ type: 'rejected', answerTo: mine.attempt, failure: verdict })
    }
  }
  kernel.send({ type: 'rejected', answerTo: mine.attempt, failure: { code: 'activation-unconfirmed' } })
}

/** Asks `check`, and tells the machine at once when the key is live. Otherwise gives back what it knows. */
async function askWhetherLive(
  kernel: Kernel,
  mine: HeldKey,
  target: Company | null,
): Promise<'live' | 'not-live' | Failure | null> {
  const finding = await askCheck(kernel, mine.abort.signal, mine.keys)
  if (isOver(mine)) return null
  if (finding.found === 'failure') return finding.failure
  if (finding.found !== 'connection') return null
  const { connection } = finding
  const details = connectionDetails(kernel, mine, {})
  const verdict = decideLostActivation(origin(kernel), target, details.keyHint ?? null, connection)
  if (verdict !== 'live' || !connection) return verdict
  const { company, ...found } = connection
  kernel.send({ type: 'activated', answerTo: mine.attempt, company, details: { ...details, ...found } })
  return 'live'
}

function origin(kernel: Kernel) {
  const found = originOf(kernel.state())
  return found.status === 'loading' ? notConnected : found
}
