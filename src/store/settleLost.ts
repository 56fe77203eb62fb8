import type { Company } from '../core/company'
import type { Failure } from '../core/failures'
import { companyOf } from '../core/selectors'
import { askWhetherLive } from './askWhetherLive'
import { type HeldKey, isOver } from './holdKey'
import type { Kernel } from './Kernel'

/** Whether the answer to something that may have made the key live never came. */
export function isLost({ code }: Failure): boolean {
  return code === 'network' || code === 'timeout'
}

/** The answer never came: what `check` says decides, and where it can't, nothing is claimed. */
export async function settleLost(kernel: Kernel, mine: HeldKey, target: Company | null, lost: Failure): Promise<void> {
  const verdict = await askWhetherLive(kernel, mine, target)
  if (isOver(mine) || verdict === 'live') return
  const firstKey = companyOf(kernel.state()) === null
  const harmless = verdict === 'not-live' || (firstKey && target === null)
  const failure: Failure = harmless ? lost : { code: 'activation-unconfirmed' }
  kernel.send({ type: 'rejected', answerTo: mine.attempt, failure })
}
