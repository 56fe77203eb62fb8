import type { Company } from '../core/company'
import type { Failure } from '../core/failures'
import { companyOf } from '../core/selectors'
import { askWhetherLive } from './askWhetherLive'
import { type HeldKey, isOver } from './holdKey'
import type { Kernel } from './Kernel'

/** No answer that could be read: what `check` says decides, and where it can't, nothing is claimed. */
export async function settleLost(
  kernel: Kernel,
  mine: HeldKey,
  target: Company | null,
  failed: Failure,
): Promise<void> {
  const verdict = await askWhetherLive(kernel, mine, target)
  if (isOver(mine) || verdict === 'live') return
  const firstKey = companyOf(kernel.state()) === null
  const harmless = verdict === 'not-live' || (firstKey && target === null)
  const { reference } = failed
  const failure: Failure = harmless ? failed : { code: 'activation-unconfirmed', ...(reference && { reference }) }
  kernel.send({ type: 'rejected', answerTo: mine.attempt, failure })
}
