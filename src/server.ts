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
export { requirePermissions } from './identify/requirePermissions'
export {
  defineProvider,
  type Field,
  type KeyKind,
  type ProviderDefinition,
  pleoIntegrated,
  pleoStandalone,
} from './providers'
export type { ConnectionHandlerOptions } from './server/ConnectionHandlerOptions'
export { type ConnectionRecord, emptyRecord, type KeptKey, type LiveKey, type NextKey } from './server/ConnectionRecord'
export type { Credential } from './server/Credential'
export {
  type ConnectionHandler,
  createConnectionHandler,
} from './server/createConnectionHandler'
export { describeThrown } from './server/describeThrown'
export type { HandlerEvent, HandlerNote } from './server/HandlerEvent'
export type { HandlerHealth } from './server/HandlerHealth'
export { type MemoryVaultOptions, memoryVault } from './server/memoryVault'
export type { Owner } from './server/Owner'
export type { Identify, Identity, Installation, ProviderContext } from './server/ProviderContext'
export { ProviderFailure } from './server/ProviderFailure'
export { postgresSchema } from './server/postgresSchema'
export { type PostgresQueries, type PostgresVaultOptions, postgresVault } from './server/postgresVault'
export { type EncryptionKey, type Sealing, sealing } from './server/sealing'
export type { ReadRecord, RecordIndex, Turn, Vault } from './server/Vault'
