import type { Company } from '../core/company'
import type { Failure } from '../core/failures'
import { originOf } from '../core/selectors'
import { notConnected } from '../core/states'
import { askCheck } from './askCheck'
import { connectionDetails } from './connectionDetails'
import { decideLostActivation } from './decideLostActivation'
import { type HeldKey, isOver } from './holdKey'
import type { Kernel } from './Kernel'

/** Asks `check`, and tells the machine at once when the key is live. Otherwise gives back what it knows. */
export async function askWhetherLive(
  kernel: Kernel,
  mine: HeldKey,
  target: Company | null,
): Promise<'live' | 'not-live' | Failure | null> {
  const finding = await askCheck(kernel, mine.abort.signal)
  if (isOver(mine)) return null
  if (finding.found === 'failure') return finding.failure
  if (finding.found !== 'connection') return null
  const { connection } = finding
  const details = connectionDetails(kernel, mine, {})
  const verdict = decideLostActivation(restingOrigin(kernel), target, details.keyHint ?? null, connection)
  if (verdict !== 'live' || !connection) return verdict
  const { company, ...found } = connection
  kernel.send({ type: 'activated', answerTo: mine.attempt, company, details: { ...details, ...found } })
  return 'live'
}

function restingOrigin(kernel: Kernel) {
  const found = originOf(kernel.state())
  return found.status === 'loading' ? notConnected : found
}
