/**
 * A fresh random identifier. It has to be new, not secret: `randomUUID` is absent where a page is served without TLS, and
 * all of `crypto` in some embedded engines.
 */
export function idempotencyKey(): string {
  try {
    return crypto.randomUUID?.() ?? Array.from(crypto.getRandomValues(new Uint8Array(16)), toHex).join('')
  } catch {
    return Array.from({ length: 16 }, () => toHex(Math.floor(256 * Math.random()))).join('')
  }
}

function toHex(byte: number): string {
  return byte.toString(16).padStart(2, '0')
}
