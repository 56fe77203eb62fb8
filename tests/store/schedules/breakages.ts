import type * as connectionDetails from '../../../src/attempt/connectionDetails'
import type * as holdKey from '../../../src/attempt/holdKey'
import type * as readEntry from '../../../src/attempt/readEntry'
import type * as callWithin from '../../../src/border/callWithin'
import type * as parseAnswer from '../../../src/border/parseAnswer'
import type * as askCheck from '../../../src/checking/askCheck'
import type * as checker from '../../../src/checking/createChecker'
import type * as keepKnown from '../../../src/checking/knownOf'
import type * as watchPage from '../../../src/checking/watchPage'
import type * as failures from '../../../src/core/failures/failures'
import type * as machine from '../../../src/core/machine'
import type { State } from '../../../src/core/states/states'
import type * as mayActivateFor from '../../../src/core/steps/mayActivateFor'
import type * as apiKey from '../../../src/key/createApiKey'
import type { Invariant } from './invariants'

/** The files that are broken, without `src/`. */
interface Files {
  readonly 'core/failures/failures': typeof failures
  readonly 'core/machine': typeof machine
  readonly 'core/steps/mayActivateFor': typeof mayActivateFor
  readonly 'key/createApiKey': typeof apiKey
  readonly 'border/parseAnswer': typeof parseAnswer
  readonly 'checking/askCheck': typeof askCheck
  readonly 'border/callWithin': typeof callWithin
  readonly 'attempt/connectionDetails': typeof connectionDetails
  readonly 'checking/createChecker': typeof checker
  readonly 'checking/watchPage': typeof watchPage
  readonly 'attempt/holdKey': typeof holdKey
  readonly 'attempt/readEntry': typeof readEntry
  readonly 'checking/knownOf': typeof keepKnown
}

interface Breakage {
  readonly title: string
  readonly breaks: Invariant
  readonly files: readonly BrokenFile[]
}

interface BrokenFile {
  readonly name: keyof Files
  readonly exports: (real: object) => object
}

/** A file, but for some of what it exports. */
const broken = <Name extends keyof Files>(
  name: Name,
  change: (real: Files[Name]) => Partial<Files[Name]>,
): BrokenFile => ({ name, exports: (real) => ({ ...real, ...change(real as Files[Name]) }) })

const unaborted = broken('border/callWithin', (real) => ({
  callWithin: (call, timeoutMs) => real.callWithin(call, timeoutMs, null),
}))

/** What becomes known of a connection, and something that has the key in it. */
const telling = (leak: (key: string) => object) =>
  broken('attempt/connectionDetails', (real) => ({
    connectionDetails: (runtime, mine, answer) => ({
      ...real.connectionDetails(runtime, mine, answer),
      ...leak(mine.key.reveal()),
    }),
  }))

/** One deliberately broken store for each invariant, at least. */
export const breakages: readonly Breakage[] = [
  {
    title: 'a rejected key that connects all the same',
    breaks: 'no attempt becomes connected without an accepted answer to that attempt',
    files: [
      broken('core/machine', ({ transition }) => ({
        transition: (state, event) =>
          event.type === 'rejected' && state.status === 'validating' && state.attempt.id === event.answerTo
            ? [
                { status: 'connected', connection: { company: { id: 'acme' } } },
                { type: 'forgetKey', attempt: event.answerTo },
              ]
            : transition(state, event),
      })),
    ],
  },
  {
    title: 'a backend without a separate activation that may go live for anyone',
    breaks: 'an attempt becomes connected only to a company that the person was shown, or that was not in question',
    files: [broken('core/steps/mayActivateFor', () => ({ mayActivateFor: () => 'any' }))],
  },
  {
    title: 'a cancelled update that drops the connection',
    breaks: 'a cancelled or failed attempt leaves what was known',
    files: [
      broken('core/machine', ({ transition }) => ({
        transition: (state, event) => {
          const [next, ...commands] = transition(state, event)
          const isCancelled = event.type === 'cancel' && 'origin' in state && next === state.origin
          return [isCancelled ? { status: 'not-connected' } : next, ...commands]
        },
      })),
    ],
  },
  {
    title: 'a network that is away taken for a key that does not work',
    breaks: 'a service fault never breaks a connection',
    files: [broken('core/failures/failures', () => ({ breaksConnection: () => true }))],
  },
  {
    title: 'a state that remembers the key',
    breaks: 'no state holds a key',
    files: [telling((keyHint) => ({ keyHint }))],
  },
  {
    title: 'late answers that count',
    breaks: 'a late answer changes nothing',
    files: [
      unaborted,
      broken('attempt/holdKey', () => ({ whileItRuns: (_, awaited) => awaited })),
      broken('core/machine', ({ transition }) => ({
        transition: (state: State, event) =>
          transition(
            state,
            'answerTo' in event && 'attempt' in state ? { ...event, answerTo: state.attempt.id } : event,
          ),
      })),
    ],
  },
  {
    title: 'a check without an answer that takes the connection away',
    breaks: 'a check that could not tell leaves what was known',
    files: [
      broken('checking/askCheck', (real) => ({
        askCheck: async (...given) => {
          const finding = await real.askCheck(...given)
          return finding.found === 'failure' ? { found: 'connection', connection: null } : finding
        },
      })),
    ],
  },
  {
    title: 'a key that nobody forgets',
    breaks: 'a key is out of reach once its attempt is over',
    files: [
      broken('key/createApiKey', (real) => ({
        createApiKey: (value) => ({ key: real.createApiKey(value).key, forget() {} }),
      })),
    ],
  },
  {
    title: 'validations that are not aborted',
    breaks: 'no more than one validate runs at a time',
    files: [unaborted],
  },
  {
    title: 'a check whose bad news is not taken',
    breaks:
      'connected is never shown after the last check said that the key does not work, while nothing happened since',
    files: [broken('core/failures/failures', () => ({ breaksConnection: () => false }))],
  },
  {
    title: 'a message that tells the key',
    breaks: 'no message to another tab and no event for the host holds a key',
    files: [telling((connectedAt) => ({ connectedAt }))],
  },
  {
    title: 'a call without a time limit',
    breaks: 'every attempt ends, also when nobody ever answers',
    files: [
      broken('border/callWithin', (real) => ({ callWithin: (call, _, outer) => real.callWithin(call, 1e9, outer) })),
    ],
  },
  {
    title: 'a check that changes nothing where something is known',
    breaks: 'when everything was answered and a last check was made, the state is what the backend says',
    files: [broken('checking/knownOf', () => ({ keepKnown: (found, before) => before?.connection ?? found }))],
  },
  {
    title: 'bad news whose company is not read',
    breaks: 'when everything was answered and a last check was made, the state is what the backend says',
    files: [
      broken('border/parseAnswer', (real) => ({
        parseCall: (...given) => {
          const answer = real.parseCall(...given)
          return !answer || answer.ok ? answer : ({ ok: false, code: answer.code } as typeof answer)
        },
      })),
    ],
  },
  {
    title: 'a page that is watched for ever',
    breaks: 'after dispose no timer, listener, channel or lock is left',
    files: [
      broken('checking/watchPage', (real) => ({
        watchPage: (watcher) => {
          real.watchPage(watcher)
          return () => {}
        },
      })),
    ],
  },
  {
    title: 'a checker that does not stop',
    breaks: 'after dispose no callback is called',
    files: [
      broken('checking/createChecker', (real) => ({
        createChecker: (...given) => ({ ...real.createChecker(...given), stop() {} }),
      })),
    ],
  },
  {
    title: 'an entry that throws',
    breaks: 'nothing that is done to a store throws',
    files: [
      broken('attempt/readEntry', () => ({
        readEntry: () => {
          throw new Error('broken')
        },
      })),
    ],
  },
]
