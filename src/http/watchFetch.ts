import type { ConnectionStore } from '../store/ConnectionStore'

/** What `watchFetch` looks for. */
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
    try {
      void store.check()
    } catch {
      // Uncaught, it would end a Node process.
      warnOf('check')
    }
  }

  /** Whether a refusal of a call that began then is answered by a check that was asked for, or is due. */
  function isAnswered(began: number): boolean {
    return later !== undefined || (began <= last && performance.now() < last + burst)
  }

  async function look(request: RequestInfo | URL, response: Response, began: number) {
    // The host's own call goes on first.
    await Promise.resolve()
    try {
      if (isAnswered(began) || !(await Promise.resolve(matches(request, response))) || isAnswered(began)) return
    } catch {
      return warnOf('matches')
    }
    const rest = last + burst - performance.now()
    if (rest <= 0) return check()
    later = setTimeout(check, rest)
    // A Node process does not stay for it; a browser's timer is a number.
    if (typeof later === 'object') (later as { unref?: () => void }).unref?.()
  }

  return async (request, init) => {
    const began = performance.now()
    const response = await fetch(request, init)
    void look(request, response, began)
    return response
  }
}

/** Nothing of what was thrown: it may hold what the request held. */
function warnOf(callback: string) {
  if (process.env.NODE_ENV !== 'production') console.warn(`latchkey: \`${callback}\` threw within watchFetch.`)
}
