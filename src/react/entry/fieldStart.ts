import type { Connection } from '../../core/connection/connection'
import type { Field } from '../../core/provider/provider'

/**
 * What a field stands on before anyone touches it: on an update what the connection has, and never a guess instead; on a
 * first connect its default, or the only option. Empty for secrets.
 */
export function fieldStart(field: Field, connection: Connection | null): string {
  if (field.kind === 'secret') return ''
  const start = (connection ? connection.fields?.[field.name] : field.defaultValue) ?? ''
  if (field.kind === 'text') return start
  const { options, optional } = field
  if (options.some(({ value }) => value === start)) return start
  return options.length === 1 && !optional ? (options[0]?.value ?? '') : ''
}
