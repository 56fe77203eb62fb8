import { transition } from '../../../src/core/machine'
import type { AttemptId } from '../../../src/core/states/attempt'
import type { Event, EventType } from '../../../src/core/states/events'
import type { RestingStatus, State, Status } from '../../../src/core/states/states'
import type { Step } from '../../../src/core/states/TransitionTable'
import { aKey } from '../../aKey'
import type { Invariant } from './invariants'

interface Breakage {
  readonly title: string
  readonly breaks: Invariant
  readonly transition: typeof transition
}

/** The real machine, but for one cell. */
const withCell =
  <S extends Status, E extends EventType>(
    status: S,
    type: E,
    step: (state: State<S>, event: Event<E>) => Step,
  ): typeof transition =>
  (state, event) =>
    state.status === status && event.type === type
      ? step(state as State<S>, event as Event<E>)
      : transition(state, event)

/** The real machine, but for what comes out of it. */
const withResult =
  (change: (step: Step, state: State, event: Event) => Step): typeof transition =>
  (state, event) =>
    change(transition(state, event), state, event)

const forgetKey = ({ attempt }: { attempt: { id: AttemptId } }) => ({ type: 'forgetKey', attempt: attempt.id }) as const
const bare = (origin: State<RestingStatus>): State<RestingStatus> =>
  origin.status === 'not-connected' ? origin : { status: 'connected', connection: origin.connection }

/** One deliberately broken machine for each invariant, at least. */
export const breakages: Breakage[] = [
  {
    title: 'a network failure taken for a success',
    breaks: 'no attempt becomes connected without an accepted or activated answer to that very attempt',
    transition: withCell('validating', 'rejected', (state) => [
      { status: 'connected', connection: { company: { id: 'acme' } } },
      forgetKey(state),
    ]),
  },
  {
    title: 'a cancelled update that drops the connection',
    breaks: 'a cancelled attempt restores exactly its origin, as last known',
    transition: withCell('confirming', 'cancel', (state) => [{ status: 'not-connected' }, forgetKey(state)]),
  },
  {
    title: 'a cancelled update that forgets the warning',
    breaks: 'a cancelled attempt restores exactly its origin, as last known',
    transition: withCell('validating', 'cancel', (state) => [bare(state.origin), forgetKey(state)]),
  },
  {
    title: 'a failed activation that drops the connection',
    breaks: 'a failed attempt keeps exactly its origin, as last known',
    transition: withCell('activating', 'rejected', (state, { failure }) => [
      { status: 'failed', failure, origin: { status: 'not-connected' }, operation: 'connect' },
      forgetKey(state),
    ]),
  },
  {
    title: 'a check that nobody listens to during an activation',
    breaks: 'what is known of the connection is never dropped, whatever runs',
    transition: withCell('activating', 'checked', (state) => [state]),
  },
  {
    title: 'a submit that forgets the warning',
    breaks: 'what is known of the connection is never dropped, whatever runs',
    transition: withResult(([after, ...commands], _, { type }) =>
      type === 'submit' && after.status === 'validating'
        ? [{ ...after, origin: bare(after.origin) }, ...commands]
        : [after, ...commands],
    ),
  },
  ...(
    [
      'connected',
      'action-required',
      'updating',
      'validating',
      'confirming',
      'activating',
      'failed',
      'disconnecting',
    ] as const
  ).map(
    (status): Breakage => ({
      title: `authenticationLost unheard in ${status}`,
      breaks: 'authenticationLost is never dropped while a connection exists, whatever runs',
      transition: withCell(status, 'authenticationLost', (state) => [state]),
    }),
  ),
  {
    title: 'a warning that ends the replacement',
    breaks: 'authenticationLost never ends an attempt, or what the person is at',
    transition: withCell('validating', 'authenticationLost', (state) => [state.origin, forgetKey(state)]),
  },
  {
    title: 'whatever company was activated counts',
    breaks: 'an attempt connects only the current company, a confirmed one, or the only one where none was asked for',
    transition: withCell('activating', 'activated', (state, { company }) => [
      { status: 'connected', connection: { company } },
      forgetKey(state),
    ]),
  },
  {
    title: 'whatever company a validation activated counts',
    breaks: 'an attempt connects only the current company, a confirmed one, or the only one where none was asked for',
    transition: withCell('validating', 'activated', (state, { company }) => [
      { status: 'connected', connection: { company } },
      forgetKey(state),
    ]),
  },
  {
    title: 'the first of several companies is taken',
    breaks: 'nothing is activated for a company that nobody confirmed, where a confirmation is needed',
    transition: withCell('validating', 'accepted', (state, { candidates: [company = { id: '' }] }) => [
      { status: 'activating', attempt: state.attempt, origin: state.origin, company },
      { type: 'activate', attempt: state.attempt.id, company },
    ]),
  },
  {
    title: 'any company may go live',
    breaks: 'a first validation may activate for no company but the current one, and for none where that is demanded',
    transition: withResult(
      ([after, ...commands]) =>
        [
          after,
          ...commands.map((one) => (one.type === 'validate' ? { ...one, mayActivateFor: 'any' as const } : one)),
        ] as Step,
    ),
  },
  {
    title: 'a change of company told as a formality',
    breaks: 'a confirmation says that the company changes whenever it would, also when that is found out meanwhile',
    transition: withResult(([after, ...commands]) => [
      after.status === 'confirming' ? { ...after, reason: 'always' } : after,
      ...commands,
    ]),
  },
  {
    title: 'answers to any attempt taken',
    breaks: 'a late answer changes nothing',
    transition: (state, event) =>
      'answerTo' in event && 'attempt' in state
        ? transition(state, { ...event, answerTo: state.attempt.id })
        : transition(state, event),
  },
  {
    title: 'a second submit that starts over',
    breaks: 'a submit while an attempt runs does nothing',
    transition: withCell('validating', 'submit', ({ origin }, { attempt }) => [
      { status: 'validating', attempt, origin, try: 1 },
      { type: 'validate', attempt: attempt.id, mayActivateFor: null },
    ]),
  },
  {
    title: 'an update of nothing that gives another state of the same content',
    breaks: 'what leads nowhere changes nothing',
    transition: withResult(([after, ...commands], { status }, { type }) => [
      status === 'failed' && type === 'update' ? { ...after } : after,
      ...commands,
    ]),
  },
  {
    title: 'an attempt that ends and keeps its key',
    breaks: 'the key is told to be forgotten at every end of an attempt, and never before',
    transition: withResult(([after, ...commands], state) =>
      state.status === 'activating'
        ? [after, ...commands.filter(({ type }) => type !== 'forgetKey')]
        : [after, ...commands],
    ),
  },
  {
    title: "another attempt's key forgotten",
    breaks: 'the key is told to be forgotten at every end of an attempt, and never before',
    transition: withResult(
      ([after, ...commands]) =>
        [
          after,
          ...commands.map((one) => (one.type === 'forgetKey' ? { ...one, attempt: 0 as AttemptId } : one)),
        ] as const,
    ),
  },
  {
    title: 'a key forgotten before it is activated',
    breaks: 'the key is told to be forgotten at every end of an attempt, and never before',
    transition: withResult(([after, ...commands], state) =>
      state.status === 'confirming' && after.status === 'activating'
        ? [after, ...commands, forgetKey(state)]
        : [after, ...commands],
    ),
  },
  {
    title: 'a confirmation that runs out and starts over',
    breaks: 'the field is emptied at every cancel, success and expiry of a confirmation',
    transition: withCell('confirming', 'confirmationExpired', ({ attempt, origin }) => [
      { status: 'validating', attempt, origin, try: 1 },
    ]),
  },
  {
    title: 'a check that finds nothing and ends the attempt',
    breaks: 'the field is never emptied by what happens in the background, while it stays open',
    transition: withCell('validating', 'checked', (state) => [{ status: 'not-connected' }, forgetKey(state)]),
  },
  {
    title: 'a rejection that closes the form',
    breaks: 'after a failed validation or activation the field is open again, with what was typed',
    transition: withCell('activating', 'rejected', (state) => [state.origin, forgetKey(state)]),
  },
  {
    title: 'a lost answer that nobody follows up',
    breaks: 'an attempt that may have gone live unseen is followed by a check',
    transition: withResult(([after, ...commands]) => [after, ...commands.filter(({ type }) => type !== 'check')]),
  },
  {
    title: 'a disconnect that leaves the badge on',
    breaks: 'no state says connected while nothing is, or while the connection is broken',
    transition: withCell('disconnecting', 'disconnected', ({ origin }) => [bare(origin)]),
  },
  {
    title: 'a state that copies its event',
    breaks: 'no state and no command holds a key',
    transition: withResult(([after, ...commands]) => [{ ...after, key: aKey() } as unknown as State, ...commands]),
  },
]
