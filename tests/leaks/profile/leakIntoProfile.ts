import { expect } from 'vitest'
import { openStage } from '../../prompts/openStage'
import { filesWith, readProfile } from '../../prompts/readProfile'
import { aLeakKey } from '../aLeakKey'
import type { LeakTable } from '../table/LeakTable'
import type { LeakRun } from '../table/leakRuns'
import { filesOf } from './profileChannels'

/** The control: a sign-in with a key for a password and for a name, which the browser offers to save, and keeps. */
export async function leakIntoProfile(table: LeakTable, run: LeakRun) {
  const stage = await openStage('chromium')
  try {
    const [note, draft] = [aLeakKey(), aLeakKey()]
    await stage.signIn(aLeakKey())
    table.add(run, 'connected', { channel: 'password store', cell: 'leak', details: ['an offer to save it'] })
    const noting = await stage.visit(`${stage.controlOrigin}/?control`)
    await noting.enter('Note', note)
    await noting.tab.run(`document.getElementById('login').submit()`)
    const drafting = await stage.visit(`${stage.controlOrigin}/?control`)
    await drafting.enter('Note', draft)
    for (const [channel, moment, key] of [
      ['form history', 'connected', note],
      ['session restore', 'entered', draft],
    ] as const) {
      const holding = () =>
        filesWith(key, readProfile(stage.browser.profile)).filter((path) => filesOf[channel].test(path))
      await expect.poll(holding, { timeout: 40_000 }).not.toEqual([])
      table.add(run, moment, { channel, cell: 'leak', details: holding() })
    }
  } finally {
    await stage.close()
  }
}
