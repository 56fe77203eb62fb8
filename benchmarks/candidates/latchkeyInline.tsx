import { ApiKeyConnect } from 'latchkey'
import { connectionOptions } from '../sameWork/connectionOptions'

/** Latchkey's whole widget, which asks in place. */
export function Widget() {
  return <ApiKeyConnect {...connectionOptions} />
}
