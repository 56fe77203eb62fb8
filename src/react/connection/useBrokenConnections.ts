import { useMemo, useSyncExternalStore } from 'react'
import { brokenBy, companyOf } from '../../core/states/selectors'
import { isSameData } from '../../core/values/isSameData'
import type { ConnectionStore } from '../../store/ConnectionStore'
import type { ApiKeyConnection } from './ApiKeyConnection'
import { storeOf } from './storeOf'

/**
 * The stores of those connections that stopped working, in their order, each once. Renders again only when that list
 * changes, or the company of one of them, however many there are.
 * @param connections what `useApiKeyConnection` returns, or stores; keep the array between renders where it is long
 */
export function useBrokenConnections(
  connections: readonly (ApiKeyConnection | ConnectionStore)[],
): readonly ConnectionStore[] {
  const source = useMemo(() => brokenAmong([...new Set(connections.map(storeOf))]), [connections])
  return useSyncExternalStore(source.subscribe, source.read, source.read)
}

function brokenAmong(stores: readonly ConnectionStore[]) {
  const isBroken = (store: ConnectionStore) => brokenBy(store.getState()) !== null
  let last: readonly ConnectionStore[] = []
  let companies: readonly unknown[] = []
  return {
    subscribe: (listener: () => void) => {
      const ends = stores.map((store) => store.subscribe(listener))
      return () => {
        for (const end of ends) end()
      }
    },
    read: () => {
      const now = stores.filter(isBroken)
      const named = now.map((store) => companyOf(store.getState()))
      const isSame = now.length === last.length && now.every((store, index) => store === last[index])
      if (isSame && isSameData(named, companies)) return last
      companies = named
      last = now
      return last
    },
  }
}
