import type { ConnectionOptions } from './ConnectionOptions'
import type { ConnectionStore } from './ConnectionStore'
import { createOwnedStore } from './createOwnedStore'

/**
 * One connection, without React. In a page it starts at once, elsewhere with its first listener. Lives until `dispose()`:
 * then nothing more is started at the host, and only a key that may be going live is seen to its end.
 * @throws TypeError when `provider` or `validate` is missing, or a time in milliseconds is not above 0
 */
export function createConnectionStore(options: ConnectionOptions): ConnectionStore {
  const { start, stop: _none, ...store } = createOwnedStore(() => options)
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
    submit(...entered) {
      if (phase !== 'disposed') store.submit(...entered)
    },
    disconnect() {
      if (phase !== 'disposed') store.disconnect()
    },
    dispose() {
      phase = 'disposed'
      store.dispose()
    },
  }
}
