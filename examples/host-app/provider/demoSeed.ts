import { createHash } from 'node:crypto'

/** For demo keys that are the same at every start. Derived, so that they tell nothing about signatures. */
export function demoSeed(signingKey: Uint8Array): Uint8Array {
  return createHash('sha256').update('demo keys').update(signingKey).digest()
}
