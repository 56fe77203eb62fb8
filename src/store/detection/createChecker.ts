import type { Failure } from '../../core/failures'
import type { State } from '../../core/states'
import { defaultCheckIntervalMs, type Kernel } from '../Kernel'
import type { RunningActivation } from '../runningActivations'
import { createExchange } from './createExchange'
import { createExpiry } from './createExpiry'
import { createInquiry } from './createInquiry'
import { createPoller } from './createPoller'
import { createTurns } from './createTurns'
import { isStale } from './isStale'
import { knownOf } from './knownOf'
import { takeTurn } from './takeTurn'
import { isAwake, watchPage } from './watchPage'

/** Keeps the state true (R23): asks `check` when it is due, hears what other tabs found, and knows when a key expires. */
export interface Checker {
  /** Asked by the person or the host: at once. */
  readonly check: () => void
  /** The connection is being changed here: what runs was asked too early to be true afterwards. */
  readonly invalidate: () => void
  readonly start: () => void
  readonly stop: () => void
}

/** Focus, visibility and online arrive together when a page comes back; one check is enough, in milliseconds. */
const quietMs = 1_000

/** Milliseconds. Whoever leads answers a look within that time, or does not answer at all. */
const patienceMs = 5_000

/**
 * @param initial what the host knew
 * @param awaited what may decide otherwise, so that the store starts with `loading`
 */
export function createChecker(kernel: Kernel, initial: State, awaited: RunningActivation | null): Checker {
  const { checkIntervalMs = defaultCheckIntervalMs } = kernel.options()
  const expiry = createExpiry(kernel)
  const inquiry = createInquiry(kernel, expiry, awaited)
  const poller = createPoller(checkIntervalMs, () => void askInTurn())
  const exchange = createExchange(kernel, {
    onDoubt: () => void takeHint(() => void askInTurn()),
    onLookElsewhere: () => void takeHint(askWhenQuiet),
    onChecked,
    onLead,
  })
  // A message costs its sender nothing, so that messages alone never make this page ask often.
  const takeHintTurn = createTurns(4, 15_000)
  let phase: 'stopped' | 'started' = 'stopped'
  let wanted: 'nothing' | 'look' | 'check' = 'nothing'
  let lastEnd = Number.NEGATIVE_INFINITY
  let later: ReturnType<typeof setTimeout> | undefined
  let patience: ReturnType<typeof setTimeout> | undefined
  let queued: AbortController | null = null
  let hinted: AbortController | null = null
  let unwatch = () => {}

  function check() {
    if (!kernel.options().check) return
    if (phase === 'stopped') {
      wanted = 'check'
      return
    }
    const heard = exchange.heard()
    inquiry.ask((fault) => {
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
  const isShared = () => kernel.options().connectionId !== undefined

  /** What is shown first. */
  function startLoading() {
    const isWaitedFor = awaited && (isShared() || awaited.isAlone())
    const known = isWaitedFor ? null : knownOf(initial)
    if (known) kernel.send({ type: 'checked', known })
    else if (kernel.options().check) void askInTurn()
    else void awaited?.ended.then(takeEnd)
  }

  /** Where there is no `check`, how the activation ended is all that is known of one's own connection. */
  function takeEnd(end: State) {
    if (phase === 'stopped' || kernel.state().status !== 'loading') return
    const known = knownOf(isShared() ? end : initial)
    if (known) kernel.send({ type: 'checked', known })
    if (isShared() && end.status === 'failed') kernel.send({ type: 'refused', failure: end.failure })
  }

  /** Nobody asked for this one: it waits for its turn among all connections of the page. */
  async function askInTurn() {
    if (queued) return
    const mine = new AbortController()
    queued = mine
    const turn = takeTurn(mine.signal)
    if (turn) await turn
    if (queued !== mine) return
    queued = null
    check()
  }

  /** What other tabs say is a reason to ask. While one waits for its turn, more of them tell nothing new. */
  async function takeHint(ask: () => void) {
    if (hinted || phase === 'stopped') return
    const mine = new AbortController()
    hinted = mine
    await takeHintTurn(mine.signal)
    if (hinted !== mine) return
    hinted = null
    ask()
  }

  function askWhenQuiet() {
    if (!kernel.options().check) return
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
    if (kernel.state().status === 'loading' && kernel.options().check) void askInTurn()
    else if (exchange.leads()) askWhenQuiet()
    else lookElsewhere()
  }

  function wake() {
    if (kernel.options().check) poller.follow()
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
    if (kernel.options().check) poller.lead()
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
    invalidate: inquiry.invalidate,
    start() {
      phase = 'started'
      const unsubscribe = kernel.subscribe(expiry.look)
      const unwatchPage = watchPage({ onLook, onSleep, onLeave })
      unwatch = () => {
        unsubscribe()
        unwatchPage()
      }
      exchange.start()
      expiry.look()
      if (wanted === 'check') check()
      else if (kernel.state().status === 'loading') startLoading()
      else if (isStale(kernel.state(), checkIntervalMs)) wanted = 'look'
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
      inquiry.abort()
    },
  }
}
