import { delay } from '../border/delay'
import type { Runtime } from '../border/Runtime'
import { breaksConnection, type Failure, faults, type TracedFailure } from '../core/failures/failures'
import { companyOf } from '../core/states/selectors'
import type { State } from '../core/states/states'
import { askCheck, type CheckFinding } from './askCheck'
import type { Expiry } from './createExpiry'
import { isCheckable, keepKnown, knownOf } from './knownOf'
import { limitChecks } from './limitChecks'
import { isWorthRetrying, pendingLimit, pendingPollMs, retryWaitMs } from './pollingRules'
import { untilOnline } from './watchPage'

/** An activation of the same connection that a store found running when it was made, also after its component has gone. */
export interface AwaitedActivation {
  /** The id of the company that was connected before; null for none. */
  readonly before: string | null
  /** The state that it led to: of no concern to a store that may be for another customer. */
  readonly ended: Promise<State>
  readonly isRunning: () => boolean
  /** Whether nobody is left to see how it ends. */
  readonly isAlone: () => boolean
}

interface Running {
  readonly epoch: number
  readonly abort: AbortController
  readonly ended: Promise<Failure | null>
}

/** Asks `check`, one at a time, and tells the machine what is true. */
export interface CheckRunner {
  /**
   * `onEnd` hears whether the service was at fault; it does not when the answer came too late to count. Resolves, also for
   * whoever asks while it runs, with what kept it from being told whether the connection works; `null` where it was told.
   */
  readonly ask: (onEnd: (fault: Failure | null) => void) => Promise<Failure | null>
  /** The connection is being changed here: what runs was asked too early to be true afterwards. */
  readonly invalidate: () => void
  readonly abort: () => void
}

/** @param awaited what may still change the answer to a first check */
export function createCheckRunner(runtime: Runtime, expiry: Expiry, awaited: AwaitedActivation | null): CheckRunner {
  let epoch = 0
  let running: Running | null = null

  function ask(onEnd: (fault: Failure | null) => void): Promise<Failure | null> {
    if (!isCheckable(runtime.state())) return Promise.resolve(null)
    if (running?.epoch === epoch) return running.ended
    running?.abort.abort()
    let end: (failure: Failure | null) => void = () => {}
    const ended = new Promise<Failure | null>((resolve) => {
      end = resolve
    })
    const mine = { epoch, abort: new AbortController(), ended }
    // Before the host is asked, who may ask for a check itself.
    running = mine
    void askUntilTold(mine.abort.signal).then((finding) => end(takeInTime(mine, finding, onEnd)))
    return ended
  }

  function takeInTime(mine: Running, finding: CheckFinding, onEnd: (fault: Failure | null) => void) {
    if (running !== mine) return null
    running = null
    if (mine.epoch !== epoch) return null
    take(finding)
    onEnd(faultOf(finding))
    return finding.found === 'failure' && !breaksConnection(finding.failure) ? finding.failure : null
  }

  /** The first check decides what is shown at all, so it is worth several tries; a later one has the next interval. */
  async function askUntilTold(signal: AbortSignal): Promise<CheckFinding> {
    const { tries } = runtime.settings()
    let tried = 1
    let polled = 0
    for (;;) {
      const finding = await askCheck(runtime, signal)
      if (runtime.state().status !== 'loading' || signal.aborted) return finding
      if (awaited?.isRunning() && isBefore(finding, awaited)) await untilEnded(awaited, signal)
      else if (finding.found === 'pending' && polled++ < pendingLimit) {
        await delay(pendingPollMs, signal)
        await limitChecks(signal)
      } else if (finding.found === 'failure' && isWorthRetrying(finding.failure) && tried < tries) {
        await delay(retryWaitMs(tried++, finding.failure), signal)
        await untilOnline(signal)
        await limitChecks(signal)
      } else return finding
    }
  }

  function take(finding: CheckFinding) {
    if (finding.found === 'connection') {
      const before = knownOf(runtime.state())
      expiry.compareClocks(finding.asOf, before?.connection ?? null)
      const connection = finding.connection && keepKnown(finding.connection, before)
      runtime.send({ type: 'checked', known: expiry.judge({ connection }) })
    } else if (finding.found === 'failure') {
      takeFailure(finding.failure)
    } else if (runtime.state().status === 'loading') {
      const code = finding.found === 'pending' ? 'activation-unconfirmed' : 'unknown'
      runtime.send({ type: 'checkFailed', failure: { code } })
    }
  }

  function takeFailure(failure: TracedFailure) {
    const state = runtime.state()
    const current = companyOf(state)
    const known = knownOf(state)
    const { code, company } = failure
    if (!breaksConnection(failure)) {
      if (state.status === 'loading') runtime.send({ type: 'checkFailed', failure })
    } else if (!current && state.status === 'failed' && state.operation !== 'check') {
      // K04: after an attempt its key may be in these words, and it is forgotten, so they can't be freed of it.
      return
    } else if (company && company.id !== current?.id && (code !== 'company-mismatch' || !current)) {
      // It was replaced by that of another company, and broke, where nobody here was told.
      runtime.send({ type: 'checked', known: { connection: { company }, failure } })
    } else if (state.status === 'failed' && state.operation === 'disconnect' && known?.connection) {
      // Broken, and still there: that also decides what was in doubt.
      runtime.send({ type: 'checked', known: { connection: known.connection, failure } })
    } else if (current) runtime.send({ type: 'authenticationLost', failure })
    else if (state.status === 'loading') runtime.send({ type: 'checkFailed', failure })
  }

  return {
    ask,
    invalidate: () => void epoch++,
    abort() {
      running?.abort.abort()
      running = null
    },
  }
}

/** Whether a check found what was there before the activation, which says nothing of how that will end. */
function isBefore(finding: CheckFinding, { before }: AwaitedActivation): boolean {
  return finding.found === 'connection' && (finding.connection?.company.id ?? null) === before
}

function untilEnded({ ended }: AwaitedActivation, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve())
    void ended.then(() => resolve())
  })
}

function faultOf(finding: CheckFinding): Failure | null {
  return finding.found === 'failure' && faults[finding.failure.code] === 'service' ? finding.failure : null
}
