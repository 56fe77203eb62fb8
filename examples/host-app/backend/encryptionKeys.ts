import { decodeKey, secretKey } from './secretKey'

type Keys = readonly [Uint8Array, ...Uint8Array[]]

/**
 * The encryption keys, newest first: `LATCHKEY_ENCRYPTION_KEY` (base64, 32 bytes), then those of
 * `LATCHKEY_PREVIOUS_ENCRYPTION_KEYS` (the same, with commas between) until nothing is sealed with them any more.
 *
 * @param demoFile as for `secretKey`
 * @throws Error without a key, or with one of another length; the message holds no part of it
 */
export function encryptionKeys(env: NodeJS.ProcessEnv, demoFile?: string): Keys {
  const previous = env.LATCHKEY_PREVIOUS_ENCRYPTION_KEYS?.split(',') ?? []
  return [
    secretKey(env, 'LATCHKEY_ENCRYPTION_KEY', demoFile),
    ...previous.filter(Boolean).map((text) => decodeKey(text, 'LATCHKEY_PREVIOUS_ENCRYPTION_KEYS')),
  ]
}
