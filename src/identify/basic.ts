/** HTTP Basic, in UTF-8 (RFC 7617 §2.1): a key with any character in it is sent, and refused by the vendor. */
export function basic(user: string, password: string) {
  const bytes = new TextEncoder().encode(`${user}:${password}`)
  return { Authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` }
}
