import type { State } from 'latchkey/headless'
import { loading, notConnected } from '../../src/core/states/states'
import { go, type TransitionTable } from '../../src/core/states/TransitionTable'
import { transitions } from '../../src/core/transitions'

type Row = TransitionTable['not-connected']
declare const connected: State<'connected'>
const { failed: _, ...withoutFailed } = transitions

export const whole: TransitionTable = transitions

// @ts-expect-error a status has no row
export const missingRow: TransitionTable = withoutFailed

export const unknownRow: TransitionTable = {
  ...transitions,
  // @ts-expect-error there is no such status
  paused: {},
}

export const unknownEvent: Row = {
  // @ts-expect-error there is no such event
  sumbit: go('not-connected', () => [notConnected]),
}

export const unknownTarget: Row = {
  // @ts-expect-error there is no such status
  submit: go('nowhere', () => [notConnected]),
}

export const undeclaredTarget: Row = {
  // @ts-expect-error it says validating and leads to not-connected
  submit: go('validating', () => [notConnected]),
}

export const oneOfSeveralUndeclared: Row = {
  submit: go(['failed', 'not-connected'], (origin, { attempt }) =>
    // @ts-expect-error validating is not among the declared targets
    attempt.id > 1 ? [origin] : [{ status: 'validating', attempt, origin, try: 1 }],
  ),
}

export const undeclaredThroughAFunction: Row = {
  // @ts-expect-error what another function returns is held to the declaration as well
  submit: go('validating', () => nothingYet()),
}
const nothingYet = () => [loading] as const

export const absentStateData: Row = {
  // @ts-expect-error not-connected has no connection
  submit: go('connected', ({ connection: _connection }) => [connected]),
}

export const absentEventData: Row = {
  // @ts-expect-error a submit carries no failure
  submit: go('not-connected', (origin, { failure: _failure }) => [origin]),
}

export const incompleteTarget: Row = {
  // @ts-expect-error validating needs its try number
  submit: go('validating', (origin, { attempt }) => [{ status: 'validating', attempt, origin }]),
}

export const wrongOrigin: Row = {
  // @ts-expect-error nothing can be replaced where nothing is connected
  update: go('updating', (origin) => [{ status: 'updating', origin }]),
}

export const unknownCommand: Row = {
  // @ts-expect-error there is no such command
  submit: go('not-connected', () => [notConnected, { type: 'logKey' }]),
}

export const commandInPlaceOfAState: Row = {
  // @ts-expect-error the next state comes first
  submit: go('not-connected', () => [{ type: 'check' }]),
}

export const right: Row = {
  submit: go('validating', (origin, { attempt }) => [{ status: 'validating', attempt, origin, try: 1 }]),
  checked: go(['not-connected', 'loading'], (origin, { known }) => [known.connection ? loading : origin]),
}
