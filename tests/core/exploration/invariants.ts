import { isDeepStrictEqual } from 'node:util'
import type { Command } from '../../../src/core/states/commands'
import {
  badgeOf,
  brokenBy,
  companyOf,
  connectionOf,
  endsEntry,
  entryOf,
  originOf,
} from '../../../src/core/states/selectors'
import type { State } from '../../../src/core/states/states'
import { CANARY } from '../../canary'
import { cells } from '../matrix'
import type { Move } from './explore'

/** What no move may do. */
type Violation = (move: Move) => boolean

const isRunning = (state: State): state is State<'validating' | 'confirming' | 'activating'> =>
  state.status === 'validating' || state.status === 'confirming' || state.status === 'activating'

/** Whether the attempt that ran before runs no more. */
const ended = ({ before, after }: Move) =>
  isRunning(before) && !(isRunning(after) && after.attempt.id === before.attempt.id)

const commandsOf = <T extends Command['type']>({ commands }: Move, type: T) =>
  commands.filter((command): command is Extract<Command, { type: T }> => command.type === type)

const didNothing = ({ before, after, commands }: Move) => after === before && commands.length === 0

const idleCells = new Set(cells.filter(({ idle }) => idle).map(({ from, on }) => `${from} ${on}`))

function holdsKey(value: unknown): boolean {
  if (typeof value === 'string') return value.includes(CANARY) || /^\w{20,}$/.test(value)
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsKey)
}

/** By title. Each is shown to be able to fail in exploration.test.ts. */
export const invariants = {
  'no attempt becomes connected without an accepted or activated answer to that very attempt': ({
    before,
    event,
    after,
    seen,
  }) => isRunning(before) && event.type !== 'cancel' && after.status === 'connected' && !seen.after.accepted,

  'a cancelled attempt restores exactly its origin, as last known': ({ before, event, after, seen }) =>
    event.type === 'cancel' && after !== before && !isDeepStrictEqual(after, seen.before.truth),

  'a failed attempt keeps exactly its origin, as last known': (move) =>
    ended(move) && move.after.status === 'failed' && !isDeepStrictEqual(move.after.origin, move.seen.before.truth),

  'what is known of the connection is never dropped, whatever runs': ({ after, seen }) =>
    seen.after.truth !== null && !isDeepStrictEqual(originOf(after), seen.after.truth),

  'authenticationLost is never dropped while a connection exists, whatever runs': ({ before, event, after }) =>
    event.type === 'authenticationLost' &&
    connectionOf(before) !== null &&
    !isDeepStrictEqual(brokenBy(after), event.failure),

  'authenticationLost never ends an attempt, or what the person is at': ({ before, event, after }) =>
    event.type === 'authenticationLost' &&
    after.status !== before.status &&
    (before.status !== 'connected' || after.status !== 'action-required'),

  'an attempt connects only the current company, a confirmed one, or the only one where none was asked for': ({
    before,
    event,
    after,
    seen,
  }) =>
    isRunning(before) &&
    event.type === 'activated' &&
    after.status === 'connected' &&
    !seen.after.allowed.includes(after.connection.company.id),

  'nothing is activated for a company that nobody confirmed, where a confirmation is needed': (move) =>
    commandsOf(move, 'activate').some(({ company }) => !move.seen.after.allowed.includes(company.id)),

  'a first validation may activate for no company but the current one, and for none where that is demanded': (move) =>
    commandsOf(move, 'validate').some(({ mayActivateFor }) => {
      if (move.event.type !== 'submit') return true
      const { activation, confirmCompany } = move.event.attempt
      const current = companyOf(move.before)?.id ?? 'any'
      return mayActivateFor !== (activation === 'separate' || confirmCompany === 'always' ? null : current)
    }),

  'a confirmation says that the company changes whenever it would, also when that is found out meanwhile': ({
    after,
  }) => {
    if (after.status !== 'confirming') return false
    const [only, ...others] = after.candidates
    const current = companyOf(after.origin)
    const wouldChange = others.length === 0 && current !== null && only?.id !== current.id
    return wouldChange !== (after.reason === 'company-changed')
  },

  'a late answer changes nothing': (move) => {
    const running = 'attempt' in move.before ? move.before.attempt.id : null
    return 'answerTo' in move.event && move.event.answerTo !== running && !didNothing(move)
  },

  'a submit while an attempt runs does nothing': (move) =>
    move.event.type === 'submit' && isRunning(move.before) && !didNothing(move),

  'what leads nowhere changes nothing': (move) =>
    idleCells.has(`${move.before.status} ${move.event.type}`) &&
    move.after.status === move.before.status &&
    !didNothing(move),

  'the key is told to be forgotten at every end of an attempt, and never before': (move) =>
    !isDeepStrictEqual(
      commandsOf(move, 'forgetKey').map(({ attempt }) => attempt),
      ended(move) && isRunning(move.before) ? [move.before.attempt.id] : [],
    ),

  'the field is emptied at every cancel, success and expiry of a confirmation': ({ before, event, after }) =>
    after !== before &&
    entryOf(before) !== 'absent' &&
    (event.type === 'cancel' || event.type === 'confirmationExpired' || after.status === 'connected') &&
    !endsEntry(before, after),

  'the field is never emptied by what happens in the background, while it stays open': ({ before, event, after }) =>
    (event.type === 'checked' || event.type === 'authenticationLost') &&
    entryOf(before) !== 'absent' &&
    entryOf(after) !== 'absent' &&
    endsEntry(before, after),

  'after a failed validation or activation the field is open again, with what was typed': (move) =>
    ended(move) &&
    move.event.type === 'rejected' &&
    (entryOf(move.after) !== 'editable' || endsEntry(move.before, move.after)),

  'an attempt that may have gone live unseen is followed by a check': (move) =>
    ended(move) &&
    move.after.status === 'failed' &&
    move.after.failure.code === 'activation-unconfirmed' &&
    commandsOf(move, 'check').length === 0,

  'no state says connected while nothing is, or while the connection is broken': ({ after, seen }) =>
    badgeOf(after) === 'connected' && seen.after.truth?.status !== 'connected',

  'no state and no command holds a key': ({ after, commands }) => holdsKey(after) || holdsKey(commands),
} satisfies Record<string, Violation>

export type Invariant = keyof typeof invariants

/** The requirements and key rules that an invariant proves. */
export const proves: Partial<Record<Invariant, readonly string[]>> = {
  'no attempt becomes connected without an accepted or activated answer to that very attempt': ['R17'],
  'nothing is activated for a company that nobody confirmed, where a confirmation is needed': ['R09'],
  'a confirmation says that the company changes whenever it would, also when that is found out meanwhile': ['R14'],
  'the key is told to be forgotten at every end of an attempt, and never before': ['K02'],
  'the field is emptied at every cancel, success and expiry of a confirmation': ['K02'],
  'the field is never emptied by what happens in the background, while it stays open': ['K02'],
  'after a failed validation or activation the field is open again, with what was typed': ['R18'],
  'no state and no command holds a key': ['K03'],
}
