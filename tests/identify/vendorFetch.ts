import type { ProviderContext } from 'latchkey/server'

/** What a vendor is scripted to answer, by the path of the request; a function answers anything, or nothing. */
export interface Scripted {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}
export type Script = Readonly<Record<string, Scripted | ((url: URL) => Scripted)>>

export interface Seen {
  readonly url: URL
  readonly init: RequestInit
  readonly headers: Headers
}

/** A vendor that answers as its sources say it does. A path that is not in the script is a mistake of the test. */
export function vendorFetch(script: Script) {
  const seen: Seen[] = []
  const fetch: ProviderContext['fetch'] = async (input, init = {}) => {
    const url = new URL(String(input))
    seen.push({ url, init, headers: new Headers(init.headers) })
    const found = Object.hasOwn(script, url.pathname) ? script[url.pathname] : script['*']
    if (!found) throw new Error(`nothing is scripted for ${url.pathname}`)
    const { status = 200, headers = {}, body } = typeof found === 'function' ? found(url) : found
    const isText = typeof body === 'string'
    const text = body === undefined ? null : isText ? body : JSON.stringify(body)
    const type = isText ? 'text/html' : 'application/json'
    return new Response(text, { status, headers: { 'content-type': type, ...headers } })
  }
  return { fetch, seen }
}
