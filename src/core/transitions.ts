import type { Attempt } from './attempt'
import type { Command } from './commands'
import { confirmationReason } from './confirmationReason'
import type { EstablishedConnection } from './connection'
import type { Events, Known } from './events'
import { type Failure, leavesDoubt } from './failures'
import { mayActivateFor } from './mayActivateFor'
import {
  type ConnectedStatus,
  loading,
  notConnected,
  type RestingStatus,
  type State,
  type States,
  type Wait,
} from './states'
import { go, type Step, type TransitionTable } from './table'

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
    update: go('replacing', (origin) => [{ status: 'replacing', origin }]),
    submit: go('validating', (origin, { attempt }) => startValidating(attempt, origin)),
    refused: go('failed', (origin, { failure }) => [toFailed(failure, origin)]),
    disconnect: go('disconnecting', (origin, { attempt }) => startDisconnecting(attempt, origin)),
    authenticationLost: go('action-required', toBroken),
    checked: go(resting, (_, { known }) => [toResting(known)]),
  },

  replacing: {
    submit: go('validating', ({ origin }, { attempt }) => startValidating(attempt, origin)),
    refused: go('failed', ({ origin }, { failure }) => [toFailed(failure, origin)]),
    cancel: go(['connected', 'action-required'], ({ origin }) => [origin]),
    authenticationLost: go('replacing', withBrokenOrigin),
    checked: go(['replacing', 'not-connected'], (_, { known }) => {
      const origin = toResting(known)
      return [origin.status === 'not-connected' ? origin : { status: 'replacing', origin }]
    }),
  },

  failed: {
    submit: go('validating', ({ origin }, { attempt }) => startValidating(attempt, origin)),
    refused: go('failed', ({ origin }, { failure }) => [toFailed(failure, origin)]),
    // What the first check could not tell is not known by dismissing it.
    cancel: go(['failed', ...resting], (state) => [state.operation === 'check' ? state : state.origin]),
    update: go(['failed', 'replacing'], (state) =>
      state.origin.status === 'not-connected' ? [state] : [{ status: 'replacing', origin: state.origin }],
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
    update: go('replacing', (origin) => [{ status: 'replacing', origin }]),
    submit: go('validating', (origin, { attempt }) => startValidating(attempt, origin)),
    refused: go('failed', (origin, { failure }) => [toFailed(failure, origin)]),
    disconnect: go('disconnecting', (origin, { attempt }) => startDisconnecting(attempt, origin)),
    authenticationLost: go('action-required', toBroken),
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

function withWait<S extends State<'validating' | 'activating'>>(state: S, wait: Wait | null): S {
  const { wait: _, ...rest } = state
  // SAFETY: the rest is the same member without an optional property, or with a value of its type.
  return (wait ? { ...rest, wait } : rest) as S
}

function startValidating(attempt: Attempt, origin: State<RestingStatus>): Step<'validating'> {
  return [
    { status: 'validating', attempt, origin, try: 1 },
    { type: 'validate', attempt: attempt.id, mayActivateFor: mayActivateFor(attempt, origin) },
  ]
}

function afterAccepted(
  state: State<'validating'>,
  { candidates }: Events['accepted'],
): Step<'confirming' | 'activating'> {
  const [only] = candidates
  return only && confirmationReason(state.attempt, state.origin, candidates) === null
    ? startActivating(state, only)
    : toConfirming(state, candidates)
}

function afterRejected(state: State<'validating' | 'activating'>, { failure }: Events['rejected']): Step<'failed'> {
  const failed = toFailed(failure, state.origin)
  return leavesDoubt(failure) ? [failed, forgetKey(state), check] : [failed, forgetKey(state)]
}

function startActivating(
  { attempt, origin }: State<'validating' | 'confirming'>,
  company: State<'activating'>['company'],
): Step<'activating'> {
  return [
    { status: 'activating', attempt, origin, company },
    { type: 'activate', attempt: attempt.id, company },
  ]
}

function toConfirming(
  { attempt, origin }: State<'validating'>,
  candidates: States['confirming']['candidates'],
): Step<'confirming'> {
  const reason = confirmationReason(attempt, origin, candidates) ?? 'always'
  return [
    { status: 'confirming', attempt, origin, candidates, reason },
    { type: 'awaitConfirmation', attempt: attempt.id },
  ]
}

function startDisconnecting(id: State<'disconnecting'>['attempt']['id'], origin: State<ConnectedStatus>) {
  return [
    { status: 'disconnecting', attempt: { id }, origin },
    { type: 'disconnect', attempt: id, company: origin.connection.company },
  ] satisfies Step<'disconnecting'>
}

/** An abandoned attempt leaves exactly what it started from. */
function abandon(state: State<'validating' | 'confirming'>): Step<RestingStatus> {
  return [state.origin, ...endUnconfirmed(state)]
}

function endUnconfirmed(state: State<'validating' | 'confirming'>): readonly Command[] {
  // A backend that activates while it validates may have done so already: it is asked, not guessed.
  return state.attempt.activation === 'included' ? [forgetKey(state), check] : [forgetKey(state)]
}

function forgetKey({ attempt }: State<'validating' | 'confirming' | 'activating'>) {
  return { type: 'forgetKey', attempt: attempt.id } as const
}

function toConnected(connection: EstablishedConnection): State<'connected'> {
  return { status: 'connected', connection }
}

function toFailed(failure: Failure, origin: State<RestingStatus>): State<'failed'> {
  return { status: 'failed', failure, origin, operation: origin.status === 'not-connected' ? 'connect' : 'update' }
}

function toResting(known: Known): State<RestingStatus> {
  if (!known.connection) return notConnected
  const { connection, failure } = known
  return failure ? { status: 'action-required', connection, failure } : toConnected(connection)
}

function toBroken({ connection }: State<ConnectedStatus>, { failure }: Events['authenticationLost']) {
  return [{ status: 'action-required', connection, failure }] satisfies Step<'action-required'>
}

function withBrokenOrigin<S extends State & { readonly origin: State<RestingStatus> }>(
  state: S,
  { failure }: Events['authenticationLost'],
): readonly [S] {
  const { origin } = state
  return origin.status === 'not-connected'
    ? [state]
    : [{ ...state, origin: { status: 'action-required', connection: origin.connection, failure } }]
}

function withKnownOrigin<S extends State<'validating' | 'confirming' | 'activating'>>(
  state: S,
  { known }: Events['checked'],
): readonly [S] {
  return [{ ...state, origin: toResting(known) }]
}

/** Whether the truth makes the failure moot: what was in doubt is decided. */
function isSettledBy({ operation, failure, origin }: State<'failed'>, known: Known): boolean {
  if (operation === 'check') return true
  if (operation === 'disconnect') return known.connection === null
  if (failure.code !== 'activation-unconfirmed' || known.connection === null) return false
  if (origin.status === 'not-connected') return true
  const { company, revision } = origin.connection
  return company.id !== known.connection.company.id || revision !== known.connection.revision
}

function withoutDoubt({ failure, origin }: State<'failed'>, known: Known): Pick<State<'failed'>, 'failure' | 'origin'> {
  const isDecided =
    failure.code === 'activation-unconfirmed' && origin.status === 'not-connected' && known.connection === null
  return { failure: isDecided ? { code: 'activation-failed' } : failure, origin: toResting(known) }
}
