import { createAttemptRunner } from '../attempt/createAttemptRunner'
import { readEntry } from '../attempt/readEntry'
import { runDisconnect } from '../attempt/runDisconnect'
import { findActivation, rememberActivation } from '../attempt/runningActivations'
import { parseFailure } from '../border/parseAnswer'
import type { Runtime } from '../border/Runtime'
import { toKnown } from '../border/readKnown'
import { createChecker } from '../checking/createChecker'
import type { KnownConnection } from '../core/connection/connection'
import { breaksConnection, type Failure } from '../core/failures/failures'
import { can } from '../core/machine'
import type { Attempt, AttemptId } from '../core/states/attempt'
import type { Command } from '../core/states/commands'
import { loading } from '../core/states/states'
import { createQuestions } from '../key/doubts/createQuestions'
import type { ConnectionOptions } from './ConnectionOptions'
import type { ConnectionStore } from './ConnectionStore'
import { createMachineRunner } from './createMachineRunner'
import { initialState } from './initialState'
import { checkOptions, readOptions } from './readOptions'

/** A store whose owner says when it lives: React starts and stops it with the component. */
export interface OwnedStore extends ConnectionStore {
  /** Counted: the first start checks and watches, the last stop ends that. */
  readonly start: () => void
  readonly stop: () => void
}

/** @param options read at every call, so that callbacks are always the newest */
export function createOwnedStore(options: () => ConnectionOptions): OwnedStore {
  checkOptions(options())
  const settings = readOptions(options)
  const questions = createQuestions()
  let attempts = 0
  let starts = 0
  let ending = new AbortController()
  let forgetActivation = () => {}

  const initial = initialState(options(), settings())
  const awaited = findActivation(settings(), initial)
  const machine = createMachineRunner(awaited ? loading : initial, carryOut, () => options().onEvent)
  const runtime: Runtime = { ...machine, settings, keys: () => runner.keys(), texts: () => runner.texts() }
  const runner = createAttemptRunner(runtime)
  const checker = createChecker(runtime, initial, awaited)

  function carryOut(command: Command) {
    switch (command.type) {
      case 'validate':
        if (command.mayActivateFor !== null) checker.invalidate()
        return runner.validate(command.attempt, command.mayActivateFor)
      case 'activate':
        checker.invalidate()
        forgetActivation = rememberActivation(runtime, () => starts === 0)
        return runner.activate(command.attempt, command.company)
      case 'awaitConfirmation':
        return runner.awaitConfirmation(command.attempt)
      case 'disconnect':
        checker.invalidate()
        return void runDisconnect(runtime, command.attempt, command.company, ending.signal).then((end) => {
          // What else is true by now, of another company perhaps, is taken where every finding is.
          if (end === 'failed') void checker.check()
        })
      case 'check':
        checker.invalidate()
        return void checker.check()
      case 'forgetKey':
        return runner.forget(command.attempt)
      default:
        command satisfies never
    }
  }

  function nextAttempt(): AttemptId {
    attempts += 1
    // SAFETY: the only place where attempts are numbered.
    return attempts as AttemptId
  }

  function submit(key: string, fields: Readonly<Record<string, string>> = {}, reading: 'read' | 'as-is' = 'read') {
    const { activate, confirmCompany, provider } = settings()
    const attempt: Attempt = {
      id: nextAttempt(),
      activation: activate ? 'separate' : 'included',
      confirmCompany,
    }
    // From within a listener: the state that this submit means is still on its way.
    const { signal } = ending
    if (machine.isHandling()) return queueMicrotask(() => signal.aborted || submit(key, fields, reading))
    if (!can(runtime.state(), { type: 'submit', attempt })) return
    const entry = readEntry({ key, fields, reading }, provider, questions)
    if ('code' in entry) return runtime.send({ type: 'refused', failure: entry })
    runner.hold(attempt, entry)
    runtime.send({ type: 'submit', attempt })
  }

  function disconnect() {
    if (settings().disconnect) return runtime.send({ type: 'disconnect', attempt: nextAttempt() })
    if (process.env.NODE_ENV !== 'production') {
      console.warn('latchkey: there is no `disconnect` callback, so the connection stays. Pass one to allow it.')
    }
  }

  function check() {
    runtime.send({ type: 'check' })
    return checker.check()
  }

  function reportAuthenticationLost(failure: Failure = { code: 'invalid-key' }) {
    const reported = parseFailure(
      failure,
      runtime.keys(),
      '`reportAuthenticationLost` was given something',
      runtime.texts(),
    )
    if (breaksConnection(reported)) runtime.send({ type: 'authenticationLost', failure: reported })
    // A fault of the service proves nothing about the key, so the backend is asked.
    else void check()
  }

  function setConnection(known: KnownConnection) {
    const source = '`setConnection` was given something'
    const read = toKnown(known, settings(), runtime.keys(), source, runtime.texts())
    if (!read) return void checker.check()
    checker.invalidate()
    runtime.send({ type: 'checked', known: read })
  }

  function end() {
    checker.stop()
    ending.abort()
    ending = new AbortController()
    // Nobody is left to see the answer. What may be going live is not stopped halfway.
    const { status } = runtime.state()
    if (status === 'validating' || status === 'confirming') runtime.send({ type: 'cancel' })
  }

  return {
    get provider() {
      return settings().provider
    },
    get tries() {
      return settings().tries
    },
    get expiryWarningDays() {
      return settings().expiryWarningDays
    },
    get capabilities() {
      const { activate, check: given, disconnect: removal } = settings()
      return { activate: Boolean(activate), check: Boolean(given), disconnect: Boolean(removal) }
    },
    getState: runtime.state,
    subscribe: runtime.subscribe,
    submit,
    update: () => runtime.send({ type: 'update' }),
    cancel: () => runtime.send({ type: 'cancel' }),
    confirm: (companyId) => runtime.send({ type: 'confirm', companyId }),
    disconnect,
    check,
    reportAuthenticationLost,
    setConnection,
    dispose() {
      starts = 0
      end()
      // The host itself is done with it: what it makes next may be for another customer.
      forgetActivation()
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
