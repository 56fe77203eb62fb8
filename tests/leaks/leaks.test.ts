import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lookIntoHeap } from './heap/lookIntoHeap'
import { lookEverywhere } from './lookEverywhere'
import type { Moment } from './moments'
import { type Clipboard, openClipboard } from './openClipboard'
import { leakIntoProfile } from './profile/leakIntoProfile'
import { openProfile } from './profile/openProfile'
import { runJourney } from './runJourney'
import { startLeakPage } from './startLeakPage'
import { LeakTable } from './table/LeakTable'
import { heapRuns, isExhaustive, type LeakRun, leakRuns, profileRuns } from './table/leakRuns'
import { reportLeaks } from './table/reportLeaks'
import { watchLeakPage } from './watchLeakPage'

const measured = { line: new LeakTable(), text: new LeakTable() }
const control = new LeakTable()
const controlRun: LeakRun = { way: 'typed', presentation: 'inline', mode: 'production', shape: 'line' }
let clipboard: Clipboard
let completed = 0

beforeAll(async () => {
  clipboard = await openClipboard()
})

/** Every channel but the heap, at every moment. */
async function runEverywhere(table: LeakTable, page: 'latchkey' | 'control', run: LeakRun) {
  const watched = await watchLeakPage({ ...run, page }, clipboard)
  const look = async (moment: Moment, keys: readonly string[]) => {
    for (const finding of await lookEverywhere(watched, keys)) table.add(run, moment, finding)
  }
  try {
    await runJourney(watched, { ...run, clipboard, look })
    completed++
  } finally {
    await watched.close()
  }
}

/** The heap alone: the instruments of the other channels handle keys in the page. */
async function runHeap(table: LeakTable, page: 'latchkey' | 'control', run: LeakRun) {
  const started = await startLeakPage({ ...run, page })
  try {
    await runJourney(started, { ...run, clipboard, look: await lookIntoHeap(started, table, run) })
    completed++
  } finally {
    await started.close()
  }
}

/** What a person's browser keeps for itself: its instruments would be of no use with those of the other channels. */
async function runProfile(table: LeakTable, run: LeakRun) {
  const profile = await openProfile()
  const started = await startLeakPage({ ...run, context: profile.context })
  try {
    await runJourney(started, { ...run, clipboard, look: profile.look(started.url, table, run) })
    completed++
  } finally {
    await started.close()
    await profile.close()
  }
}

describe('a key is where the person put it, and nowhere else', () => {
  it.each(leakRuns)(
    'at every moment, in every channel ($way, $presentation, $mode, $shape)',
    { tags: ['K03', 'R20'] },
    async (run) => {
      const table = measured[run.shape]
      const before = table.differences.length
      await runEverywhere(table, 'latchkey', run)
      expect(table.differences.slice(before)).toEqual([])
    },
  )

  it.each(heapRuns.map((run, at) => ({ number: at + 1, run, ...run })))(
    'once its attempt is over, no string of the heap holds it (run $number: $way, $presentation, $shape)',
    { tags: ['K02'] },
    async ({ run }) => {
      const table = measured[run.shape]
      const before = table.differences.length
      await runHeap(table, 'latchkey', run)
      expect(table.differences.slice(before)).toEqual([])
    },
  )

  it.each(profileRuns)(
    'no file of the profile holds it, and nobody is asked to save it ($way, $presentation, $shape)',
    { tags: ['K13', 'R20'] },
    async (run) => {
      const table = measured[run.shape]
      const before = table.differences.length
      await runProfile(table, run)
      expect(table.differences.slice(before)).toEqual([])
    },
  )
})

it('a page that leaks on purpose is found leaking in every channel', async () => {
  await runEverywhere(control, 'control', controlRun)
  await runHeap(control, 'control', controlRun)
  await leakIntoProfile(control, controlRun)
  completed++
  expect(control.clean).toEqual([])
})

afterAll(async () => {
  await clipboard?.close()
  // A part of the journeys would make a table that looks like fewer leaks.
  if (isExhaustive && completed === leakRuns.length + heapRuns.length + profileRuns.length + 3)
    reportLeaks(measured.line, measured.text, control)
})
