import type fc from 'fast-check'
import { vi } from 'vitest'
import type { limitChecks } from '../../../src/checking/limitChecks'
import type { KnownConnection } from '../../../src/core/connection/connection'
import type { Failure } from '../../../src/core/failures/failures'
import { faults } from '../../../src/core/failures/failures'
import type { Company } from '../../../src/core/provider/company'
import type { ApiKey } from '../../../src/key/ApiKey'
import type { createOwnedStore } from '../../../src/store/createOwnedStore'
import { aKey } from '../../aKey'
import { channelOf } from '../../channelOf'
import { fakeTabs } from '../fakeTabs'
import { acme, globex } from '../setup'
import { type Deed, foreignMessages } from './deeds'
import { fakePage } from './fakePage'
import { type Invariant, look, type MomentName, type Moments } from './invariants'
import { ModelBackend } from './modelBackend'
import { malformed, type Plan, thrown } from './plans'
import type { Setting } from './Setting'
import { settle, virtualTime } from './virtualTime'
import { attemptOf, type Call, type CallName, codeTold, type Widget } from './Widget'

/** The store as it is, or a broken one. */
export interface StoreModules {
  readonly createOwnedStore: typeof createOwnedStore
  readonly limitChecks: typeof limitChecks
}

const start = Date.UTC(2026, 0, 1)
const timeoutMs = 5_000
/** Longer than any attempt: activations that go on in the background, and retries that wait for the network. */
const longestAttemptMs = 1_800_000

/** Runs one sequence from its setting to its ending. @throws BrokenInvariant */
export async function runSequence(
  modules: StoreModules,
  scheduler: fc.Scheduler,
  setting: Setting,
  deeds: readonly Deed[],
  plans: readonly Plan[],
  only: ReadonlySet<Invariant> | null = null,
) {
  const time = virtualTime(start)
  const page = fakePage()
  const tabs = fakeTabs({
    locks: setting.locks,
    deliver: (run) => void scheduler.schedule(Promise.resolve(), 'message').then(run),
  })
  const random = vi.spyOn(Math, 'random').mockImplementation(seeded(setting.random))
  const backend = new ModelBackend(() => time.trueNow(), setting.tellsRevision)
  let planned = 0
  let isHonest = false
  let delivering: Call | null = null
  let messagesSeen = 0
  let broken: unknown = null

  /** What is thrown within a listener is the store's to deal with, so it is kept until the step is over. */
  function see<M extends MomentName>(name: M, moment: Moments[M]) {
    try {
      look(name, moment, only)
    } catch (error) {
      broken ??= error
    }
  }

  if (setting.initial !== 'unknown' && setting.initial !== 'none') backend.goLive(acme, aKey())
  if (setting.initial === 'broken') backend.break('revoked-key')
  const initialConnection = knownAtStart(setting, backend)
  if (setting.initial === 'outdated') backend.goLive(globex, aKey())

  const nextPlan = (): Plan => (isHonest ? { kind: 'honest' } : (plans[planned++ % plans.length] ?? { kind: 'honest' }))

  /** A call on its way: there, in the backend, and back. */
  async function answer(call: Call, work: (inBackground: boolean) => unknown): Promise<unknown> {
    await scheduler.schedule(Promise.resolve(), `${call.name} arrives`)
    const plan = nextPlan()
    if (plan.kind === 'never') return new Promise(() => {})
    const result = does(plan) ? work(plan.kind === 'pending') : null
    if (plan.kind === 'lost' && plan.how === 'never') return new Promise(() => {})
    await scheduler.schedule(Promise.resolve(), `${call.name} is answered`)
    delivering = call
    if (plan.kind === 'lost') throw deliver(call, { threw: new TypeError('Failed to fetch') })
    if (plan.kind === 'throws') throw deliver(call, { threw: thrown[plan.which]?.() })
    if (plan.kind === 'fails') return deliver(call, { answer: { ok: false, code: plan.code } })
    if (plan.kind === 'malformed') return deliver(call, { answer: malformed[plan.which] })
    return deliver(call, { answer: result })
  }

  function deliver(call: Call, what: NonNullable<Call['delivered']>): unknown {
    call.delivered = what
    const { widget } = call
    const code = codeTold(what)
    if (code) widget.reasons.add(code)
    if (call.name === 'check' && code && breaks(code)) {
      if (call.asOf === widget.happenings && call.attempt === null && widget.mounted && !call.signal.aborted) {
        widget.lastWord = 'broken'
      }
    } else if (!code) widget.lastWord = 'unknown'
    return 'threw' in what ? what.threw : what.answer
  }

  function createWidget(): Widget {
    const called = (name: CallName, signal: AbortSignal, key: ApiKey | null): Call => {
      const attempt = attemptOf(widget.store.getState())
      const call: Call = { name, widget, attempt, key, signal, asOf: widget.happenings }
      widget.calls.push(call)
      if (key) widget.keys.push({ key, attempt })
      return call
    }
    const store = modules.createOwnedStore(() => ({
      provider: 'Pleo',
      timeoutMs,
      initialConnection,
      retries: setting.retries,
      confirmCompany: setting.confirmCompany,
      checkIntervalMs: setting.checkIntervalMs,
      connectionId: setting.tabs === 'two' ? 'acme/pleo' : undefined,
      validate: (key, { signal, mayActivateFor }) => {
        const value = key.reveal()
        return answer(called('validate', signal, key), () => backend.validate(value, mayActivateFor)) as never
      },
      activate: setting.activate
        ? (key: ApiKey, { signal, company }: { signal: AbortSignal; company: Company }) => {
            const value = key.reveal()
            const call = called('activate', signal, key)
            return answer(call, (later) => backend.activate(value, company, later)) as never
          }
        : undefined,
      check: setting.check
        ? ({ signal }) => answer(called('check', signal, null), () => backend.check()) as never
        : undefined,
      disconnect: ({ signal }) => answer(called('disconnect', signal, null), () => backend.disconnect()) as never,
      onEvent: (event) => see('told', { what: event }),
    }))
    const widget: Widget = {
      store,
      calls: [],
      keys: [],
      reasons: new Set(),
      happenings: 0,
      mounted: true,
      lastWord: 'unknown',
      lastState: store.getState(),
    }
    const failure = 'failure' in widget.lastState ? widget.lastState.failure : null
    if (failure) widget.reasons.add(failure.code)
    store.subscribe(() => {
      const before = widget.lastState
      const after = store.getState()
      widget.lastState = after
      widget.happenings += 1
      see('change', { widget, before, after })
    })
    return widget
  }

  const widgets = Array.from({ length: setting.tabs === 'two' ? 2 : 1 }, createWidget)

  /** One more message told in one tab may be the reason for what is found in another. */
  function afterStep() {
    for (; messagesSeen < tabs.sent.length; messagesSeen++) see('told', { what: tabs.sent[messagesSeen] })
    for (const widget of widgets) see('step', { widget })
    throwBroken()
  }

  function throwBroken() {
    if (broken) throw broken
  }

  async function arrive() {
    if (scheduler.count() === 0) return
    const before = widgets.map(({ store }) => store.getState())
    delivering = null
    await scheduler.waitOne()
    await settle()
    const call = delivering as Call | null
    const which = call ? widgets.indexOf(call.widget) : -1
    const stateBefore = before[which]
    if (call && stateBefore) see('answer', { call, before: stateBefore, after: call.widget.store.getState() })
    afterStep()
  }

  /** Everyone hears the failures that anyone may have been told. */
  const shareReasons = () => {
    const all = new Set(widgets.flatMap(({ reasons }) => [...reasons]))
    for (const { reasons } of widgets) for (const code of all) reasons.add(code)
  }

  async function doDeed(deed: Deed) {
    if ('at' in deed) return doTo(widgets[deed.at % widgets.length] as Widget, deed)
    switch (deed.what) {
      case 'arrive':
        for (let count = 0; count < deed.count; count++) await arrive()
        return
      case 'wait':
        return time.pass(deed.ms)
      case 'set clock':
        return time.jump(deed.ms)
      case 'focus':
        return void page.focus()
      case 'hide':
      case 'show':
        return page.show(deed.what === 'hide' ? 'hidden' : 'visible')
      case 'go offline':
      case 'go online':
        return page.connect(deed.what === 'go online')
      case 'leave and restore':
        return page.leaveAndRestore()
      case 'foreign message': {
        const foreign = new BroadcastChannel(channelOf('acme/pleo'))
        foreign.postMessage(foreignMessages[deed.which])
        return foreign.close()
      }
      case 'provider':
        return doAtProvider(deed.does, backend)
    }
  }

  function doTo(widget: Widget, deed: Extract<Deed, { at: number }>) {
    if (!widget.mounted && deed.what !== 'mount or unmount') return
    const { store } = widget
    widget.happenings += 1
    widget.lastWord = 'unknown'
    switch (deed.what) {
      case 'submit': {
        const key = aKey()
        backend.issue(key, deed.key)
        return store.submit(key)
      }
      case 'confirm':
        return store.confirm(deed.company)
      case 'mount or unmount':
        widget.mounted = !widget.mounted
        return widget.mounted ? store.start() : store.stop()
      case 'remount':
        store.stop()
        return store.start()
      case 'report':
        widget.reasons.add(deed.code)
        return store.reportAuthenticationLost({ code: deed.code })
      case 'set':
        widget.reasons.add('revoked-key')
        return store.setConnection(hostSays[deed.known])
      case 'cancel':
      case 'update':
      case 'disconnect':
      case 'check':
        return void store[deed.what]()
    }
  }

  async function answerAll() {
    isHonest = true
    page.connect(true)
    page.show('visible')
    await settle()
    for (let round = 0; round < 200; round++) {
      backend.finishPending()
      const isIdle = scheduler.count() === 0
      while (scheduler.count() > 0) await arrive()
      const states = widgets.map(({ store }) => store.getState().status)
      // Calls that never come back end by their time limit.
      await time.pass(timeoutMs + 1)
      afterStep()
      if (isIdle && scheduler.count() === 0 && !states.some(isWaiting)) return
    }
  }

  async function end() {
    if (setting.ending === 'silence') {
      await time.pass(longestAttemptMs)
      for (const widget of widgets) see('silence', { widget })
    }
    if (setting.ending !== 'abrupt') {
      await answerAll()
      for (const { mounted, store } of widgets) if (mounted) store.check()
      await answerAll()
      if (setting.check) for (const widget of widgets) see('quiet', { widget, backend })
    }
    for (const { store } of widgets) store.dispose()
    for (const widget of widgets) widget.mounted = false
    await settle()
    const isGoingOn = widgets.some(({ calls, store }) => isWaiting(store.getState().status) || calls.some(isRemoving))
    if (isGoingOn) {
      // What was going live is not stopped halfway.
      await answerAll()
      await time.pass(longestAttemptMs)
      await answerAll()
    }
    afterStep()
    const left = {
      timers: time.pendingTimers(),
      listeners: page.listeners(),
      channels: tabs.openChannels(),
      locks: tabs.locksInUse(),
    }
    see('gone', { left })
    const count = () => widgets.reduce((sum, { calls }) => sum + calls.length, 0)
    const callsBefore = count()
    page.focus()
    page.connect(true)
    await time.pass(3_600_000)
    while (scheduler.count() > 0) await arrive()
    see('afterwards', { calls: count() - callsBefore })
    throwBroken()
  }

  try {
    for (const { store } of widgets) store.start()
    await settle()
    afterStep()
    for (const deed of deeds) {
      shareReasons()
      try {
        await doDeed(deed)
      } catch (error) {
        throwBroken()
        see('thrown', { error })
      }
      await settle()
      shareReasons()
      afterStep()
    }
    await end()
  } finally {
    for (const { store } of widgets) store.dispose()
    await settle()
    // The turns of a page are counted for all its stores: the next sequence starts with a fresh page.
    time.jump(-2 * start)
    const abort = new AbortController()
    abort.abort()
    await modules.limitChecks(abort.signal)
    random.mockRestore()
    vi.unstubAllGlobals()
  }
}

const hostSays: Readonly<Record<'none' | 'acme' | 'broken', KnownConnection>> = {
  none: null,
  acme: { company: acme },
  broken: { connection: { company: acme }, failure: { code: 'revoked-key' } },
}

function knownAtStart({ initial }: Setting, backend: ModelBackend): KnownConnection | undefined {
  if (initial === 'unknown') return undefined
  if (initial === 'none') return null
  const answer = backend.check()
  const { connection } = answer as { connection?: NonNullable<KnownConnection> }
  if (connection && 'company' in connection) return connection
  return { connection: { company: acme }, failure: { code: 'revoked-key' } }
}

function doAtProvider(does: string, backend: ModelBackend) {
  if (does === 'revoke') backend.break('revoked-key')
  else if (does === 'remove') backend.remove()
  else if (does === 'replace') backend.goLive(backend.connection?.company.id === acme.id ? globex : acme, aKey())
  else if (does === 'finish') backend.finishPending()
  else if (backend.connection) backend.goLive(backend.connection.company, aKey(), 90_000)
}

const does = ({ kind }: Plan) => kind === 'honest' || kind === 'lost' || kind === 'pending'
const breaks = (code: Failure['code']) => faults[code] === 'key' || faults[code] === 'account'
const isRemoving = ({ name, delivered, signal }: Call) => name === 'disconnect' && !delivered && !signal.aborted
const isWaiting = (status: string) =>
  status === 'validating' || status === 'activating' || status === 'disconnecting' || status === 'loading'

/** A small generator of random numbers, so that jitter is the same each time. */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
