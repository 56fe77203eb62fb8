import { useEffect } from 'react'
import { endsEntry } from '../../core/states/selectors'
import type { ConnectionStore } from '../../store/ConnectionStore'

/** Calls `onEnd`, which has to be stable, whenever the entry is over, so that the field has to be emptied (K02). */
export function useEntryEnd(store: ConnectionStore | undefined, onEnd: () => void): void {
  useEffect(() => {
    if (!store) return
    // Straight from the store: React leaves out a state that only lasts a moment.
    let previous = store.getState()
    return store.subscribe(() => {
      const next = store.getState()
      if (endsEntry(previous, next)) onEnd()
      previous = next
    })
  }, [store, onEnd])
}
