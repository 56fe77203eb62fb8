import type { EstablishedConnection } from '../connection/connection'
import type { Failure } from '../failures/failures'
import type { Company } from '../provider/company'
import type { Attempt } from './attempt'

/** Where an attempt starts, and returns to when it is abandoned. */
export type RestingStatus = 'not-connected' | 'connected' | 'action-required'
export type ConnectedStatus = 'connected' | 'action-required'

/** Why the person is asked about the company. */
export type ConfirmationReason = 'always' | 'company-changed' | 'choose-company'
/** Why an attempt takes longer than a person expects: the answer is slow, or the device is offline. */
export type Wait = 'slow' | 'offline'
/** What was tried, when it failed. */
export type Operation = 'connect' | 'update' | 'disconnect' | 'check'

/** Every state, and exactly the data that it has. The key is nowhere in it. */
export interface States {
  /** The first `check` runs, because the host gave no `initialConnection`. */
  loading: object
  'not-connected': object
  /** Another key for the same connection is being entered. */
  updating: { readonly origin: State<ConnectedStatus> }
  /** `validate` runs. `try` counts from 1; automatic retries raise it. `wait` is absent while nothing is unusual. */
  validating: {
    readonly attempt: Attempt
    readonly origin: State<RestingStatus>
    readonly try: number
    readonly wait?: Wait
  }
  /** The key works; the person says which company, or that the change is meant. Nothing new is live yet. */
  confirming: {
    readonly attempt: Attempt
    readonly candidates: readonly Company[]
    readonly reason: ConfirmationReason
    readonly origin: State<RestingStatus>
  }
  /** The key is being made live for `company`. */
  activating: {
    readonly attempt: Attempt
    readonly origin: State<RestingStatus>
    readonly company: Company
    readonly wait?: Wait
  }
  connected: { readonly connection: EstablishedConnection }
  /** The last operation did not succeed. `origin` is what is true all the same. */
  failed: { readonly failure: Failure; readonly origin: State<RestingStatus>; readonly operation: Operation }
  /** A connection that used to work has stopped working. */
  'action-required': { readonly connection: EstablishedConnection; readonly failure: Failure }
  disconnecting: { readonly attempt: Pick<Attempt, 'id'>; readonly origin: State<ConnectedStatus> }
}

/** The ten statuses of a connection. */
export type Status = keyof States

/** `State` is the union, discriminated by `status`; `State<'failed'>` is one member of it. */
export type State<S extends Status = Status> = {
  [K in S]: Flat<{ readonly status: K } & States[K]>
}[S]

/** Shows one object in hovers and errors, where an intersection would show two. */
type Flat<T> = { [P in keyof T]: T[P] }

export const notConnected: State<'not-connected'> = { status: 'not-connected' }
export const loading: State<'loading'> = { status: 'loading' }
