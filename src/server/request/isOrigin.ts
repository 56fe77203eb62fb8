/**
 * Whether a text is the address of one app: with a scheme, and with a host that a browser may be at. `localhost:3000` is an
 * address with the scheme `localhost:`, and two of them with a comma between are one host to `URL`.
 */
export function isOrigin(text: string): boolean {
  const { hostname } = URL.canParse(text) ? new URL(text) : { hostname: '' }
  return /^(?:[\w.-]+|\[[\da-f:.]+\])$/i.test(hostname)
}
