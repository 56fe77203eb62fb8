import type { Attempt, AttemptId } from '../core/attempt'
import type { Command } from '../core/commands'
import type { KnownConnection } from '../core/connection'
import { breaksConnection, type Failure } from '../core/failures'
import { can } from '../core/machine'
import { createQuestions } from '../key/createQuestions'
import type { ConnectionOptions } from './ConnectionOptions'
import type { ConnectionStore } from './ConnectionStore'
import { checkOptions } from './checkOptions'
import { createAttemptRunner } from './createAttemptRunner'
import { createKernel } from './createKernel'
import { createChecker } from './detection/createChecker'
import { initialState } from './initialState'
import { defaultRetries } from './Kernel'
import { parseFailure } from './parseFailure'
import { readEntry } from './readEntry'
import { runDisconnect } from './runDisconnect'
import { toKnown } from './toKnown'
import { toProvider } from './toProvider'

/** A store whose owner says when it lives: React starts and stops it with the component. */
export interface OwnedStore extends ConnectionStore {
  /** Counted: the first start checks and watches, the last stop ends that. */
  readonly start: () => void
  readonly stop: () => void
}

/** @param options read at every call, so that callbacks are always the newest */
export function createOwnedStore(options: () => ConnectionOptions): OwnedStore {
  const first = options()
  checkOptions(first)
  const provider = toProvider(first.provider)
  const questions = createQuestions()
  let attempts = 0
  let starts = 0
  let ending = new AbortController()

  const kernel = createKernel(
    options,
    initialState(first),
    carryOut,
    () => runner.keys(),
    () => runner.texts(),
  )
  const runner = createAttemptRunner(kernel)
  const checker = createChecker(kernel)

  function carryOut(command: Command) {
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
        return void runDisconnect(kernel, command.attempt, command.company, ending.signal).then((end) => {
          // What else is true by now, of another company perhaps, is taken where every finding is.
          if (end === 'failed') checker.check()
        })
      case 'check':
        checker.invalidate()
        return checker.check()
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
    const { activate, confirmCompany = 'when-changed' } = options()
    const attempt: Attempt = {
      id: nextAttempt(),
      activation: activate ? 'separate' : 'included',
      confirmCompany,
    }
    // From within a listener: the state that this submit means is still on its way.
    const { signal } = ending
    if (kernel.isHandling()) return queueMicrotask(() => signal.aborted || submit(key, fields, reading))
    if (!can(kernel.state(), { type: 'submit', attempt })) return
    const entry = readEntry({ key, fields, reading }, provider, questions)
    if ('code' in entry) return kernel.send({ type: 'refused', failure: entry })
    runner.hold(attempt, entry)
    kernel.send({ type: 'submit', attempt })
  }

  function disconnect() {
    if (options().disconnect) return kernel.send({ type: 'disconnect', attempt: nextAttempt() })
    if (process.env.NODE_ENV !== 'production') {
      console.warn('latchkey: there is no `disconnect` callback, so the connection stays. Pass one to allow it.')
    }
  }

  function check() {
    kernel.send({ type: 'check' })
    checker.check()
  }

  function reportAuthenticationLost(failure: Failure = { code: 'invalid-key' }) {
    const reported = parseFailure(
      failure,
      kernel.keys(),
      '`reportAuthenticationLost` was given something',
      kernel.texts(),
    )
    if (breaksConnection(reported)) kernel.send({ type: 'authenticationLost', failure: reported })
    // A fault of the service proves nothing about the key, so the backend is asked.
    else check()
  }

  function setConnection(known: KnownConnection) {
    const source = '`setConnection` was given something'
    const read = toKnown(known, options(), kernel.keys(), source, kernel.texts())
    if (!read) return checker.check()
    checker.invalidate()
    kernel.send({ type: 'checked', known: read })
  }

  function end() {
    checker.stop()
    ending.abort()
    ending = new AbortController()
    // Nobody is left to see the answer. What may be going live is not stopped halfway.
    const { status } = kernel.state()
    if (status === 'validating' || status === 'confirming') kernel.send({ type: 'cancel' })
  }

  return {
    provider,
    tries: 1 + (first.retries ?? defaultRetries),
    expiryWarningDays: first.expiryWarningDays ?? 14,
    get capabilities() {
      const { activate, check: given, disconnect: removal } = options()
      return { activate: Boolean(activate), check: Boolean(given), disconnect: Boolean(removal) }
    },
    getState: kernel.state,
    subscribe: kernel.subscribe,
    submit,
    update: () => kernel.send({ type: 'update' }),
    cancel: () => kernel.send({ type: 'cancel' }),
    confirm: (companyId) => kernel.send({ type: 'confirm', companyId }),
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
