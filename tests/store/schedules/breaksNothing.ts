import fc from 'fast-check'
import { expect } from 'vitest'
import { limitChecks } from '../../../src/checking/limitChecks'
import { createOwnedStore } from '../../../src/store/createOwnedStore'
import { allowConsole } from '../../allowConsole'
import { expectConsole } from '../../expectConsole'
import type { Setting } from './Setting'
import { sequences } from './sequences'

/** Of each of the two files, which run side by side. */
export const sequenceCount = Number(process.env.LATCHKEY_SEQUENCES ?? (process.env.LATCHKEY_TEST_ALL ? 50_000 : 1_000))

/** The body of a test. Prints how many sequences it tried, from which seed, and how long that took. */
export const breaksNothing = (fixed: Partial<Setting>) => async () => {
  expectConsole('warn', /does not fit its type/)
  allowConsole('warn', /a callback threw something/)
  allowConsole('warn', /leave `activate` out/)
  const since = performance.now()
  const result = await fc.check(sequences({ createOwnedStore, limitChecks }, null, fixed), { numRuns: sequenceCount })
  const seconds = Math.round((performance.now() - since) / 1000)
  console.info(`${JSON.stringify(fixed)}: ${result.numRuns} sequences, seed ${result.seed}, ${seconds} s`)
  const again = `To run it again: seed ${result.seed}, path ${result.counterexamplePath}`
  expect(result.failed, `${again}\n${result.errorInstance}\n${fc.defaultReportMessage(result)}`).toBe(false)
}
