import type { Failure, OwnFailure } from '../../../src/core/failures/failures'
import type { Company } from '../../../src/core/provider/company'
import type { Attempt, AttemptId } from '../../../src/core/states/attempt'
import type { Event, Known } from '../../../src/core/states/events'
import { loading, notConnected, type State } from '../../../src/core/states/states'

const acme: Company = { id: 'acme', name: 'Acme' }
const globex: Company = { id: 'globex' }
const initech: Company = { id: 'initech', name: 'Initech' }
const companies = [acme, globex, initech]
const ids = [1, 2] as AttemptId[]

const revoked: Failure = { code: 'revoked-key' }
const expired: Failure = { code: 'expired-key', company: acme }
const rejections: OwnFailure[] = [
  { code: 'invalid-key' },
  { code: 'network' },
  { code: 'activation-unconfirmed' },
  { code: 'company-mismatch', company: globex },
  { code: 'disconnect-failed' },
  { code: 'disconnect-unconfirmed' },
]

const attempts: Attempt[] = ids.flatMap((id) =>
  (['separate', 'included'] as const).flatMap((activation) =>
    (['when-changed', 'always'] as const).map((confirmCompany) => ({ id, activation, confirmCompany })),
  ),
)
const truths: Known[] = [
  { connection: null },
  { connection: { company: acme } },
  { connection: { company: globex } },
  { connection: { company: acme }, failure: expired },
]

/** The four ways to begin, by what the host knows (`initialConnection`). */
export const initialStates: State[] = [
  loading,
  notConnected,
  { status: 'connected', connection: { company: acme } },
  { status: 'action-required', connection: { company: acme }, failure: expired },
]

/** Everything that can happen, with few enough values that every order of it can be tried. */
export const alphabet: Event[] = [
  ...attempts.map((attempt): Event => ({ type: 'submit', attempt })),
  { type: 'refused', failure: { code: 'key-missing' } },
  { type: 'update' },
  { type: 'cancel' },
  { type: 'check' },
  { type: 'checkFailed', failure: { code: 'network' } },
  { type: 'checkFailed', failure: { code: 'invalid-key' } },
  ...[revoked, expired].map((failure): Event => ({ type: 'authenticationLost', failure })),
  ...truths.map((known): Event => ({ type: 'checked', known })),
  ...[...companies, { id: 'nobody' }].map(({ id }): Event => ({ type: 'confirm', companyId: id })),
  ...ids.flatMap((id): Event[] => [
    { type: 'disconnect', attempt: id },
    { type: 'disconnected', answerTo: id },
    { type: 'retrying', answerTo: id },
    { type: 'waiting', answerTo: id, wait: 'offline' },
    { type: 'waiting', answerTo: id, wait: null },
    { type: 'confirmationExpired', answerTo: id },
    ...[[acme], [globex], [acme, globex], companies].map(
      (candidates): Event => ({ type: 'accepted', answerTo: id, candidates }),
    ),
    ...companies.map((company): Event => ({ type: 'activated', answerTo: id, company, details: {} })),
    ...rejections.map((failure): Event => ({ type: 'rejected', answerTo: id, failure })),
  ]),
]

/** The store asks again at most this often; the machine itself counts without end. */
export const mostTries = 3
