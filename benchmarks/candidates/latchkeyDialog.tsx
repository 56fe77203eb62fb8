import { ApiKeyConnect, ConnectDialog } from 'latchkey'
import { connectionOptions } from '../sameWork/connectionOptions'

/** Latchkey's whole widget, which asks in a dialog. */
export function Widget() {
  return <ApiKeyConnect {...connectionOptions} dialog={ConnectDialog} />
}
