/** A fresh random identifier. `randomUUID` is absent where a page is served without TLS. */
export function idempotencyKey(): string {
  const { crypto } = globalThis
  return crypto.randomUUID?.() ?? Array.from(crypto.getRandomValues(new Uint8Array(16)), toHex).join('')
}

function toHex(byte: number): string {
  return byte.toString(16).padStart(2, '0')
}
