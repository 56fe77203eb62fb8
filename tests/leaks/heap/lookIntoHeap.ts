import { setTimeout as sleep } from 'node:timers/promises'
import type { Moment } from '../moments'
import type { LeakPage } from '../startLeakPage'
import { expectedCell } from '../table/expected'
import type { LeakTable } from '../table/LeakTable'
import type { LeakRun } from '../table/leakRuns'
import { searchHeap } from './searchHeap'

/** Long enough for what only lingers a moment: effects, promises, a closing animation. */
const settledAfterMs = 3000

/** Looks into V8's heap at the moments at which no key may be left in it. */
export async function lookIntoHeap({ context, page }: LeakPage, table: LeakTable, run: LeakRun) {
  const devtools = await context.newCDPSession(page)
  return async (moment: Moment, keys: readonly string[]) => {
    if (expectedCell('V8 heap', moment, run) === '–') return
    if (moment === 'connected') await sleep(settledAfterMs)
    const found = await searchHeap(devtools, keys)
    const details = found.map(({ run, form }) => `${run} characters, ${form}`)
    table.add(run, moment, { channel: 'V8 heap', cell: found.length > 0 ? 'leak' : '0', details })
  }
}
