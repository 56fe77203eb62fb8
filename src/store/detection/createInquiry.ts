import { breaksConnection, type Failure, faults } from '../../core/failures'
import { companyOf } from '../../core/selectors'
import { askCheck, type CheckFinding } from '../askCheck'
import { backoff, isWorthRetrying } from '../backoff'
import { delay } from '../delay'
import { defaultRetries, type Kernel, pendingLimit, pendingPollMs } from '../Kernel'
import { keepKnown } from '../keepKnown'
import type { RunningActivation } from '../runningActivations'
import { untilOnline } from '../untilOnline'
import type { Expiry } from './createExpiry'
import { isCheckable } from './isCheckable'
import { knownOf } from './knownOf'
import { takeTurn } from './takeTurn'

/** Asks `check`, one at a time, and tells the machine what is true. */
export interface Inquiry {
  /** `onEnd` hears whether the service was at fault; it does not when the answer came too late to count. */
  readonly ask: (onEnd: (fault: Failure | null) => void) => void
  /** The connection is being changed here: what runs was asked too early to be true afterwards. */
  readonly invalidate: () => void
  readonly abort: () => void
}

/** @param awaited what may still change the answer to a first check */
export function createInquiry(kernel: Kernel, expiry: Expiry, awaited: RunningActivation | null): Inquiry {
  let epoch = 0
  let running: { readonly epoch: number; readonly abort: AbortController } | null = null

  async function ask(onEnd: (fault: Failure | null) => void) {
    if (!isCheckable(kernel.state()) || running?.epoch === epoch) return
    running?.abort.abort()
    const mine = { epoch, abort: new AbortController() }
    running = mine
    const finding = await askUntilTold(mine.abort.signal)
    if (running !== mine) return
    running = null
    if (mine.epoch !== epoch) return
    take(finding)
    onEnd(faultOf(finding))
  }

  /** The first check decides what is shown at all, so it is worth several tries; a later one has the next interval. */
  async function askUntilTold(signal: AbortSignal): Promise<CheckFinding> {
    const tries = 1 + (kernel.options().retries ?? defaultRetries)
    let tried = 1
    let polled = 0
    for (;;) {
      const finding = await askCheck(kernel, signal)
      if (kernel.state().status !== 'loading' || signal.aborted) return finding
      if (awaited?.isRunning() && isBefore(finding, awaited)) await untilEnded(awaited, signal)
      else if (finding.found === 'pending' && polled++ < pendingLimit) {
        await delay(pendingPollMs, signal)
        await takeTurn(signal)
      } else if (finding.found === 'failure' && isWorthRetrying(finding.failure) && tried < tries) {
        await delay(backoff(tried++, finding.failure), signal)
        await untilOnline(signal)
        await takeTurn(signal)
      } else return finding
    }
  }

  function take(finding: CheckFinding) {
    if (finding.found === 'connection') {
      const before = knownOf(kernel.state())
      expiry.compareClocks(finding.asOf, before?.connection ?? null)
      const connection = finding.connection && keepKnown(finding.connection, before)
      kernel.send({ type: 'checked', known: expiry.judge({ connection }) })
    } else if (finding.found === 'failure') {
      takeFailure(finding.failure)
    } else if (kernel.state().status === 'loading') {
      const code = finding.found === 'pending' ? 'activation-unconfirmed' : 'unknown'
      kernel.send({ type: 'checkFailed', failure: { code } })
    }
  }

  function takeFailure(failure: Failure) {
    const state = kernel.state()
    const current = companyOf(state)
    const known = knownOf(state)
    const { code, company } = failure
    if (!breaksConnection(failure)) {
      if (state.status === 'loading') kernel.send({ type: 'checkFailed', failure })
    } else if (!current && state.status === 'failed' && state.operation !== 'check') {
      // K04: after an attempt its key may be in these words, and it is forgotten, so they can't be freed of it.
      return
    } else if (company && company.id !== current?.id && (code !== 'company-mismatch' || !current)) {
      // It was replaced by that of another company, and broke, where nobody here was told.
      kernel.send({ type: 'checked', known: { connection: { company }, failure } })
    } else if (state.status === 'failed' && state.operation === 'disconnect' && known?.connection) {
      // Broken, and still there: that also decides what was in doubt.
      kernel.send({ type: 'checked', known: { connection: known.connection, failure } })
    } else if (current) kernel.send({ type: 'authenticationLost', failure })
    else if (state.status === 'loading') kernel.send({ type: 'checkFailed', failure })
  }

  return {
    ask: (onEnd) => void ask(onEnd),
    invalidate: () => void epoch++,
    abort() {
      running?.abort.abort()
      running = null
    },
  }
}

/** Whether a check found what was there before the activation, which says nothing of how that will end. */
function isBefore(finding: CheckFinding, { before }: RunningActivation): boolean {
  return finding.found === 'connection' && (finding.connection?.company.id ?? null) === before
}

function untilEnded({ ended }: RunningActivation, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve())
    void ended.then(() => resolve())
  })
}

function faultOf(finding: CheckFinding): Failure | null {
  return finding.found === 'failure' && faults[finding.failure.code] === 'service' ? finding.failure : null
}
