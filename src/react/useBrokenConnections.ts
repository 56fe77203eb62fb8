import { useMemo, useSyncExternalStore } from 'react'
import { brokenBy } from '../core/selectors'
import type { ConnectionStore } from '../store/ConnectionStore'

/**
 * Those of `stores` whose connection stopped working, in their order, each once. Renders again only when that list changes, however
 * many there are.
 * @param stores keep the array between renders where it is long
 */
export function useBrokenConnections(stores: readonly ConnectionStore[]): readonly ConnectionStore[] {
  const source = useMemo(() => brokenAmong([...new Set(stores)]), [stores])
  return useSyncExternalStore(source.subscribe, source.read, source.read)
}

function brokenAmong(stores: readonly ConnectionStore[]) {
  const isBroken = (store: ConnectionStore) => brokenBy(store.getState()) !== null
  let last: readonly ConnectionStore[] = []
  return {
    subscribe: (listener: () => void) => {
      const ends = stores.map((store) => store.subscribe(listener))
      return () => {
        for (const end of ends) end()
      }
    },
    read: () => {
      const now = stores.filter(isBroken)
      if (now.length !== last.length || now.some((store, index) => store !== last[index])) last = now
      return last
    },
  }
}
