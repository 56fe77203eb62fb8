import type { Failure } from '../core/failures/failures'
import type { Field, ProviderDefinition } from '../core/provider/provider'
import type { Operation } from '../core/states/states'
import type { FailureContext, FailureMessages, FailureText } from './Messages'
import { shownCompany } from './wording/shownCompany'

/** What a failure's sentence may name. */
export function failureContext(
  failure: Failure,
  provider: ProviderDefinition,
  locale: string,
  operation?: Operation,
): FailureContext {
  const field = provider.fields?.find(({ name }) => name === failure.field)
  const { name, keyKind, keyFormat: { example } = {}, requiredPermissions } = provider
  const { company } = failure
  return {
    failure: company ? { ...failure, company: shownCompany(company) } : failure,
    name,
    keyKind,
    locale,
    operation,
    ...(field && fieldWords(field)),
    ...(example && { example }),
    ...(requiredPermissions?.length && { requiredPermissions }),
  }
}

function fieldWords(field: Field): Pick<FailureContext, 'fieldLabel' | 'fieldExample' | 'fieldFrame'> {
  const { label: fieldLabel } = field
  if (field.kind !== 'text') return { fieldLabel }
  const { example, prefix = '', suffix = '' } = field
  return {
    fieldLabel,
    ...(example && { fieldExample: example }),
    ...((prefix || suffix) && { fieldFrame: `${prefix}[…]${suffix}` }),
  }
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
