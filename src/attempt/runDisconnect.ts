import { callWithin } from '../border/callWithin'
import { parseCall, toFailure } from '../border/parseAnswer'
import type { Runtime } from '../border/Runtime'
import { askCheck, type CheckFinding } from '../checking/askCheck'
import { breaksConnection, isLost } from '../core/failures/failures'
import type { Company } from '../core/provider/company'
import type { AttemptId } from '../core/states/attempt'

/**
 * Removes the connection by the host's `disconnect`. A lost answer may have been a yes, so `check` is asked what became of
 * it (R26).
 * @param ended aborts that question
 */
export async function runDisconnect(
  runtime: Runtime,
  answerTo: AttemptId,
  company: Company,
  ended: AbortSignal,
): Promise<'removed' | 'failed'> {
  const { disconnect, timeoutMs } = runtime.settings()
  const result = await callWithin((signal) => disconnect?.({ signal, company }), timeoutMs)
  const answer = parseCall('disconnect', result, [])
  const cause = answer && !answer.ok ? toFailure(answer) : null
  const isInDoubt = !answer || (cause !== null && isLost(cause))
  const finding = isInDoubt ? await askCheck(runtime, ended) : null
  if (answer?.ok || isGone(finding)) {
    runtime.send({ type: 'disconnected', answerTo })
    return 'removed'
  }
  const code = isInDoubt && !isThere(finding) ? 'disconnect-unconfirmed' : 'disconnect-failed'
  runtime.send({ type: 'rejected', answerTo, failure: { ...cause, code } })
  return 'failed'
}

function isGone(finding: CheckFinding | null): boolean {
  return finding?.found === 'connection' && finding.connection === null
}

/** A key that stopped working is still stored. */
function isThere(finding: CheckFinding | null): boolean {
  return finding?.found === 'failure' ? breaksConnection(finding.failure) : finding?.found === 'connection'
}
