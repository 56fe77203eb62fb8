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
export type { ApiKeyConnection } from './react/connection/ApiKeyConnection'
export { ConnectionProvider, type ConnectionProviderProps } from './react/connection/ConnectionProvider'
export { useApiKeyConnection } from './react/connection/useApiKeyConnection'
export { useBrokenConnections } from './react/connection/useBrokenConnections'
export { useConnection } from './react/connection/useConnection'
export type { ExtraField, KeyField } from './react/field/KeyField'
export type { KeyFieldOptions } from './react/field/KeyFieldOptions'
export { useKeyField } from './react/field/useKeyField'
export { getResultProps, type ResultTarget } from './react/focus/getResultProps'
export { type ResultFocus, useResultFocus } from './react/focus/useResultFocus'
export { MessagesProvider, type MessagesProviderProps } from './react/words/MessagesProvider'
export { useMessages } from './react/words/useMessages'
export type { ConnectionEvent } from './store/ConnectionEvent'
export type { ConnectionOptions } from './store/ConnectionOptions'
export type { ConnectionStore } from './store/ConnectionStore'
export { createConnectionStore } from './store/createConnectionStore'
