import type { Failure } from '../core/failures'
import type { ProviderDefinition } from '../core/provider'
import type { Operation } from '../core/states'
import type { FailureContext, FailureMessages, FailureText } from './Messages'

/** What a failure's sentence may name. */
export function failureContext(
  failure: Failure,
  provider: ProviderDefinition,
  locale: string,
  operation?: Operation,
): FailureContext {
  const field = provider.fields?.find(({ name }) => name === failure.field)
  const { name, keyKind } = provider
  return { failure, name, keyKind, locale, operation, ...(field && { fieldLabel: field.label }) }
}

/** The two sentences for a failure; null where the catalogue at hand does not have it. */
export function failureText(
  failures: Partial<FailureMessages>,
  failure: Failure,
  provider: ProviderDefinition,
  locale: string,
  operation?: Operation,
): FailureText | null {
  return failures[failure.code]?.(failureContext(failure, provider, locale, operation)) ?? null
}
