import { expect, it } from 'vitest'
import { loading, notConnected, type State } from '../../src/core/states/states'
import { connectionEvents } from '../../src/store/connectionEvents'
import {
  acme,
  activating,
  broken,
  confirming,
  connected,
  disconnecting,
  failed,
  globex,
  revoked,
  updating,
  validating,
} from '../core/stateExamples'

const changed = (from: State, to: State) => ({ type: 'status-changed', from: from.status, to: to.status })
const failure = failed(connected)
const renamed: State = { status: 'connected', connection: { company: { ...acme, name: 'Acme ApS' } } }

// K03: everything that a host is told, and nothing else. No event has a place for a key.
it.each<[title: string, from: State, to: State, told: object[]]>([
  ['a first key is submitted', notConnected, validating(notConnected), [{ type: 'submitted', intent: 'connect' }]],
  ['a new key is submitted', updating(broken), validating(broken), [{ type: 'submitted', intent: 'update' }]],
  ['an activation ends well', activating(notConnected), connected, [{ type: 'connected', company: acme }]],
  ['a validation is cancelled', validating(connected), connected, []],
  ['a first check ends well', loading, connected, []],
  ['an update is called off', updating(connected), connected, []],
  [
    'a validation fails',
    validating(connected),
    failure,
    [{ type: 'failed', operation: 'update', code: 'invalid-key' }],
  ],
  ['the connection breaks', connected, broken, [{ type: 'action-required', company: acme, code: 'revoked-key' }]],
  ['what is broken is replaced', broken, updating(broken), []],
  ['a company is asked for', validating(connected), confirming(connected), []],
  ['a connection is removed', disconnecting(connected), notConnected, [{ type: 'disconnected' }]],
  ['a first key is cancelled', validating(notConnected), notConnected, []],
])('tells that %s', { tags: ['K03'] }, (_, from, to, told) => {
  expect(connectionEvents(from, to)).toEqual([changed(from, to), ...told])
})

it.each<[title: string, from: State, to: State, told: object[]]>([
  ['another try of the same validation', validating(connected), validating(connected), []],
  ['another name of the company', connected, renamed, []],
  [
    'another company, broken by the same cause',
    broken,
    { ...broken, connection: { company: globex } },
    [{ type: 'action-required', company: globex, code: 'revoked-key' }],
  ],
  ['the same cause, told again by a check', broken, { ...broken, failure: { ...revoked } }, []],
  ['the same failure over a connection that changed', failure, { ...failure, origin: renamed } as State, []],
  [
    'a failure after another one',
    failure,
    failed(connected),
    [{ type: 'failed', operation: 'update', code: 'invalid-key' }],
  ],
  [
    'a connection that breaks under a failure',
    failure,
    { ...failure, origin: broken } as State,
    [{ type: 'action-required', company: acme, code: 'revoked-key' }],
  ],
  [
    'another reason for being broken',
    broken,
    { ...broken, failure: { code: 'expired-key' } },
    [{ type: 'action-required', company: acme, code: 'expired-key' }],
  ],
  ['the same reason again', broken, { ...broken, failure: { ...revoked } }, []],
])('does not tell of a status that stays: %s', { tags: ['K03'] }, (_, from, to, told) => {
  expect(connectionEvents(from, to)).toEqual(told)
})
