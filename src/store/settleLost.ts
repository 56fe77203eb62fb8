import type { Company } from '../core/company'
import type { Failure, FailureCode } from '../core/failures'
import { companyOf } from '../core/selectors'
import { askWhetherLive } from './askWhetherLive'
import { type HeldKey, isOver } from './holdKey'
import type { Kernel } from './Kernel'

// A gateway's 5xx is no answer of the backend behind it, which may have done what it was asked.
const lost: ReadonlySet<FailureCode> = new Set([
  'network',
  'timeout',
  'service-unavailable',
  'unexpected-answer',
  'unknown',
])

/** Whether the answer to something that may have made the key live, or removed it, never came or can't be read. */
export function isLost({ code }: Failure): boolean {
  return lost.has(code)
}

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
