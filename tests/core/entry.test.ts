import { describe, expect, it } from 'vitest'
import { endsEntry, entryOf } from '../../src/core/states/selectors'
import { loading, notConnected } from '../../src/core/states/states'
import { activating, broken, confirming, connected, disconnecting, failed, updating, validating } from './stateExamples'

describe('the key field', () => {
  it.each([
    ['absent', 'loading', loading],
    ['editable', 'not-connected', notConnected],
    ['absent', 'connected', connected],
    ['absent', 'action-required', broken],
    ['editable', 'updating over action-required', updating(broken)],
    ['read-only', 'validating over not-connected', validating(notConnected)],
    ['inert', 'confirming over connected', confirming(connected)],
    ['read-only', 'activating over action-required', activating(broken)],
    ['editable', 'failed over not-connected', failed(notConnected, 'connect')],
    ['editable', 'failed over connected', failed(connected, 'update')],
    ['editable', 'failed over action-required', failed(broken, 'update', 'network')],
    ['absent', 'disconnecting over connected', disconnecting(connected)],
  ] as const)('is %s in %s', (entry, _, state) => {
    expect(entryOf(state)).toBe(entry)
  })

  it('is absent after a failed disconnect, which no key mends', () => {
    expect(entryOf(failed(connected, 'disconnect', 'disconnect-failed'))).toBe('absent')
    expect(entryOf(failed(connected, 'disconnect', 'invalid-key'))).toBe('absent')
  })

  it('is absent after a first check that failed for reasons of the service, and open where a key may help', () => {
    expect(entryOf(failed(notConnected, 'check', 'network'))).toBe('absent')
    expect(entryOf(failed(notConnected, 'check', 'revoked-key'))).toBe('editable')
  })

  it.each([
    ['success', activating(notConnected), connected],
    ['cancel of a first key', validating(notConnected), notConnected],
    ['cancel of a confirmation', confirming(notConnected), notConnected],
    ['cancel of an update', updating(connected), connected],
    ['cancel after a failure', failed(notConnected, 'connect'), notConnected],
    ['disconnect', failed(connected, 'update'), disconnecting(connected)],
    ['expiry of a confirmation', confirming(connected), failed(connected, 'update', 'confirmation-expired')],
    [
      'expiry of a first confirmation',
      confirming(notConnected),
      failed(notConnected, 'connect', 'confirmation-expired'),
    ],
  ])('is emptied by %s', { tags: ['K02'] }, (_, from, to) => {
    expect(endsEntry(from, to)).toBe(true)
  })

  it.each([
    ['submit', notConnected, validating(notConnected)],
    ['a failed validation', validating(notConnected), failed(notConnected, 'connect')],
    ['a failed activation', activating(connected), failed(connected, 'update')],
    ['a refusal', notConnected, failed(notConnected, 'connect', 'key-has-spaces')],
    ['a question about the company', validating(connected), confirming(connected)],
    ['its answer', confirming(connected), activating(connected)],
    ['another try', failed(connected, 'update'), validating(connected)],
    ['“Update API Key” after a failure', failed(connected, 'update'), updating(connected)],
    ['a warning meanwhile', updating(connected), updating(broken)],
    ['a connection that vanished meanwhile', updating(connected), notConnected],
    [
      'a warning after an expired confirmation, while the next key is typed',
      failed(connected, 'update', 'confirmation-expired'),
      failed(broken, 'update', 'confirmation-expired'),
    ],
    ['a first check that came late', failed(notConnected, 'check', 'revoked-key'), notConnected],
    ['news that nothing is connected, where nothing was', notConnected, { ...notConnected }],
    ['a disconnect, where there is no field', disconnecting(connected), notConnected],
    ['any other end of a question', confirming(connected), failed(connected, 'update', 'network')],
  ])('is not emptied by %s', { tags: ['K02'] }, (_, from, to) => {
    expect(endsEntry(from, to)).toBe(false)
  })
})
