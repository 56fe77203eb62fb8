import type { ProviderDefinition } from './provider'

/** A bare name means a standalone key. */
export function toProvider(provider: ProviderDefinition | string): ProviderDefinition {
  return typeof provider === 'string' ? { name: provider, keyKind: 'standalone' } : provider
}
