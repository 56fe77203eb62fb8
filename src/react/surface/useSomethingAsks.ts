import { useEffect } from 'react'
import type { ConnectionStore } from '../../store/ConnectionStore'
import { surfacesOf } from './surfaces'

/** Says so, once and in development, when a key is to be entered and nothing on the page asks for it. */
export function useSomethingAsks(store: ConnectionStore) {
  useEffect(() => {
    if (process.env.NODE_ENV === 'production') return
    let timer: ReturnType<typeof setTimeout> | undefined
    const unsubscribe = store.subscribe(() => {
      clearTimeout(timer)
      if (store.getState().status !== 'updating' || told.has(store)) return
      // What appears only now, as an answer to it, asks as well.
      timer = setTimeout(() => {
        if (!surfacesOf(store).isEmpty()) return
        told.add(store)
        console.warn(
          'latchkey: `update()` was called, and nothing on the page asks for the key. Render <ApiKeyConnect>, <ConnectDialog> or <KeyInput> for this connection, or give <ReconnectBanner> an `onUpdate`.',
        )
      }, patienceMs)
    })
    return () => {
      clearTimeout(timer)
      unsubscribe()
    }
  }, [store])
}

const told = new WeakSet<ConnectionStore>()
const patienceMs = 1_000
