import { ConnectionBadge } from 'latchkey'

/** Latchkey's badge alone: it tells a status, and asks for nothing. */
export function Widget() {
  return <ConnectionBadge status="connected" />
}
