import type { Attempt, AttemptId } from '../core/attempt'
import type { Command } from '../core/commands'
import type { Company } from '../core/company'
import type { KnownConnection } from '../core/connection'
import type { Event } from '../core/events'
import { breaksConnection, type Failure } from '../core/failures'
import { can, transition } from '../core/machine'
import { loading, notConnected, type State } from '../core/states'
import { parseAnswer } from './answers'
import type { ConnectionOptions } from './ConnectionOptions'
import type { ConnectionStore } from './ConnectionStore'
import { callWithin } from './callWithin'
import { checkOptions } from './checkOptions'
import { connectionEvents } from './connectionEvents'
import { createAttemptRunner } from './createAttemptRunner'
import { createChecker } from './createChecker'
import { defaultRetries, defaultTimeoutMs, type Kernel } from './Kernel'
import { readEntry } from './readEntry'
import { toAnswer, toFailure } from './toAnswer'
import { toKnown } from './toKnown'
import { toProvider } from './toProvider'

/** A store whose owner says when it lives: React starts and stops it with the component. */
export interface OwnedStore extends ConnectionStore {
  /** Counted: the first start checks and watches, the last stop ends that. */
  readonly start: () => void
  readonly stop: () => void
}

/**
 * One connection, without React. Lives until `dispose()`: in a page it starts at once, elsewhere with its first listener.
 * @throws TypeError when `provider` or `validate` is missing
 */
export function createConnectionStore(options: ConnectionOptions): ConnectionStore {
  const { start, stop, ...store } = createOwnedStore(() => options)
  let phase: 'new' | 'started' | 'disposed' = 'new'
  const begin = () => {
    if (phase !== 'new') return
    phase = 'started'
    start()
  }
  if (typeof document !== 'undefined') begin()
  return {
    ...store,
    subscribe(listener) {
      begin()
      return store.subscribe(listener)
    },
    dispose() {
      if (phase === 'started') stop()
      phase = 'disposed'
      store.dispose()
    },
  }
}

/** @param options read at every call, so that callbacks are always the newest */
export function createOwnedStore(options: () => ConnectionOptions): OwnedStore {
  const first = options()
  checkOptions(first)
  const provider = toProvider(first.provider)
  const listeners = new Set<() => void>()
  const queue: Event[] = []
  let state = initialState(first)
  let draining = false
  let attempts = 0
  let starts = 0

  const kernel: Kernel = { options, state: () => state, send }
  const runner = createAttemptRunner(kernel)
  const checker = createChecker(kernel)

  /** One event after the other: what a listener sends waits until everyone has seen the state before. */
  function send(event: Event) {
    queue.push(event)
    if (draining) return
    draining = true
    try {
      for (let next = queue.shift(); next; next = queue.shift()) handle(next)
    } finally {
      draining = false
    }
  }

  function handle(event: Event) {
    const previous = state
    const [next, ...commands] = transition(previous, event)
    if (next !== previous) {
      state = next
      publish(previous)
    }
    for (const command of commands) run(command)
  }

  function publish(previous: State) {
    for (const listener of [...listeners]) listener()
    const { onEvent } = options()
    if (!onEvent) return
    for (const event of connectionEvents(previous, state)) {
      try {
        onEvent(event)
      } catch {
        // What a host's listener throws must not stop an attempt halfway.
        if (process.env.NODE_ENV !== 'production') console.warn(`latchkey: \`onEvent\` threw on "${event.type}".`)
      }
    }
  }

  function run(command: Command) {
    switch (command.type) {
      case 'validate':
        if (command.mayActivateFor !== null) checker.invalidate()
        return runner.validate(command.attempt, command.mayActivateFor)
      case 'activate':
        checker.invalidate()
        return runner.activate(command.attempt, command.company)
      case 'awaitConfirmation':
        return runner.awaitConfirmation(command.attempt)
      case 'disconnect':
        checker.invalidate()
        return void removeConnection(command.attempt, command.company)
      case 'check':
        checker.invalidate()
        return checker.check()
      case 'forgetKey':
        return runner.forget(command.attempt)
      default:
        command satisfies never
    }
  }

  async function removeConnection(answerTo: AttemptId, company: Company) {
    const { disconnect, timeoutMs = defaultTimeoutMs } = options()
    const result = await callWithin((signal) => disconnect?.({ signal, company }), timeoutMs)
    const answer = toAnswer('disconnect', result, [])
    if (answer?.ok) return send({ type: 'disconnected', answerTo })
    const cause = answer ? toFailure(answer) : {}
    send({ type: 'rejected', answerTo, failure: { ...cause, code: 'disconnect-failed' } })
    // A lost answer may have been a yes.
    checker.check()
  }

  function nextAttempt(): AttemptId {
    attempts += 1
    // SAFETY: the only place where attempts are numbered.
    return attempts as AttemptId
  }

  function submit(rawKey: string, fields: Readonly<Record<string, string>> = {}) {
    const { activate, confirmCompany = 'when-changed' } = options()
    const attempt: Attempt = {
      id: nextAttempt(),
      activation: activate ? 'separate' : 'included',
      confirmCompany,
    }
    // From within a listener: the state that this submit means is still on its way.
    if (draining) return queueMicrotask(() => submit(rawKey, fields))
    if (!can(state, { type: 'submit', attempt })) return
    const entry = readEntry(rawKey, fields, provider)
    if ('code' in entry) return send({ type: 'refused', failure: entry })
    runner.hold(attempt, entry)
    send({ type: 'submit', attempt })
  }

  function disconnect() {
    if (options().disconnect) return send({ type: 'disconnect', attempt: nextAttempt() })
    if (process.env.NODE_ENV !== 'production') {
      console.warn('latchkey: there is no `disconnect` callback, so the connection stays. Pass one to allow it.')
    }
  }

  function check() {
    send({ type: 'check' })
    checker.check()
  }

  function reportAuthenticationLost(failure: Failure = { code: 'invalid-key' }) {
    const reported = toFailure(parseFailure(failure))
    if (breaksConnection(reported)) send({ type: 'authenticationLost', failure: reported })
    // A fault of the service proves nothing about the key, so the backend is asked.
    else check()
  }

  function setConnection(known: KnownConnection) {
    checker.invalidate()
    send({ type: 'checked', known: toKnown(known, options().hint ?? 'last-four') })
  }

  function end() {
    checker.stop()
    // Nobody is left to see the answer. What may be going live is not stopped halfway.
    if (state.status === 'validating' || state.status === 'confirming') send({ type: 'cancel' })
  }

  return {
    provider,
    tries: 1 + (first.retries ?? defaultRetries),
    expiryWarningDays: first.expiryWarningDays ?? 14,
    get capabilities() {
      const { activate, check: given, disconnect: removal } = options()
      return { activate: Boolean(activate), check: Boolean(given), disconnect: Boolean(removal) }
    },
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    submit,
    update: () => send({ type: 'update' }),
    cancel: () => send({ type: 'cancel' }),
    confirm: (companyId) => send({ type: 'confirm', companyId }),
    disconnect,
    check,
    reportAuthenticationLost,
    setConnection,
    dispose() {
      starts = 0
      end()
    },
    start() {
      starts += 1
      if (starts === 1) checker.start()
    },
    stop() {
      starts = Math.max(0, starts - 1)
      if (starts === 0) end()
    },
  }
}

function initialState({ initialConnection, check, hint = 'last-four' }: ConnectionOptions): State {
  if (initialConnection === undefined) return check ? loading : notConnected
  const [state] = transition(loading, { type: 'checked', known: toKnown(initialConnection, hint) })
  return state
}

function parseFailure(failure: Failure) {
  const parsed = parseAnswer('disconnect', { ...failure, ok: false }, [])
  return parsed.ok ? { ok: false as const, code: 'unknown' as const } : parsed
}
