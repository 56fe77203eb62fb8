/**
 * Whether a request comes from a page of this very app. Browsers say so with `Sec-Fetch-Site`, and older ones with `Origin`
 * wherever something is changed; whatever says neither is no browser, and carries nobody's cookies along.
 *
 * @param origins with them, the host that was asked for has to be one of theirs too, and what changes something has to say
 *   where it comes from
 */
export function isFromHere(request: Request, origins: readonly string[] | undefined): boolean {
  const { headers, method } = request
  const own = new URL(request.url)
  const host = headers.get('Host') ?? own.host
  if (origins && !origins.some((origin) => new URL(origin).host === host)) return false
  const site = headers.get('Sec-Fetch-Site')
  if (site !== null) return site === 'same-origin'
  const origin = headers.get('Origin')
  if (origin !== null) return origins ? origins.includes(origin) : hostOf(origin) === host
  return origins === undefined || method === 'GET'
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host
  } catch {
    return null
  }
}
