import type { ConnectionOptions } from './ConnectionOptions'
import type { ConnectionStore } from './ConnectionStore'
import { createOwnedStore } from './createOwnedStore'

/**
 * One connection, without React. Lives until `dispose()`, after which it calls the host no more: in a page it starts at
 * once, elsewhere with its first listener.
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
    submit(key, fields) {
      if (phase !== 'disposed') store.submit(key, fields)
    },
    disconnect() {
      if (phase !== 'disposed') store.disconnect()
    },
    dispose() {
      if (phase === 'started') stop()
      phase = 'disposed'
      store.dispose()
    },
  }
}
