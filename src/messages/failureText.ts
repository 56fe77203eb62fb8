import type { Failure } from '../core/failures'
import type { ProviderDefinition } from '../core/provider'
import type { FailureContext, FailureMessages, FailureText } from './Messages'
import { shownCompany } from './shownCompany'

/** What a failure's sentence may name. */
export function failureContext(failure: Failure, provider: ProviderDefinition, locale: string): FailureContext {
  const field = provider.fields?.find(({ name }) => name === failure.field)
  const { name, keyKind, keyFormat: { example } = {} } = provider
  const { company } = failure
  return {
    failure: company ? { ...failure, company: shownCompany(company) } : failure,
    name,
    keyKind,
    locale,
    ...(field && { fieldLabel: field.label }),
    ...(example && { example }),
  }
}

/** The two sentences for a failure; null where the catalogue at hand does not have it. */
export function failureText(
  failures: Partial<FailureMessages>,
  failure: Failure,
  provider: ProviderDefinition,
  locale: string,
): FailureText | null {
  return failures[failure.code]?.(failureContext(failure, provider, locale)) ?? null
}
