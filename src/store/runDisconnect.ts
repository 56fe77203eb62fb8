import type { AttemptId } from '../core/attempt'
import type { Company } from '../core/company'
import { breaksConnection } from '../core/failures'
import { askCheck, type CheckFinding } from './askCheck'
import { callWithin } from './callWithin'
import { isLost } from './isLost'
import { defaultTimeoutMs, type Kernel } from './Kernel'
import { toAnswer, toFailure } from './toAnswer'

/**
 * Removes the connection by the host's `disconnect`. A lost answer may have been a yes, so `check` is asked what became of
 * it (R26).
 * @param ended aborts that question
 */
export async function runDisconnect(
  kernel: Kernel,
  answerTo: AttemptId,
  company: Company,
  ended: AbortSignal,
): Promise<'removed' | 'failed'> {
  const { disconnect, timeoutMs = defaultTimeoutMs } = kernel.options()
  const result = await callWithin((signal) => disconnect?.({ signal, company }), timeoutMs)
  const answer = toAnswer('disconnect', result, [])
  const cause = answer && !answer.ok ? toFailure(answer) : null
  const isInDoubt = !answer || (cause !== null && isLost(cause))
  const finding = isInDoubt ? await askCheck(kernel, ended) : null
  if (answer?.ok || isGone(finding)) {
    kernel.send({ type: 'disconnected', answerTo })
    return 'removed'
  }
  const code = isInDoubt && !isThere(finding) ? 'disconnect-unconfirmed' : 'disconnect-failed'
  kernel.send({ type: 'rejected', answerTo, failure: { ...cause, code } })
  return 'failed'
}

function isGone(finding: CheckFinding | null): boolean {
  return finding?.found === 'connection' && finding.connection === null
}

/** A key that stopped working is still stored. */
function isThere(finding: CheckFinding | null): boolean {
  return finding?.found === 'failure' ? breaksConnection(finding.failure) : finding?.found === 'connection'
}
