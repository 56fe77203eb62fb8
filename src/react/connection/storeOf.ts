import type { ConnectionStore } from '../../store/ConnectionStore'
import type { ApiKeyConnection } from './ApiKeyConnection'

/** The store of a connection, however a host holds it. */
export function storeOf(connection: ApiKeyConnection | ConnectionStore): ConnectionStore {
  return 'store' in connection ? connection.store : connection
}
