/** User and password in the credentials of HTTP Basic (RFC 7617), or nothing if the text is anything else. */
export function decodeBasic(text: string): { readonly user: string; readonly password: string } | undefined {
  try {
    const [, user, password] = /^(?=..)([!-9;-~]*):([!-~]*)$/.exec(atob(text)) ?? []
    return user === undefined || password === undefined ? undefined : { user, password }
  } catch {
    return undefined
  }
}
