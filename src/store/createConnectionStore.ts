import type { ConnectionOptions } from './ConnectionOptions'
import type { ConnectionStore } from './ConnectionStore'
import { createOwnedStore } from './createOwnedStore'

/**
 * One connection, without React. Lives until `dispose()`: in a page it starts at once, elsewhere with its first listener.
 * @throws TypeError when `provider` or `validate` is missing
 */
export function createConnectionStore(options: ConnectionOptions): ConnectionStore {
  const { start, stop, ...store } = createOwnedStore(() => options)
  let phase: 'new' | 'started' | 'disposed' = 'new'
  const begin = () => {
    if (phase !== 'new') return
    phase = 'started'
    start()
  }
  if (typeof document !== 'undefined') begin()
  return {
    ...store,
    subscribe(listener) {
      begin()
      return store.subscribe(listener)
    },
    dispose() {
      if (phase === 'started') stop()
      phase = 'disposed'
      store.dispose()
    },
  }
}
