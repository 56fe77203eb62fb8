import { warnOnce } from '../border/warnOnce'

/** What a backend answers where it has no such route. */
const noRoute = [404, 405]

/**
 * Tells which address was expected, where a backend seems to have none there. A person would only read of an answer that
 * nobody understood.
 */
export function warnOfAddress(method: string, url: string, { status, headers }: Response): void {
  const isOurs = /\bproblem\+json\b/i.test(headers.get('Content-Type') ?? '')
  if (!noRoute.includes(status) || isOurs) return
  // Without its query, where a host may keep something of its own.
  const address = url.replace(/[?#].*$/, '')
  const base = address.slice(0, address.lastIndexOf('/'))
  warnOnce(
    `${method} ${address} was answered with ${status}, so your backend seems to have no such route. httpValidator asks four: POST ${base}/validate, POST ${base}/activate, GET ${base}/connection and DELETE ${base}/connection. createConnectionHandler of latchkey/server answers all of them; without a route for activate, pass { activation: 'included' }.`,
  )
}
