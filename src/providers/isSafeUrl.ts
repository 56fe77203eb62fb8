/**
 * Whether a link may lead there: over TLS, or to wherever the page itself came from. Parsed as a browser would, since
 * `java\nscript:` is a script to it. What can't be parsed leads nowhere.
 */
export function isSafeUrl(url: string): boolean {
  try {
    return new URL(url, 'https://base.invalid').protocol === 'https:'
  } catch {
    return false
  }
}
