import { describe, expect, it } from 'vitest'
import type { OwnFailure } from '../../src/core/failures/failures'
import { can, transition } from '../../src/core/machine'
import type { Attempt } from '../../src/core/states/attempt'
import type { Event, Known } from '../../src/core/states/events'
import { loading, notConnected, type State } from '../../src/core/states/states'
import {
  acme,
  activating,
  attempt,
  broken,
  confirming,
  connected,
  disconnecting,
  failed,
  globex,
  origins,
  revoked,
  updating,
  validating,
} from './stateExamples'

// What the matrix of statuses can't tell: to which operation a failure belongs, what lies underneath, and what is asked.

const included: Attempt = { ...attempt, activation: 'included' }
const check = { type: 'check' }
const forgetKey = { type: 'forgetKey', attempt: attempt.id }
const nothing: Known = { connection: null }
const knownAcme: Known = { connection: connected.connection }
const knownGlobex: Known = { connection: { company: globex } }
const checked = (known: Known): Event => ({ type: 'checked', known })
const rejected = (failure: OwnFailure): Event => ({ type: 'rejected', answerTo: attempt.id, failure })
const over = Object.values(origins)

describe('a failure belongs to what was tried', { tags: ['R15'] }, () => {
  it.each([
    [notConnected, 'connect'],
    [connected, 'update'],
    [broken, 'update'],
  ] as const)('over %j, an attempt that failed is called %s', (origin, operation) => {
    expect(transition(validating(origin), rejected({ code: 'invalid-key' }))[0]).toEqual({
      status: 'failed',
      failure: { code: 'invalid-key' },
      origin,
      operation,
    })
    expect(transition(origin, { type: 'refused', failure: { code: 'key-missing' } })[0]).toMatchObject({ operation })
  })

  it('is called disconnect where the disconnecting failed, and check where the first check did', () => {
    const failure: OwnFailure = { code: 'network' }
    expect(transition(disconnecting(connected), rejected(failure))[0]).toEqual(
      failed(connected, 'disconnect', 'network'),
    )
    expect(transition(loading, { type: 'checkFailed', failure })[0]).toEqual(failed(notConnected, 'check', 'network'))
  })
})

describe('where something may have gone live, the backend is asked', { tags: ['R23'] }, () => {
  it.each(['activation-unconfirmed', 'company-mismatch', 'unexpected-answer', 'unknown'] as const)(
    'after %s',
    (code) => {
      expect(transition(activating(connected), rejected({ code, side: 'host' })).slice(1)).toEqual([forgetKey, check])
    },
  )

  it('but not after a plain refusal', () => {
    expect(transition(activating(connected), rejected({ code: 'invalid-key' })).slice(1)).toEqual([forgetKey])
  })

  it.each([
    ['cancel', { type: 'cancel' }],
    ['confirmationExpired', { type: 'confirmationExpired', answerTo: attempt.id }],
  ] as const)('when a validation that activates as well ends by %s, and otherwise not', (_, event) => {
    const before = confirming(connected)
    expect(transition(before, event).slice(1)).toEqual([forgetKey])
    expect(transition({ ...before, attempt: included } as State, event).slice(1)).toEqual([forgetKey, check])
  })
})

describe('a company that nobody agreed to', { tags: ['R14'] }, () => {
  const activated = (company = globex): Event => ({
    type: 'activated',
    answerTo: attempt.id,
    company,
    details: {},
  })
  const validatingAndActivating = (origin: State<'connected' | 'action-required' | 'not-connected'>): State =>
    ({ ...validating(origin), attempt: included }) as State

  it('is asked about, by name, when a validation activated it', () => {
    const [after, ...commands] = transition(validatingAndActivating(connected), activated())
    expect(after).toMatchObject({ status: 'confirming', candidates: [globex], reason: 'company-changed' })
    expect(commands).toContainEqual(check)
  })

  it('is connected at once where any company is right, or the same', () => {
    expect(transition(validatingAndActivating(notConnected), activated())[0]).toMatchObject({ status: 'connected' })
    expect(transition(validatingAndActivating(connected), activated(acme))[0]).toMatchObject({ status: 'connected' })
  })

  it('is asked about all the same after a check found another one, for the reason that then holds', () => {
    const asked = confirming(notConnected)
    expect(transition(asked, checked(knownAcme))[0]).toMatchObject({ reason: 'company-changed' })
    expect(transition(asked, checked(knownGlobex))[0]).toMatchObject({ reason: 'always' })
    expect(transition(asked, checked(nothing))[0]).toMatchObject({ reason: 'always' })
  })

  it('says "always" for the reason when nothing has changed and a validation found the same company', () => {
    const always = { ...validating(connected), attempt: { ...attempt, confirmCompany: 'always' } } as State
    const [after] = transition(always, { type: 'accepted', answerTo: attempt.id, candidates: [acme] })
    expect(after).toMatchObject({ status: 'confirming', reason: 'always' })
  })
})

describe('news of the connection while something else is on the screen', { tags: ['R26'] }, () => {
  it('closes a replacement of what has gone, and keeps one of what is there', () => {
    expect(transition(updating(connected), checked(nothing))[0]).toEqual(notConnected)
    expect(transition(updating(connected), checked(knownGlobex))[0]).toMatchObject({
      status: 'updating',
      origin: { status: 'connected', connection: { company: globex } },
    })
  })

  it('ends a disconnecting of what has gone, and keeps one of what is there', () => {
    expect(transition(disconnecting(connected), checked(nothing))[0]).toEqual(notConnected)
    expect(transition(disconnecting(broken), checked(knownAcme))[0]).toEqual(disconnecting(connected))
  })

  it('lies underneath a failed attempt, which stays', () => {
    expect(transition(failed(connected), checked({ ...knownAcme, failure: revoked }))[0]).toEqual(failed(broken))
    expect(transition(failed(notConnected, 'connect'), checked(nothing))[0]).toEqual(failed(notConnected, 'connect'))
  })

  it('settles a failed first check, whatever it says', () => {
    for (const known of [nothing, knownAcme]) {
      const [after] = transition(failed(notConnected, 'check', 'network'), checked(known))
      expect(after.status).toBe(known.connection ? 'connected' : 'not-connected')
    }
  })

  it('settles a failed disconnect only when nothing is connected any more', () => {
    const before = failed(connected, 'disconnect', 'network')
    expect(transition(before, checked(nothing))[0]).toEqual(notConnected)
    expect(transition(before, checked(knownAcme))[0]).toEqual(before)
  })
})

describe('an activation of which nobody knows how it ended', { tags: ['R17'] }, () => {
  const lost = (origin: State<'connected' | 'not-connected' | 'action-required'>) =>
    failed(origin, origin.status === 'not-connected' ? 'connect' : 'update', 'activation-unconfirmed')
  const at = (revision: number, company = acme): Known => ({ connection: { company, revision } })
  const stored = (revision: number): State<'connected'> => ({
    status: 'connected',
    connection: { company: acme, revision },
  })

  it('went through, if something is connected where nothing was', () => {
    expect(transition(lost(notConnected), checked(knownAcme))[0]).toEqual(connected)
  })

  it('failed, if nothing is connected where nothing was', () => {
    expect(transition(lost(notConnected), checked(nothing))[0]).toEqual(
      failed(notConnected, 'connect', 'activation-failed'),
    )
  })

  it('stays in doubt, if what was connected has gone', () => {
    expect(transition(lost(connected), checked(nothing))[0]).toEqual({ ...lost(connected), origin: notConnected })
  })

  it('went through, if another company or another revision is connected', () => {
    expect(transition(lost(connected), checked(knownGlobex))[0]).toMatchObject({ status: 'connected' })
    expect(transition(lost(stored(1)), checked(at(2)))[0]).toEqual(stored(2))
    expect(transition(lost(stored(1)), checked(at(1, globex)))[0]).toMatchObject({ status: 'connected' })
  })

  it('stays in doubt, if the same company is connected at the same revision', () => {
    expect(transition(lost(stored(1)), checked(at(1)))[0]).toEqual(lost(stored(1)))
    expect(transition(lost(connected), checked(knownAcme))[0]).toEqual(lost(connected))
  })

  it('is not what any other failure is about', () => {
    const before = failed(notConnected, 'connect', 'invalid-key')
    expect(transition(before, checked(knownAcme))[0]).toEqual({ ...before, origin: connected })
    expect(transition(before, checked(nothing))[0]).toEqual(before)
  })
})

describe('after a failure', { tags: ['R16', 'R21'] }, () => {
  it('cancelling goes back to what is underneath; what a first check could not tell stays unknown', () => {
    for (const origin of over) expect(transition(failed(origin), { type: 'cancel' })).toEqual([origin])
    const unknown = failed(notConnected, 'check', 'network')
    expect(transition(unknown, { type: 'cancel' })).toEqual([unknown])
  })

  it('an update begins where there is a connection, and nowhere else', () => {
    expect(transition(failed(broken), { type: 'update' })).toEqual([updating(broken)])
    const before = failed(notConnected, 'connect')
    expect(transition(before, { type: 'update' })).toEqual([before])
  })

  it('only a first check is checked again', () => {
    expect(transition(failed(notConnected, 'check', 'network'), { type: 'check' })).toEqual([loading, check])
    const before = failed(connected)
    expect(transition(before, { type: 'check' })).toEqual([before])
  })
})

it('tells which events mean something in a state', () => {
  expect(can(connected, { type: 'update' })).toBe(true)
  expect(can(notConnected, { type: 'update' })).toBe(false)
  expect(can(connected, rejected({ code: 'revoked-key' }))).toBe(false)
})
