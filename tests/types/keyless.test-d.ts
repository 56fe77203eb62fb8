import type { Attempt, EstablishedConnection, FailureDetails, KeyHint, State } from 'latchkey/headless'
import { keyHint } from 'latchkey/server'
import type { ConnectionDetails } from '../../src/core/connection/connection'
import type { AttemptId } from '../../src/core/states/attempt'
import type { Command } from '../../src/core/states/commands'
import type { Event, Known } from '../../src/core/states/events'

declare const key: string
declare const id: AttemptId
declare const attempt: Attempt
const company = { id: 'acme' }

// @ts-expect-error a key is not a hint
export const raw: KeyHint = key

// @ts-expect-error nor is what only looks like one
export const lookalike: KeyHint = '••••abcd'

// @ts-expect-error nor is a hint that may be none
export const maybe: KeyHint = keyHint(key)

// @ts-expect-error no state holds a key as a hint
export const inState: State = { status: 'connected', connection: { company, keyHint: key } }

// @ts-expect-error nor under another name
export const besideState: State = { status: 'connected', connection: { company }, key }

// @ts-expect-error nor in a connection
export const inConnection: EstablishedConnection = { company, key }

// @ts-expect-error nor in what an activation tells
export const inDetails: ConnectionDetails = { keyHint: key }

// @ts-expect-error nor in what a check tells
export const inKnown: Known = { connection: { company, keyHint: key } }

// @ts-expect-error no event holds a key: a submit names the attempt, and its key stays with the store
export const inSubmit: Event<'submit'> = { type: 'submit', attempt, key }

// @ts-expect-error nor does an answer
export const inAnswer: Event = { type: 'activated', answerTo: id, company, details: { keyHint: key } }

// @ts-expect-error no command holds a key
export const inCommand: Command = { type: 'validate', attempt: id, mayActivateFor: null, key }

// @ts-expect-error nor does the one that activates
export const inActivate: Command = { type: 'activate', attempt: id, company, key }

// @ts-expect-error a failure holds facts, no prose (K04)
export const prose: FailureDetails = { message: key }

export const hinted = (hint: KeyHint): State => ({ status: 'connected', connection: { company, keyHint: hint } })
