import { keyHint } from '../core/connection/keyHint'
import type { ApiKey } from './ApiKey'

const MASK = '••••••••'

/**
 * Puts a key into one closure for the length of an attempt (K02). `forget()` drops the only reference; from then on
 * `key.reveal()` throws.
 */
export function createApiKey(value: string): { key: ApiKey; forget(): void } {
  let held: string | null = value
  let warned = false
  const mask = () => MASK
  const members: Record<PropertyKey, unknown> = {
    reveal() {
      if (held === null) throw new Error('This attempt is over, so its key is gone. Read the key inside the callback.')
      return held
    },
    hint: keyHint(value),
    toString: mask,
    toJSON() {
      try {
        if (process.env.NODE_ENV !== 'production' && !warned) {
          warned = true
          console.warn('Latchkey: an API key was serialised, which gives only dots. Send key.reveal() instead.')
        }
      } catch {
        // Neither a bundler nor Node. To ask for `typeof process` would be silent on development servers, which have none.
      }
      return MASK
    },
    [Symbol.toPrimitive]: mask,
    [Symbol.for('nodejs.util.inspect.custom')]: mask,
  }
  const key = {}
  // Not enumerable: spreading, Object.entries and structuredClone find nothing, where a function would make a clone throw.
  for (const name of Reflect.ownKeys(members)) Object.defineProperty(key, name, { value: members[name] })
  return {
    // SAFETY: `members` above defines reveal and hint with the types of ApiKey.
    key: Object.freeze(key) as ApiKey,
    forget() {
      held = null
    },
  }
}
