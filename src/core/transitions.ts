import { loading, notConnected } from './states/states'
import { go, type TransitionTable } from './states/TransitionTable'
import { abandon, afterRejected, endUnconfirmed, forgetKey, toFailed } from './steps/afterRejected'
import { confirmationReason } from './steps/confirmationReason'
import { isSettledBy, withoutDoubt } from './steps/isSettledBy'
import { mayActivateFor } from './steps/mayActivateFor'
import {
  afterAccepted,
  startActivating,
  startDisconnecting,
  startValidating,
  toConfirming,
  withWait,
} from './steps/startValidating'
import { toBroken, toConnected, toResting, withBrokenOrigin, withKnownOrigin } from './steps/toResting'

const check = { type: 'check' } as const
const resting = ['not-connected', 'connected', 'action-required'] as const

/** THE TABLE. Rows stand in the order in which a person meets them. */
export const transitions: TransitionTable = {
  loading: {
    checked: go(resting, (_, { known }) => [toResting(known)]),
    checkFailed: go('failed', (_, { failure }) => [
      { status: 'failed', failure, origin: notConnected, operation: 'check' },
    ]),
  },

  'not-connected': {
    submit: go('validating', (origin, { attempt }) => startValidating(attempt, origin)),
    refused: go('failed', (origin, { failure }) => [toFailed(failure, origin)]),
    checked: go(resting, (state, { known }) => [known.connection ? toResting(known) : state]),
  },

  validating: {
    retrying: go('validating', (state) => [{ ...withWait(state, null), try: state.try + 1 }]),
    waiting: go('validating', (state, { wait }) => [withWait(state, wait)]),
    accepted: go(['confirming', 'activating'], afterAccepted),
    // Only where `validate` is the activation as well.
    activated: go(['connected', 'confirming'], (state, { company, details }) => {
      const allowed = mayActivateFor(state.attempt, state.origin)
      return allowed === 'any' || allowed === company.id
        ? [toConnected({ ...details, company }), forgetKey(state)]
        : [...toConfirming(state, [company]), check]
    }),
    rejected: go('failed', afterRejected),
    cancel: go(resting, abandon),
    authenticationLost: go('validating', withBrokenOrigin),
    checked: go('validating', withKnownOrigin),
  },

  confirming: {
    confirm: go(['confirming', 'activating'], (state, { companyId }) => {
      const company = state.candidates.find(({ id }) => id === companyId)
      return company ? startActivating(state, company) : [state]
    }),
    confirmationExpired: go('failed', (state) => [
      toFailed({ code: 'confirmation-expired' }, state.origin),
      ...endUnconfirmed(state),
    ]),
    cancel: go(resting, abandon),
    authenticationLost: go('confirming', withBrokenOrigin),
    checked: go('confirming', (state, event) => {
      const [known] = withKnownOrigin(state, event)
      const reason = confirmationReason(known.attempt, known.origin, known.candidates) ?? 'always'
      return [{ ...known, reason }]
    }),
  },

  activating: {
    // Where validating is the activation as well.
    retrying: go('activating', (state) => [withWait(state, null)]),
    waiting: go('activating', (state, { wait }) => [withWait(state, wait)]),
    activated: go(['connected', 'failed'], (state, { company, details }) =>
      company.id === state.company.id
        ? [toConnected({ ...details, company: { ...state.company, ...company } }), forgetKey(state)]
        : [toFailed({ code: 'company-mismatch', company }, state.origin), forgetKey(state), check],
    ),
    rejected: go('failed', afterRejected),
    // No cancel: on the other side the key may already be live.
    authenticationLost: go('activating', withBrokenOrigin),
    checked: go('activating', withKnownOrigin),
  },

  connected: {
    update: go('updating', (origin) => [{ status: 'updating', origin }]),
    submit: go('validating', (origin, { attempt }) => startValidating(attempt, origin)),
    refused: go('failed', (origin, { failure }) => [toFailed(failure, origin)]),
    disconnect: go('disconnecting', (origin, { attempt }) => startDisconnecting(attempt, origin)),
    authenticationLost: go('action-required', (state, lost) => [toBroken(state, lost)]),
    checked: go(resting, (_, { known }) => [toResting(known)]),
  },

  updating: {
    submit: go('validating', ({ origin }, { attempt }) => startValidating(attempt, origin)),
    refused: go('failed', ({ origin }, { failure }) => [toFailed(failure, origin)]),
    cancel: go(['connected', 'action-required'], ({ origin }) => [origin]),
    authenticationLost: go('updating', withBrokenOrigin),
    checked: go(['updating', 'not-connected'], (_, { known }) => {
      const origin = toResting(known)
      return [origin.status === 'not-connected' ? origin : { status: 'updating', origin }]
    }),
  },

  failed: {
    submit: go('validating', ({ origin }, { attempt }) => startValidating(attempt, origin)),
    refused: go('failed', ({ origin }, { failure }) => [toFailed(failure, origin)]),
    // What the first check could not tell is not known by dismissing it.
    cancel: go(['failed', ...resting], (state) => [state.operation === 'check' ? state : state.origin]),
    update: go(['failed', 'updating'], (state) =>
      state.origin.status === 'not-connected' ? [state] : [{ status: 'updating', origin: state.origin }],
    ),
    disconnect: go(['failed', 'disconnecting'], (state, { attempt }) =>
      state.origin.status === 'not-connected' ? [state] : startDisconnecting(attempt, state.origin),
    ),
    check: go(['failed', 'loading'], (state) => (state.operation === 'check' ? [loading, check] : [state])),
    authenticationLost: go('failed', withBrokenOrigin),
    checked: go(['failed', ...resting], (state, { known }) =>
      isSettledBy(state, known) ? [toResting(known)] : [{ ...state, ...withoutDoubt(state, known) }],
    ),
  },

  'action-required': {
    update: go('updating', (origin) => [{ status: 'updating', origin }]),
    submit: go('validating', (origin, { attempt }) => startValidating(attempt, origin)),
    refused: go('failed', (origin, { failure }) => [toFailed(failure, origin)]),
    disconnect: go('disconnecting', (origin, { attempt }) => startDisconnecting(attempt, origin)),
    authenticationLost: go('action-required', (state, lost) => [toBroken(state, lost)]),
    checked: go(resting, (_, { known }) => [toResting(known)]),
  },

  disconnecting: {
    disconnected: go('not-connected', () => [notConnected]),
    rejected: go('failed', ({ origin }, { failure }) => [
      { status: 'failed', failure, origin, operation: 'disconnect' },
    ]),
    authenticationLost: go('disconnecting', withBrokenOrigin),
    checked: go(['disconnecting', 'not-connected'], (state, { known }) => {
      const origin = toResting(known)
      return [origin.status === 'not-connected' ? origin : { ...state, origin }]
    }),
  },
}
