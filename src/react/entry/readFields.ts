import type { Field } from '../../core/provider/provider'
import type { SecretInputs } from '../input/useSecretInputs'
import { sentOf } from './sentOf'

/** What the fields hold. A text that is sent otherwise than it was typed is put right where the person sees it. */
export function readFields(
  fields: readonly Field[],
  inputs: SecretInputs,
  providerName: string,
): Readonly<Record<string, string>> {
  for (const field of fields) {
    const typed = inputs.value(field.name)
    const sent = sentOf(typed, field, providerName)
    if (sent !== typed) inputs.fill(field.name, sent)
  }
  return Object.fromEntries(fields.map(({ name }) => [name, inputs.value(name)]))
}
