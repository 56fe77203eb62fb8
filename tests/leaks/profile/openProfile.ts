import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { BrowserContext } from 'playwright'
import { startChromium } from '../../prompts/browsers/chromium'
import { filesWith, readProfile } from '../../prompts/readProfile'
import { findKey } from '../findKey'
import type { Moment } from '../moments'
import type { LeakTable } from '../table/LeakTable'
import type { LeakRun } from '../table/leakRuns'
import { filesOf } from './profileChannels'

/** Longer than Chromium waits before it writes down what stands in a page. */
const writtenAfterMs = 4000

export interface Profile {
  readonly context: BrowserContext
  /** Looks into the browser's records at each moment. What is written late is found at a later one: nothing is forgotten. */
  readonly look: (
    url: string,
    table: LeakTable,
    run: LeakRun,
  ) => (moment: Moment, keys: readonly string[]) => Promise<void>
  readonly close: () => Promise<void>
}

/** Chromium with a new, ordinary profile. */
export async function openProfile(): Promise<Profile> {
  const profile = mkdtempSync(join(tmpdir(), 'latchkey-profile-'))
  const browser = await startChromium(profile)
  return {
    context: browser.context,
    look: (url, table, run) => async (moment, keys) => {
      const isLast = moment === 'unmounted'
      if (isLast) await sleep(writtenAfterMs)
      const add = (channel: 'password store' | keyof typeof filesOf, details: readonly string[]) =>
        table.add(run, moment, { channel, cell: details.length > 0 ? 'leak' : '0', details })
      const offers = (await browser.offers()).filter(({ origin }) => origin === url)
      // Looking into the store brings another tab to the front, and the page would notice.
      const logins = isLast ? await browser.logins() : []
      const kept = logins.some((login) => findKey(login, keys)) ? ['a login'] : []
      add('password store', [...offers.map(({ what }) => what), ...kept])
      const files = readProfile(profile)
      const holding = keys.flatMap((key) => filesWith(key, files))
      for (const channel of ['form history', 'session restore'] as const)
        add(
          channel,
          holding.filter((path) => filesOf[channel].test(path)),
        )
    },
    async close() {
      await browser.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
