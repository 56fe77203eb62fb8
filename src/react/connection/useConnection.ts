import type { ApiKeyConnection } from './ApiKeyConnection'
import { useOptionalConnection } from './useOptionalConnection'

/**
 * The connection of the nearest ConnectionProvider.
 * @throws Error outside of one
 */
export function useConnection(): ApiKeyConnection {
  const connection = useOptionalConnection()
  if (connection) return connection
  throw new Error(
    'latchkey: there is no connection here. Put the component into <ConnectionProvider connection={useApiKeyConnection({ … })}>, or use <ApiKeyConnect>.',
  )
}
