import type { Refusal } from '../operating/HandlerEvent'

/**
 * Why a request does not come from a page of this very app; null where it does. Browsers say so with `Sec-Fetch-Site`, and
 * older ones with `Origin` wherever something is changed; whatever says neither is no browser, and carries nobody's cookies
 * along.
 *
 * @param origins with them, the host that was asked for has to be one of theirs too, and what changes something has to say
 *   where it comes from
 */
export function notFromHere(request: Request, origins: readonly string[] | undefined): Refusal | null {
  const { headers, method } = request
  const own = addressOf(request.url)
  if (!own) return 'host'
  const host = headers.get('Host') ?? own.host
  if (origins && !origins.some((origin) => isHostOf(host, new URL(origin)))) return 'host'
  return isOwnPage() ? null : 'page'

  function isOwnPage(): boolean {
    const site = headers.get('Sec-Fetch-Site')
    if (site !== null) return site === 'same-origin'
    const origin = headers.get('Origin')
    if (origin === null) return origins === undefined || method === 'GET'
    if (origins) return origins.some((ours) => originOf(ours) === origin)
    const from = addressOf(origin)
    return from !== null && isHostOf(host, from)
  }
}

/** Null for what is none: somebody may have sent a `Host` that is none, and the server has let it through. */
function addressOf(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}

const defaultPorts: Readonly<Record<string, string>> = { 'https:': '443', 'http:': '80' }

/** A `Host` in any case, and with the port that a browser leaves out: proxies write both. */
function isHostOf(header: string, { protocol, host, port }: URL): boolean {
  const given = header.toLowerCase()
  return given === host || (port === '' && given === `${host}:${defaultPorts[protocol]}`)
}

/** As a browser writes it, whatever stands behind it here. */
function originOf(address: string): string {
  const { origin } = new URL(address)
  // With a scheme of its own it is 'null', and so is the origin of whatever hides where it comes from.
  return origin === 'null' ? address : origin
}
