import type { Company } from '../core/company'
import { awaitPending } from './awaitPending'
import { callForAttempt } from './callForAttempt'
import { connectionDetails } from './connectionDetails'
import { type HeldKey, isOver } from './holdKey'
import { isLost } from './isLost'
import type { Kernel } from './Kernel'
import { noticeSlowness } from './noticeSlowness'
import { settleLost } from './settleLost'
import { toAnswer, toFailure } from './toAnswer'

/** Makes the key live for `company`, by the host's separate `activate`. Never retried: a lost answer is settled. */
export async function runActivate(kernel: Kernel, mine: HeldKey, company: Company): Promise<void> {
  const { attempt: answerTo } = mine
  // Also while a provider finishes in the background: the end of the attempt ends it.
  noticeSlowness(kernel, mine)
  const result = await callForAttempt(kernel, mine, ({ activate }, context) =>
    activate?.(mine.key, { ...context, company }),
  )
  if (isOver(mine)) return
  const answer = toAnswer('activate', result, mine.keys(), kernel.texts()) ?? { ok: false, code: 'network' }
  if (!answer.ok) {
    const failure = toFailure(answer)
    return isLost(failure)
      ? settleLost(kernel, mine, company, failure)
      : kernel.send({ type: 'rejected', answerTo, failure })
  }
  if (!('company' in answer)) return awaitPending(kernel, mine, company)
  const details = connectionDetails(kernel, mine, answer)
  kernel.send({ type: 'activated', answerTo, company: answer.company, details })
}
