import { ConnectionRow, LiveRegions, useApiKeyConnection } from 'latchkey'
import { connectionOptions } from '../sameWork/connectionOptions'

/** One pair of live regions for all rows, as the guide has it. */
export const Around = LiveRegions

/** Latchkey's row of a list, connected: whose it is, its status, and a menu of what can be done. */
export function Widget() {
  const connection = useApiKeyConnection({
    ...connectionOptions,
    initialConnection: { company: { id: 'acme-1', name: 'Acme Ltd' }, keyHint: '••••cdef' },
  })
  return <ConnectionRow connection={connection} />
}
