import type { ConnectionStore } from '../store/ConnectionStore'

export interface WatchFetchOptions {
  /**
   * Which answers mean that the key may have stopped working. Narrow it where other traffic runs through the same
   * `fetch`. @default a status of 401
   */
  readonly matches?: ((request: RequestInfo | URL, response: Response) => boolean) | undefined
}

/** Milliseconds. A page that loads ten things at once gets ten refusals at once, and asks once. */
const burst = 1_000

/**
 * A `fetch` for the host's own traffic to its integration: what comes back is passed on untouched, and an answer that
 * matches makes `store` ask `check` (R23). It only ever asks, so a 401 of the host's own changes nothing.
 */
export function watchFetch(
  fetch: typeof globalThis.fetch,
  store: Pick<ConnectionStore, 'check'>,
  { matches = (_, { status }) => status === 401 }: WatchFetchOptions = {},
): typeof globalThis.fetch {
  let last = -Infinity
  let later: ReturnType<typeof setTimeout> | undefined

  function check() {
    later = undefined
    last = performance.now()
    store.check()
  }

  return async (request, init) => {
    const began = performance.now()
    const response = await fetch(request, init)
    // In a microtask, so that what `matches` throws is reported and still cannot harm the host's own call.
    queueMicrotask(() => {
      const rest = last + burst - performance.now()
      // A refusal of the same burst is answered by the check that was asked for the first of it.
      if ((rest > 0 && began <= last) || later !== undefined || !matches(request, response)) return
      if (rest <= 0) check()
      else later = setTimeout(check, rest)
    })
    return response
  }
}
