import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findKey } from '../leaks/findKey'
import type { Driver, Launch } from './drivers/Driver'
import { within } from './drivers/within'
import { type EngineName, engines } from './engines'

/** A browser with a profile of its own, for several journeys. */
export interface Session {
  readonly engine: EngineName
  readonly driver: Driver
  /** Every key that was used in it. */
  readonly keys: string[]
  /** Closes it as a person does; gives the files of its profile that hold a key. */
  readonly close: () => Promise<string[]>
  /** Ends it, whatever it does. */
  readonly discard: () => Promise<void>
}

export async function openSession(engine: EngineName, launch: Omit<Launch, 'profile'>): Promise<Session> {
  const profile = mkdtempSync(join(tmpdir(), 'latchkey-'))
  // A browser that was ended may still be writing.
  const remove = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  const driver = await engines[engine].start({ ...launch, profile }).catch((error: unknown) => {
    remove()
    throw error
  })
  const keys: string[] = []
  return {
    engine,
    driver,
    keys,
    async close() {
      await within(30_000, 'closing', driver.close())
      const found = filesWith(profile, keys)
      remove()
      return found
    },
    async discard() {
      await within(30_000, 'closing', driver.close()).catch(() => {})
      remove()
    },
  }
}

/** What a browser has written down: form history, sessions, saved passwords, caches. */
function filesWith(folder: string, keys: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const path = join(folder, name)
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return []
    const content = readFileSync(path)
    const texts = [content.toString('latin1'), content.toString('utf16le')]
    return texts.some((text) => findKey(text, keys)) ? [name] : []
  })
}
