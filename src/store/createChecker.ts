import { breaksConnection, type Failure, isUnreachable } from '../core/failures'
import { connectionOf, originOf } from '../core/selectors'
import type { State } from '../core/states'
import { askCheck, type CheckFinding } from './askCheck'
import { backoff, delay } from './delay'
import { defaultCheckIntervalMs, defaultRetries, type Kernel, pendingPollMs } from './Kernel'
import { keepKnown } from './toKnown'
import { watchPage } from './watchPage'

/** Keeps the state true (R23): asks `check` when it is due, and drops what it answers about a past that is over. */
export interface Checker {
  readonly check: () => void
  /** The connection is being changed here: what runs was asked too early to be true afterwards. */
  readonly invalidate: () => void
  readonly start: () => void
  readonly stop: () => void
}

/** Focus, visibility and online arrive together when a page comes back; one check is enough, in milliseconds. */
const quietMs = 1_000

export function createChecker(kernel: Kernel): Checker {
  let epoch = 0
  let running: { readonly epoch: number; readonly abort: AbortController } | null = null
  let lastEnd = Number.NEGATIVE_INFINITY
  let stopWatching: (() => void) | null = null
  let owed = false
  let later: ReturnType<typeof setTimeout> | undefined

  async function check() {
    if (!kernel.options().check || !isCheckable(kernel.state())) return
    if (!stopWatching) {
      owed = true
      return
    }
    if (running?.epoch === epoch) return
    running?.abort.abort()
    const mine = { epoch, abort: new AbortController() }
    running = mine
    const finding = await ask(mine.abort.signal)
    if (running !== mine) return
    running = null
    lastEnd = Date.now()
    if (mine.epoch === epoch) take(finding)
  }

  /** The first check decides what is shown at all, so it is worth several tries; a later one has the next interval. */
  async function ask(signal: AbortSignal): Promise<CheckFinding> {
    const tries = 1 + (kernel.options().retries ?? defaultRetries)
    for (let tried = 1; ; tried++) {
      const finding = await askCheck(kernel, signal)
      if (kernel.state().status !== 'loading' || signal.aborted) return finding
      if (finding.found === 'pending') await delay(pendingPollMs, signal)
      else if (finding.found === 'failure' && isUnreachable(finding.failure) && tried < tries) {
        await delay(backoff(tried), signal)
      } else return finding
    }
  }

  function take(finding: CheckFinding) {
    if (finding.found === 'connection') {
      const { connection } = finding
      const known = { connection: connection && keepKnown(connection, connectionOf(kernel.state())) }
      kernel.send({ type: 'checked', known })
    } else if (finding.found === 'failure') {
      takeFailure(finding.failure)
    } else if (finding.found === 'nothing' && kernel.state().status === 'loading') {
      kernel.send({ type: 'checkFailed', failure: { code: 'unknown' } })
    }
  }

  function takeFailure(failure: Failure) {
    const breaks = breaksConnection(failure)
    if (breaks && connectionOf(kernel.state())) kernel.send({ type: 'authenticationLost', failure })
    else if (kernel.state().status !== 'loading') return
    else if (breaks && failure.company) {
      kernel.send({ type: 'checked', known: { connection: { company: failure.company }, failure } })
    } else kernel.send({ type: 'checkFailed', failure })
  }

  function checkWhenBack() {
    clearTimeout(later)
    const quietFor = quietMs - (Date.now() - lastEnd)
    if (quietFor <= 0) void check()
    else later = setTimeout(() => void check(), quietFor)
  }

  return {
    check: () => void check(),
    invalidate: () => void epoch++,
    start() {
      const { checkIntervalMs = defaultCheckIntervalMs, check: given } = kernel.options()
      stopWatching = given ? watchPage(checkIntervalMs, checkWhenBack) : () => {}
      if (owed || isStale(kernel.state(), checkIntervalMs)) void check()
      owed = false
    },
    stop() {
      clearTimeout(later)
      stopWatching?.()
      stopWatching = null
      running?.abort.abort()
      running = null
    },
  }
}

/** While a key may be going live or is being removed, only the answer to that is the truth. */
function isCheckable(state: State): boolean {
  if (state.status === 'activating' || state.status === 'disconnecting') return false
  if (state.status !== 'validating') return true
  return state.attempt.activation === 'separate' && originOf(state).status !== 'not-connected'
}

/** Whether what is known at the start is too old to be shown for long without asking. */
function isStale(state: State, intervalMs: number | false): boolean {
  if (state.status === 'loading') return true
  const verifiedAt = connectionOf(state)?.verifiedAt
  return intervalMs !== false && verifiedAt !== undefined && Date.now() - Date.parse(verifiedAt) > intervalMs
}
