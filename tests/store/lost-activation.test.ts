import { expect, it } from 'vitest'
import { decideLostActivation } from '../../src/attempt/decideLostActivation'
import type { EstablishedConnection } from '../../src/core/connection/connection'
import type { KeyHint } from '../../src/core/connection/keyHint'
import { notConnected, type RestingStatus, type State } from '../../src/core/states/states'
import { acme, globex } from './setup'

// R17: what the backend says, and whether the key whose activation was lost is therefore in use.

const mine = '••••mine' as KeyHint
const other = '••••else' as KeyHint
const at = (company = acme, details: Omit<EstablishedConnection, 'company'> = {}): EstablishedConnection => ({
  company,
  ...details,
})
const over = (connection: EstablishedConnection): State<'connected'> => ({ status: 'connected', connection })
const broken: State<'action-required'> = {
  status: 'action-required',
  connection: at(),
  failure: { code: 'revoked-key' },
}
const brokenAt = (revision: number): State<'action-required'> => ({ ...broken, connection: at(acme, { revision }) })

it.each<
  [
    title: string,
    origin: State<RestingStatus>,
    target: typeof acme | null,
    newHint: KeyHint | null,
    found: EstablishedConnection | null,
    verdict: 'live' | 'not-live' | null,
  ]
>([
  ['nothing is connected', over(at()), acme, mine, null, 'not-live'],
  ['something is connected where nothing was', notConnected, acme, mine, at(), 'live'],
  ['something is connected where nothing was, for nobody agreed upon', notConnected, null, mine, at(), 'live'],
  ['what was broken works', broken, acme, mine, at(), 'live'],
  ['what was broken works, and is as old as before', brokenAt(2), acme, mine, at(acme, { revision: 2 }), 'not-live'],
  ['what was broken works, and is newer', brokenAt(2), acme, mine, at(acme, { revision: 3 }), 'live'],
  ['the company that was agreed upon is there instead of another', over(at()), globex, mine, at(globex), 'live'],
  ['another company is there, where none was agreed upon', over(at()), null, mine, at(globex), 'live'],
  ['the old company is still there', over(at()), globex, mine, at(), 'not-live'],
  ['a third company is there', over(at()), globex, mine, at({ id: 'initech' }), null],
  ['a company is there that nobody asked for, where nothing was', notConnected, acme, mine, at(globex), null],
  ['the revision is higher', over(at(acme, { revision: 1 })), acme, mine, at(acme, { revision: 2 }), 'live'],
  ['the revision is the same', over(at(acme, { revision: 1 })), acme, mine, at(acme, { revision: 1 }), 'not-live'],
  ['the revision is lower', over(at(acme, { revision: 2 })), acme, mine, at(acme, { revision: 1 }), 'not-live'],
  ['only the new one has a revision', over(at()), acme, mine, at(acme, { revision: 1 }), null],
  ['only the old one has a revision', over(at(acme, { revision: 1 })), acme, mine, at(), null],
  [
    'the hint is that of the new key',
    over(at(acme, { keyHint: other })),
    acme,
    mine,
    at(acme, { keyHint: mine }),
    'live',
  ],
  ['the hint is new where there was none', over(at()), acme, mine, at(acme, { keyHint: mine }), 'live'],
  ['the hint is that of a third key', over(at()), acme, mine, at(acme, { keyHint: other }), null],
  ['the hint is as before', over(at(acme, { keyHint: mine })), acme, mine, at(acme, { keyHint: mine }), null],
  ['there is no hint any more', over(at(acme, { keyHint: other })), acme, mine, at(), null],
  ['the new key has no hint', over(at(acme, { keyHint: other })), acme, null, at(acme, { keyHint: mine }), null],
])('when %s', { tags: ['R17'] }, (_, origin, target, newHint, found, verdict) => {
  expect(decideLostActivation(origin, target, newHint, found)).toBe(verdict)
})
