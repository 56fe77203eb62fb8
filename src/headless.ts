'use client'
export { ConnectionFailure } from './border/ConnectionFailure'
export type {
  Activate,
  ActivateAnswer,
  ActivateContext,
  Check,
  CheckAnswer,
  Disconnect,
  DisconnectAnswer,
  FailedAnswer,
  Validate,
  ValidateAnswer,
  ValidateContext,
} from './border/callbacks'
export type { Connection, EstablishedConnection, GivenConnection, KnownConnection } from './core/connection/connection'
export type { KeyHint } from './core/connection/keyHint'
export {
  breaksConnection,
  type Failure,
  type FailureCode,
  type FailureDetails,
  failureCodes,
  faults,
} from './core/failures/failures'
export type { Fault } from './core/failures/failureTraits'
export type { Company, GivenCompany } from './core/provider/company'
export type { Field, KeyKind, ProviderDefinition } from './core/provider/provider'
export type { Attempt } from './core/states/attempt'
export { type Badge, badgeOf, brokenBy, companyOf, connectionOf, entryOf, isBusy } from './core/states/selectors'
export type { ConfirmationReason, Operation, State, Status } from './core/states/states'
export type { ApiKey } from './key/ApiKey'
export type { FailureText, Messages, PartialMessages } from './messages/Messages'
export type { ApiKeyConnection } from './react/ApiKeyConnection'
export { ConnectionProvider, type ConnectionProviderProps } from './react/ConnectionProvider'
export { getResultProps, type ResultTarget } from './react/getResultProps'
export type { ExtraField, KeyField } from './react/KeyField'
export type { KeyFieldOptions } from './react/KeyFieldOptions'
export { MessagesProvider, type MessagesProviderProps } from './react/MessagesProvider'
export { useApiKeyConnection } from './react/useApiKeyConnection'
export { useBrokenConnections } from './react/useBrokenConnections'
export { useConnection } from './react/useConnection'
export { useKeyField } from './react/useKeyField'
export { useMessages } from './react/useMessages'
export { type ResultFocus, useResultFocus } from './react/useResultFocus'
export type { ConnectionEvent } from './store/ConnectionEvent'
export type { ConnectionOptions } from './store/ConnectionOptions'
export type { ConnectionStore } from './store/ConnectionStore'
export { createConnectionStore } from './store/createConnectionStore'
