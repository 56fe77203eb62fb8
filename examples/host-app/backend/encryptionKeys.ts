import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

type Keys = readonly [Uint8Array, ...Uint8Array[]]

/**
 * The encryption keys, newest first: `LATCHKEY_ENCRYPTION_KEY` (base64, 32 bytes), then those of
 * `LATCHKEY_PREVIOUS_ENCRYPTION_KEYS` (the same, with commas between) until nothing is sealed with them any more.
 *
 * @param demoFile where a key is made up and kept when the environment has none. Leave it out in production.
 * @throws Error without a key, or with one of another length; the message holds no part of it
 */
export function encryptionKeys(env: NodeJS.ProcessEnv, demoFile?: string): Keys {
  const newest = env.LATCHKEY_ENCRYPTION_KEY ?? (demoFile && demoKey(demoFile))
  if (!newest) throw new Error('LATCHKEY_ENCRYPTION_KEY is not set. Make one with: openssl rand -base64 32')
  const previous = env.LATCHKEY_PREVIOUS_ENCRYPTION_KEYS?.split(',') ?? []
  return [decode(newest), ...previous.filter(Boolean).map(decode)]
}

function decode(text: string): Uint8Array {
  const bytes = Buffer.from(text.trim(), 'base64')
  if (bytes.length !== 32) throw new Error(`An encryption key has 32 bytes in base64; this one has ${bytes.length}.`)
  return bytes
}

function demoKey(file: string): string {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 })
  }
  return readFileSync(file, 'utf8')
}
