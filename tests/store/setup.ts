import { onTestFinished } from 'vitest'
import type { Company } from '../../src/core/provider/company'
import type { State, Status } from '../../src/core/states/states'
import type { ConnectionOptions } from '../../src/store/ConnectionOptions'
import type { ConnectionStore } from '../../src/store/ConnectionStore'
import { createConnectionStore } from '../../src/store/createConnectionStore'

export const acme: Company = { id: 'acme', name: 'Acme ApS' }
export const globex: Company = { id: 'globex', name: 'Globex GmbH' }

/** A store whose every status is written down, in order; it ends with its test. */
export function watched(options: Partial<ConnectionOptions>) {
  const store = createConnectionStore({
    provider: 'Pleo',
    validate: () => ({ ok: true, company: acme }),
    retries: 0,
    ...options,
  })
  onTestFinished(store.dispose)
  const seen: Status[] = []
  store.subscribe(() => {
    const { status } = store.getState()
    if (seen[seen.length - 1] !== status) seen.push(status)
  })
  return { store, seen }
}

/** Waits until the store is in `status`, and gives that state. */
export function reach<S extends Status>(store: ConnectionStore, status: S): Promise<State<S>> {
  return new Promise((resolve) => {
    const look = () => {
      const state = store.getState()
      // The test's own time limit ends the wait for a status that never comes.
      if (isIn(state, status)) resolve(state)
    }
    store.subscribe(look)
    look()
  })
}

function isIn<S extends Status>(state: State, status: S): state is State<S> & State {
  return state.status === status
}

/** A promise, and what settles it. */
export function deferred<T>() {
  let resolve: (value: T) => void = () => {}
  let reject: (reason: unknown) => void = () => {}
  const promise = new Promise<T>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}
