import type { Runtime } from '../border/Runtime'
import type { Failure } from '../core/failures/failures'
import { connectionOf } from '../core/states/selectors'
import type { State } from '../core/states/states'
import { timeOf } from '../core/values/timeOf'
import { type AwaitedActivation, createCheckRunner } from './createCheckRunner'
import { createExchange } from './createExchange'
import { createExpiry } from './createExpiry'
import { createPoller } from './createPoller'
import { knownOf } from './knownOf'
import { createLimiter, limitChecks } from './limitChecks'
import { checksForOtherTabs, patienceMs, quietMs } from './pollingRules'
import { isAwake, watchPage } from './watchPage'

/** Keeps the state true (R23): asks `check` when it is due, hears what other tabs found, and knows when a key expires. */
export interface Checker {
  /** Asked by the person or the host: at once. Resolves with what kept it from being told; `null` where nothing did. */
  readonly check: () => Promise<Failure | null>
  /** The connection is being changed here: what runs was asked too early to be true afterwards. */
  readonly invalidate: () => void
  readonly start: () => void
  readonly stop: () => void
}

/**
 * @param initial what the host knew
 * @param awaited what may decide otherwise, so that the store starts with `loading`
 */
export function createChecker(runtime: Runtime, initial: State, awaited: AwaitedActivation | null): Checker {
  const { checkIntervalMs } = runtime.settings()
  const expiry = createExpiry(runtime)
  const checks = createCheckRunner(runtime, expiry, awaited)
  const poller = createPoller(checkIntervalMs, () => void askInTurn())
  const exchange = createExchange(runtime, {
    onDoubt: () => void takeHint(() => void askInTurn()),
    onLookElsewhere: () => void takeHint(askWhenQuiet),
    onChecked,
    onLead,
  })
  const limitHints = createLimiter(checksForOtherTabs)
  let phase: 'stopped' | 'started' = 'stopped'
  let wanted: 'nothing' | 'look' | 'check' = 'nothing'
  let lastEnd = Number.NEGATIVE_INFINITY
  let later: ReturnType<typeof setTimeout> | undefined
  let patience: ReturnType<typeof setTimeout> | undefined
  let queued: AbortController | null = null
  let hinted: AbortController | null = null
  let unwatch = () => {}

  async function check(): Promise<Failure | null> {
    if (!runtime.settings().check) return null
    if (phase === 'stopped') {
      wanted = 'check'
      return null
    }
    const heard = exchange.heard()
    return checks.ask((fault) => {
      onChecked(fault)
      if (fault) exchange.tellUnanswered(fault)
      else exchange.tellChecked(heard)
    })
  }

  /** Asked here, or in another tab. */
  function onChecked(fault: Failure | null) {
    lastEnd = Date.now()
    wanted = 'nothing'
    endPatience()
    poller.note(fault)
  }

  /** Without a `connectionId`, an activation of the same provider is perhaps that of another customer. */
  const isShared = () => runtime.settings().connectionId !== undefined

  /** What is shown first. */
  function startLoading() {
    const isWaitedFor = awaited && (isShared() || awaited.isAlone())
    const known = isWaitedFor ? null : knownOf(initial)
    if (known) runtime.send({ type: 'checked', known })
    else if (runtime.settings().check) void askInTurn()
    else void awaited?.ended.then(takeEnd)
  }

  /** Where there is no `check`, how the activation ended is all that is known of one's own connection. */
  function takeEnd(end: State) {
    if (phase === 'stopped' || runtime.state().status !== 'loading') return
    const known = knownOf(isShared() ? end : initial)
    if (known) runtime.send({ type: 'checked', known })
    if (isShared() && end.status === 'failed') runtime.send({ type: 'refused', failure: end.failure })
  }

  /** Nobody asked for this one: it waits for its turn among all connections of the page. */
  async function askInTurn() {
    if (queued) return
    const mine = new AbortController()
    queued = mine
    const turn = limitChecks(mine.signal)
    if (turn) await turn
    if (queued !== mine) return
    queued = null
    void check()
  }

  /** What other tabs say is a reason to ask. While one waits for its turn, more of them tell nothing new. */
  async function takeHint(ask: () => void) {
    if (hinted || phase === 'stopped') return
    const mine = new AbortController()
    hinted = mine
    await limitHints(mine.signal)
    if (hinted !== mine) return
    hinted = null
    ask()
  }

  function askWhenQuiet() {
    if (!runtime.settings().check) return
    clearTimeout(later)
    // The clock may have been set back since.
    const quietFor = Math.min(quietMs, quietMs - (Date.now() - lastEnd))
    if (quietFor <= 0) void askInTurn()
    else later = setTimeout(() => void askInTurn(), quietFor)
  }

  function onLook() {
    wanted = 'look'
    expiry.look()
    wake()
    // Nobody else can tell what this one shows first.
    if (runtime.state().status === 'loading' && runtime.settings().check) void askInTurn()
    else if (exchange.leads()) askWhenQuiet()
    else lookElsewhere()
  }

  function wake() {
    if (runtime.settings().check) poller.follow()
    exchange.wake()
  }

  /** Whoever leads is told, and does the asking, unless it hangs. */
  function lookElsewhere() {
    exchange.tellLook()
    patience ??= setTimeout(() => {
      endPatience()
      askWhenQuiet()
    }, patienceMs)
  }

  function endPatience() {
    clearTimeout(patience)
    patience = undefined
  }

  function onLead() {
    if (runtime.settings().check) poller.lead()
    if (wanted === 'look') askWhenQuiet()
  }

  /** What waits for its turn would be asked where nobody looks; who comes back looks again. */
  function dropQueued() {
    clearTimeout(later)
    endPatience()
    queued?.abort()
    queued = null
    hinted?.abort()
    hinted = null
  }

  function onSleep() {
    dropQueued()
    poller.sleep()
    exchange.sleep()
  }

  function onLeave() {
    dropQueued()
    poller.sleep()
    exchange.leave()
  }

  return {
    check,
    invalidate: checks.invalidate,
    start() {
      phase = 'started'
      const unsubscribe = runtime.subscribe(expiry.look)
      const unwatchPage = watchPage({ onLook, onSleep, onLeave })
      unwatch = () => {
        unsubscribe()
        unwatchPage()
      }
      exchange.start()
      expiry.look()
      if (wanted === 'check') void check()
      else if (runtime.state().status === 'loading') startLoading()
      else if (isStale(runtime.state(), checkIntervalMs)) wanted = 'look'
      if (!isAwake()) return
      wake()
      if (wanted === 'look' && !exchange.leads()) lookElsewhere()
    },
    stop() {
      phase = 'stopped'
      dropQueued()
      unwatch()
      expiry.stop()
      poller.sleep()
      exchange.stop()
      checks.abort()
    },
  }
}

/** Whether what is known at the start is too old to be shown for long without asking. */
function isStale(state: State, intervalMs: number | false): boolean {
  const verifiedAt = connectionOf(state)?.verifiedAt
  return intervalMs !== false && verifiedAt !== undefined && Date.now() - timeOf(verifiedAt) > intervalMs
}
