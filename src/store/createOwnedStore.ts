import type { Attempt, AttemptId } from '../core/attempt'
import type { Command } from '../core/commands'
import type { Company } from '../core/company'
import type { KnownConnection } from '../core/connection'
import { breaksConnection, type Failure } from '../core/failures'
import { can } from '../core/machine'
import { askCheck } from './askCheck'
import type { ConnectionOptions } from './ConnectionOptions'
import type { ConnectionStore } from './ConnectionStore'
import { callWithin } from './callWithin'
import { checkOptions } from './checkOptions'
import { createAttemptRunner } from './createAttemptRunner'
import { createKernel } from './createKernel'
import { createChecker } from './detection/createChecker'
import { initialState } from './initialState'
import { defaultRetries, defaultTimeoutMs } from './Kernel'
import { parseFailure } from './parseFailure'
import { readEntry } from './readEntry'
import { isLost } from './settleLost'
import { toAnswer, toFailure } from './toAnswer'
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
  let attempts = 0
  let starts = 0
  let ending = new AbortController()

  const kernel = createKernel(options, initialState(first), carryOut, () => runner.keys())
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
    const { signal: ended } = ending
    const result = await callWithin((signal) => disconnect?.({ signal, company }), timeoutMs)
    const answer = toAnswer('disconnect', result, [])
    if (answer?.ok) return kernel.send({ type: 'disconnected', answerTo })
    const cause = answer ? toFailure(answer) : null
    // A lost answer may have been a yes.
    const isInDoubt = !cause || isLost(cause)
    const finding = isInDoubt ? await askCheck(kernel, ended) : null
    if (finding?.found === 'connection' && !finding.connection) return kernel.send({ type: 'disconnected', answerTo })
    // A key that stopped working is still stored.
    const isThere =
      finding?.found === 'connection' || (finding?.found === 'failure' && breaksConnection(finding.failure))
    const code = isInDoubt && !isThere ? 'disconnect-unconfirmed' : 'disconnect-failed'
    kernel.send({ type: 'rejected', answerTo, failure: { ...cause, code } })
    // What else is true by now, of another company perhaps, is taken where every finding is.
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
    const { signal } = ending
    if (kernel.isHandling()) return queueMicrotask(() => signal.aborted || submit(rawKey, fields))
    if (!can(kernel.state(), { type: 'submit', attempt })) return
    const entry = readEntry(rawKey, fields, provider)
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
    const reported = parseFailure(failure, kernel.keys(), '`reportAuthenticationLost` was given something')
    if (breaksConnection(reported)) kernel.send({ type: 'authenticationLost', failure: reported })
    // A fault of the service proves nothing about the key, so the backend is asked.
    else check()
  }

  function setConnection(known: KnownConnection) {
    const source = '`setConnection` was given something'
    const read = toKnown(known, options().hint ?? 'last-four', kernel.keys(), source)
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
