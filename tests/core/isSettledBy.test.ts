import { describe, expect, it } from 'vitest'
import type { FailureCode } from '../../src/core/failures/failures'
import type { State } from '../../src/core/states/states'
import { isSettledBy } from '../../src/core/steps/isSettledBy'
import { acme, globex } from './stateExamples'

const connected = (revision?: number): State<'connected'> => ({
  status: 'connected',
  connection: { company: acme, ...(revision !== undefined && { revision }) },
})
const failed = (
  operation: State<'failed'>['operation'],
  origin: State<'failed'>['origin'],
  code: FailureCode = 'activation-unconfirmed',
): State<'failed'> => ({ status: 'failed', operation, origin, failure: { code } })
const known = (revision?: number, company = acme) => ({ connection: { ...connected(revision).connection, company } })
const none = { connection: null }
const notConnected = { status: 'not-connected' } as const

describe('what check finds decides what was in doubt', { tags: ['R26'] }, () => {
  it.each<[string, State<'failed'>, Parameters<typeof isSettledBy>[1], boolean]>([
    ['a first check that failed', failed('check', notConnected, 'network'), none, true],
    ['a disconnect, when it is gone', failed('disconnect', connected(), 'disconnect-unconfirmed'), none, true],
    ['no disconnect, when it is there', failed('disconnect', connected(), 'disconnect-unconfirmed'), known(), false],
    ['a first key, when something is connected', failed('connect', notConnected), known(), true],
    ['no first key, when nothing is', failed('connect', notConnected), none, false],
    ['no first key that was refused', failed('connect', notConnected, 'invalid-key'), known(), false],
    ['a new key, when the revision is another', failed('update', connected(1)), known(2), true],
    ['no new key, when the revision is the same', failed('update', connected(1)), known(1), false],
    ['no new key, when only one of them has a revision', failed('update', connected()), known(2), false],
    ['no new key, when only the older one has a revision', failed('update', connected(1)), known(), false],
    ['a new key, when the company is another', failed('update', connected()), known(undefined, globex), true],
    ['no new key, when nothing is connected any more', failed('update', connected(1)), none, false],
  ])('%s', (_, state, found, settled) => {
    expect(isSettledBy(state, found)).toBe(settled)
  })
})
