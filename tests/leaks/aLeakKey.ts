import { randomBytes } from 'node:crypto'

/** A key that has never been before: 19 random bytes in the form of a real one. */
export function aLeakKey(): string {
  return `pls_${randomBytes(16).toString('hex')}_${randomBytes(3).toString('hex')}`
}
