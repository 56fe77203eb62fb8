import type { Field } from '../core/provider'
import { readField } from '../key/readField'
import type { SecretInputs } from './useSecretInputs'

/** What the fields hold. A text that is sent otherwise than it was typed is put right where the person sees it. */
export function readFields(fields: readonly Field[], inputs: SecretInputs): Readonly<Record<string, string>> {
  for (const field of fields) {
    if (field.kind !== 'text') continue
    const typed = inputs.value(field.name)
    const { value, fault } = readField(typed, field)
    if (!fault && value !== typed) inputs.fill(field.name, value)
  }
  return Object.fromEntries(fields.map(({ name }) => [name, inputs.value(name)]))
}
