export type {
  ActivateAnswer,
  CheckAnswer,
  DisconnectAnswer,
  FailedAnswer,
  ValidateAnswer,
} from './border/callbacks'
export type { Company, GivenCompany } from './core/company'
export type { Connection, GivenConnection, KnownConnection } from './core/connection'
export { breaksConnection, type Failure, type FailureCode, type FailureDetails, failureCodes } from './core/failures'
export { type KeyHint, keyHint } from './core/keyHint'
export { type Problem, type ProblemDetails, problem } from './http/problem'
export { type ActivateRequest, type ValidateRequest, wire } from './http/wire'
export type { Credential, Identify, IdentifyContext, Identity } from './identify/Identify'
export { requirePermissions } from './identify/requirePermissions'
export {
  defineProvider,
  type Field,
  type KeyKind,
  type ProviderDefinition,
  pleoIntegrated,
  pleoStandalone,
} from './providers'
