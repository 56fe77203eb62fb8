export type {
  ActivateAnswer,
  CheckAnswer,
  DisconnectAnswer,
  FailedAnswer,
  ValidateAnswer,
} from './border/callbacks'
export type { Connection, GivenConnection, KnownConnection } from './core/connection/connection'
export { type KeyHint, keyHint } from './core/connection/keyHint'
export {
  breaksConnection,
  type Failure,
  type FailureCode,
  type FailureDetails,
  failureCodes,
} from './core/failures/failures'
export type { Company, GivenCompany } from './core/provider/company'
export { type Problem, type ProblemDetails, problem } from './http/problem'
export { type ActivateRequest, type ValidateRequest, wire } from './http/wire'
export {
  defineProvider,
  type Field,
  type KeyKind,
  type ProviderDefinition,
  pleoIntegrated,
  pleoStandalone,
} from './providers'
export type { ConnectionHandlerOptions } from './server/ConnectionHandlerOptions'
export {
  type ConnectionHandler,
  createConnectionHandler,
} from './server/createConnectionHandler'
export { describeThrown } from './server/operating/describeThrown'
export type { HandlerEvent, HandlerNote, Refusal } from './server/operating/HandlerEvent'
export type { HandlerHealth } from './server/operating/HandlerHealth'
export type { Credential } from './server/provider/Credential'
export type { Owner } from './server/provider/Owner'
export type { HostFunction, Identify, Identity, Installation, ProviderContext } from './server/provider/ProviderContext'
export { ProviderFailure } from './server/provider/ProviderFailure'
export { requirePermissions } from './server/requirePermissions'
export {
  type ConnectionRecord,
  emptyRecord,
  type KeptKey,
  type LiveKey,
  type NextKey,
} from './server/vault/ConnectionRecord'
export { type MemoryVaultOptions, memoryVault } from './server/vault/memoryVault'
export { postgresSchema } from './server/vault/postgresSchema'
export { type PostgresQueries, type PostgresVaultOptions, postgresVault } from './server/vault/postgresVault'
export { type EncryptionKey, type Sealing, sealing } from './server/vault/sealing'
export type { ReadRecord, RecordIndex, Turn, Vault } from './server/vault/Vault'
