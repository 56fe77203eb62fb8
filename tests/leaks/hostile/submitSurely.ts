import type { ConnectionStore } from 'latchkey/headless'

/** Hands a key over, and once more where it is asked about (K09): only then are the callbacks given it. */
export function submitSurely(store: ConnectionStore, key: string) {
  store.submit(key)
  const state = store.getState()
  if (state.status === 'failed' && state.failure.code === 'key-doubtful') store.submit(key)
}
