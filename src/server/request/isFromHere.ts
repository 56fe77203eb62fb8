/**
 * Whether a request comes from a page of this very app. Browsers say so with `Sec-Fetch-Site`, and older ones with `Origin`
 * wherever something is changed; whatever says neither is no browser, and carries nobody's cookies along.
 *
 * @param origins with them, the host that was asked for has to be one of theirs too, and what changes something has to say
 *   where it comes from
 */
export function isFromHere(request: Request, origins: readonly string[] | undefined): boolean {
  const { headers, method } = request
  const own = addressOf(request)
  if (!own) return false
  const host = headers.get('Host') ?? own.host
  if (origins && !origins.some((origin) => new URL(origin).host === host)) return false
  const site = headers.get('Sec-Fetch-Site')
  if (site !== null) return site === 'same-origin'
  const origin = headers.get('Origin')
  if (origin !== null) return origins ? origins.some((ours) => originOf(ours) === origin) : hostOf(origin) === host
  return origins === undefined || method === 'GET'
}

/** Null where somebody has sent a `Host` that is none, and the server has let it through. */
function addressOf(request: Request): URL | null {
  try {
    return new URL(request.url)
  } catch {
    return null
  }
}

/** As a browser writes it, whatever stands behind it here. */
function originOf(address: string): string {
  const { origin } = new URL(address)
  // With a scheme of its own it is 'null', and so is the origin of whatever hides where it comes from.
  return origin === 'null' ? address : origin
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host
  } catch {
    return null
  }
}
