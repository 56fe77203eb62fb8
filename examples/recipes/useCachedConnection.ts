import { type QueryKey, skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  type ApiKeyConnection,
  brokenBy,
  type ConnectionOptions,
  connectionOf,
  type KnownConnection,
  useApiKeyConnection,
} from 'latchkey/headless'
import { useEffect } from 'react'

/** Keep them outside the component, so that they stay the same. */
export interface CacheKeys {
  /** Where the connection is kept. */
  readonly connection: QueryKey
  /** What depends on it, by the start of its query key; fetched again when the connection changes. */
  readonly dependent: QueryKey
}

/**
 * A connection that lives in TanStack Query's cache, for `<ConnectionProvider connection={…}>`.
 *
 * The key goes from the field to `validate` and into no cache. Do not call `validate` by `useMutation`: the mutation cache
 * keeps its variables, a key among them, for minutes.
 */
export function useCachedConnection(options: ConnectionOptions, keys: CacheKeys): ApiKeyConnection {
  const client = useQueryClient()
  const cached = client.getQueryData<KnownConnection>(keys.connection)
  const connection = useApiKeyConnection({
    ...options,
    initialConnection: cached === undefined ? options.initialConnection : cached,
    onEvent(event) {
      options.onEvent?.(event)
      const isChange = ['connected', 'action-required', 'disconnected'].includes(event.type)
      if (isChange) void client.invalidateQueries({ queryKey: keys.dependent })
    },
  })

  const { state } = connection
  const isKnown = state.status !== 'loading' && !(state.status === 'failed' && state.operation === 'check')
  const live = connectionOf(state)
  const failure = brokenBy(state)
  useEffect(() => {
    if (!isKnown) return
    const known: KnownConnection = live && failure ? { connection: live, failure } : live
    // A query that is on its way would bring along what was true before.
    void client.cancelQueries({ queryKey: keys.connection, exact: true })
    client.setQueryData<KnownConnection>(keys.connection, known)
  }, [client, keys, isKnown, live, failure])

  return connection
}

/** What is known of the connection, anywhere in the app; undefined as long as nothing is. Asks nobody. */
export function useKnownConnection({ connection }: CacheKeys): KnownConnection | undefined {
  return useQuery<KnownConnection>({ queryKey: connection, queryFn: skipToken }).data
}
