export type { Field, KeyKind, ProviderDefinition } from './core/provider/provider'
export { defineProvider } from './providers/defineProvider'
export { pleoIntegrated } from './providers/pleoIntegrated'
export { pleoStandalone } from './providers/pleoStandalone'
