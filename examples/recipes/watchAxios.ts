import type { AxiosInstance } from 'axios'
import type { ConnectionStore } from 'latchkey'

/** Milliseconds. A page that loads fifty things at once gets fifty refusals at once, and asks once. */
const burst = 1_000

/**
 * What `watchFetch` does, for axios: an answer of 401 makes `store` ask `check`, and every answer is passed on untouched.
 * It only ever asks, so a 401 of your own changes nothing. Returns what ends it.
 */
export function watchAxios(axios: AxiosInstance, store: Pick<ConnectionStore, 'check'>): () => void {
  let last = Number.NEGATIVE_INFINITY
  const ask = (error: unknown) => {
    const { status } = (error as { response?: { status?: number } }).response ?? {}
    if (status === 401 && performance.now() - last >= burst) {
      last = performance.now()
      store.check()
    }
    return Promise.reject(error instanceof Error ? error : new Error('The call failed.'))
  }
  const id = axios.interceptors.response.use(undefined, ask)
  return () => axios.interceptors.response.eject(id)
}
