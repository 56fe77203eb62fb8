import type { Field } from '../../core/provider/provider'
import { readField } from '../../key/reading/readField'
import { readKey } from '../../key/reading/readKey'

/** What is sent of the text in one of the provider's extra fields; the text itself where it can't be sent. */
export function sentOf(text: string, field: Field, providerName: string): string {
  if (field.kind === 'select') return text
  if (field.kind === 'text') {
    const { value, fault } = readField(text, field)
    return fault ? text : value
  }
  const reading = readKey(text, { name: providerName })
  return reading.found === 'key' ? reading.key : text
}
