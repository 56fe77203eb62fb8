import { toFailure } from '../border/parseAnswer'
import type { Runtime } from '../border/Runtime'
import { isLost } from '../core/failures/failures'
import type { Company } from '../core/provider/company'
import { askHost, noticeSlowness } from './askHost'
import { connectionDetails } from './connectionDetails'
import type { HeldKey } from './holdKey'
import { awaitPending, settleLost } from './settleLost'

/** Makes the key live for `company`, by the host's separate `activate`. Never retried: a lost answer is settled. */
export async function runActivate(runtime: Runtime, mine: HeldKey, company: Company): Promise<void> {
  const { attempt: answerTo } = mine
  // Also while a provider finishes in the background: the end of the attempt ends it.
  noticeSlowness(runtime, mine)
  const answer = (await askHost(runtime, mine, 'activate', ({ activate }, context) =>
    activate?.(mine.key, { ...context, company }),
  )) ?? { ok: false, code: 'network' }
  if (!answer.ok) {
    const failure = toFailure(answer)
    return isLost(failure)
      ? settleLost(runtime, mine, company, failure)
      : runtime.send({ type: 'rejected', answerTo, failure })
  }
  if (!('company' in answer)) return awaitPending(runtime, mine, company)
  const details = connectionDetails(runtime, mine, answer)
  runtime.send({ type: 'activated', answerTo, company: answer.company, details })
}
