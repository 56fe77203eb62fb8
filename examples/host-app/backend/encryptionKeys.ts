import { decodeKey, secretKey } from './secretKey'

type Keys = readonly [Uint8Array, ...Uint8Array[]]

/**
 * The encryption keys. `LATCHKEY_ENCRYPTION_KEY` (base64, 32 bytes) seals. `LATCHKEY_NEXT_ENCRYPTION_KEY` opens only: give it
 * to every instance before it seals anywhere. Those of `LATCHKEY_PREVIOUS_ENCRYPTION_KEYS` (with commas between) open only
 * too, until nothing is sealed with them any more.
 *
 * @param demoFile as for `secretKey`
 * @throws Error without a key, or with one of another length; the message holds no part of it
 */
export function encryptionKeys(env: NodeJS.ProcessEnv, demoFile?: string): Keys {
  const previous = env.LATCHKEY_PREVIOUS_ENCRYPTION_KEYS?.split(',') ?? []
  const next = env.LATCHKEY_NEXT_ENCRYPTION_KEY
  return [
    secretKey(env, 'LATCHKEY_ENCRYPTION_KEY', demoFile),
    ...(next ? [decodeKey(next, 'LATCHKEY_NEXT_ENCRYPTION_KEY')] : []),
    ...previous.filter(Boolean).map((text) => decodeKey(text, 'LATCHKEY_PREVIOUS_ENCRYPTION_KEYS')),
  ]
}
