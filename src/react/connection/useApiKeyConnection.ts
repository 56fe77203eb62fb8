import { useEffect, useMemo, useReducer, useSyncExternalStore } from 'react'
import { badgeOf } from '../../core/states/selectors'
import type { State } from '../../core/states/states'
import type { ConnectionOptions } from '../../store/ConnectionOptions'
import type { ConnectionStore } from '../../store/ConnectionStore'
import type { OwnedStore } from '../../store/createOwnedStore'
import { useSomethingAsks } from '../surface/useSomethingAsks'
import type { ApiKeyConnection } from './ApiKeyConnection'
import { createOwner, type Owner } from './createOwner'

/**
 * A connection by API key, without any markup.
 *
 * Options make a store that lives as long as the component; unmounting aborts a validation, never an activation. Another
 * `provider` or `connectionId` makes a new one, so that no key meets the callbacks of a provider that it was not entered
 * for. A store that is passed in lives until its own `dispose()`.
 * @throws TypeError when `provider` or `validate` is missing
 */
export function useApiKeyConnection(options: ConnectionOptions | ConnectionStore): ApiKeyConnection {
  const given = 'getState' in options ? options : null
  const own = given ? null : toOptions(options)
  const [kept, keep] = useReducer(toNext, own, (first) => first && createOwner(first, null))
  const owner = own && !kept?.isFor(own) ? createOwner(own, kept) : kept
  // While rendering: whoever is below must not see the store of another provider, not even once.
  if (owner !== kept) keep(owner)
  const ownStore = owner?.store
  const store = given ?? storeOf(owner)
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getState)

  useEffect(() => {
    // After each commit, so that the store calls the newest callbacks. Another object shows the new words to all below.
    if (own && owner?.setOptions(own) === 'words') keep({ ...owner })
  })
  useEffect(() => {
    if (given || !ownStore) return
    ownStore.start()
    return ownStore.stop
  }, [given, ownStore])

  useSomethingAsks(store)

  return useMemo(() => toConnection(given ?? storeOf(owner), state), [given, owner, state])
}

function toNext(_: Owner | null, next: Owner | null): Owner | null {
  return next
}

function toConnection(store: ConnectionStore, state: State): ApiKeyConnection {
  const { update, cancel, confirm, disconnect, check, reportAuthenticationLost } = store
  const badge = badgeOf(state)
  return { state, badge, store, update, cancel, confirm, disconnect, check, reportAuthenticationLost }
}

function storeOf(owner: Owner | null): OwnedStore {
  // SAFETY: where no store is given there are options, and an owner was made of them.
  return (owner as Owner).store
}

function toOptions(options: ConnectionOptions | ConnectionStore): ConnectionOptions {
  // SAFETY: called only where the argument was told apart from a store by its getState.
  return options as ConnectionOptions
}
