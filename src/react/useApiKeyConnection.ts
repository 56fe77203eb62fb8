import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { badgeOf } from '../core/selectors'
import type { ConnectionOptions } from '../store/ConnectionOptions'
import type { ConnectionStore } from '../store/ConnectionStore'
import { createOwnedStore } from '../store/createOwnedStore'
import type { ApiKeyConnection } from './ApiKeyConnection'
import { useSomethingAsks } from './useSomethingAsks'

/**
 * A connection by API key, without any markup.
 *
 * Options make a store that lives as long as the component; unmounting aborts a validation, never an activation. A store
 * that is passed in lives until its own `dispose()`.
 * @throws TypeError when `provider` or `validate` is missing
 */
export function useApiKeyConnection(options: ConnectionOptions | ConnectionStore): ApiKeyConnection {
  const given = 'getState' in options ? options : null
  const [owner] = useState(() => (given ? null : createOwner(toOptions(options))))
  const store = given ?? owner?.store
  if (!store) throw new Error('latchkey: useApiKeyConnection got a store first and options later. Give it a React key.')
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getState)

  useEffect(() => {
    // After each commit, so that the store calls the newest callbacks.
    if (!given) owner?.setOptions(toOptions(options))
  })
  useEffect(() => {
    if (given || !owner) return
    owner.store.start()
    return owner.store.stop
  }, [given, owner])

  useSomethingAsks(store)

  return useMemo(() => {
    const { update, cancel, confirm, disconnect, check, reportAuthenticationLost } = store
    const badge = badgeOf(state)
    return { state, badge, store, update, cancel, confirm, disconnect, check, reportAuthenticationLost }
  }, [state, store])
}

function createOwner(first: ConnectionOptions) {
  let latest = first
  return {
    store: createOwnedStore(() => latest),
    setOptions(options: ConnectionOptions) {
      latest = options
    },
  }
}

function toOptions(options: ConnectionOptions | ConnectionStore): ConnectionOptions {
  // SAFETY: called only where the argument was told apart from a store by its getState.
  return options as ConnectionOptions
}
