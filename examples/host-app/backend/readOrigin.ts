/**
 * An origin out of the environment, such as https://expenses.example. Over HTTP only on this machine, since keys and cookies
 * would be readable on their way.
 *
 * @throws TypeError where it is none: better at the start than at every request
 */
export function readOrigin(name: string, text: string): string {
  const { origin, protocol, hostname } = URL.canParse(text) ? new URL(text) : { origin: '', protocol: '', hostname: '' }
  // Two of them with a comma between, or one with an asterisk, are one host to URL.
  if (!/^https?:$/.test(protocol) || !/^[\w.-]+$|^\[/.test(hostname)) {
    throw new TypeError(`${name} is no origin. Give it with its scheme, such as https://expenses.example`)
  }
  if (protocol === 'http:' && !/^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)) {
    throw new TypeError(`${name} has to begin with https: a key would be readable on its way.`)
  }
  return origin
}
