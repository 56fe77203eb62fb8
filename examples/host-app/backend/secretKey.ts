import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * A key of this backend's own, from the environment: 32 bytes in base64.
 *
 * @param demoFile where a key is made up and kept when the environment has none. Leave it out in production.
 * @throws Error without a key, or with one of another length; the message holds no part of it
 */
export function secretKey(env: NodeJS.ProcessEnv, name: string, demoFile?: string): Uint8Array {
  const text = env[name] ?? (demoFile && demoKey(demoFile))
  if (!text) throw new Error(`${name} is not set. Make one with: openssl rand -base64 32`)
  return decodeKey(text, name)
}

export function decodeKey(text: string, name: string): Uint8Array {
  const bytes = Buffer.from(text.trim(), 'base64')
  if (bytes.length !== 32) throw new Error(`${name}: a key has 32 bytes in base64; this one has ${bytes.length}.`)
  return bytes
}

function demoKey(file: string): string {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 })
  }
  return readFileSync(file, 'utf8')
}
