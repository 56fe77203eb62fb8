/**
 * The key inside the credentials of HTTP Basic when it is sent as a user name without a password (`base64("key:")`,
 * RFC 7617), or nothing if the text is anything else.
 */
export function decodeBasic(text: string): string | undefined {
  try {
    return /^([!-9;-~]+):$/.exec(atob(text))?.[1]
  } catch {
    return undefined
  }
}
