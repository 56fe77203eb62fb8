import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Wrong } from './wrongs'

const folder = fileURLToPath(new URL('../../reports/races', import.meta.url))

/** What went wrong in so many rounds of one race. */
export interface RaceRow {
  readonly race: string
  readonly rounds: number
  readonly wrong: readonly Wrong[]
  /** Milliseconds until all had come to rest, at most. */
  readonly restMs: number
}

/** How many rounds of each race: a few with `npm test`, more with LATCHKEY_TEST_ALL, or as many as LATCHKEY_RACE_ROUNDS says. */
export function roundsOf(few: number, many: number): number {
  const asked = Number(process.env.LATCHKEY_RACE_ROUNDS ?? 0)
  return asked || (process.env.LATCHKEY_TEST_ALL ? many : few)
}

/** Collects the rows of one test file, for `node scripts/races.mjs`. */
export function raceTable(name: string) {
  const rows: RaceRow[] = []
  return {
    add: (row: RaceRow) => void rows.push(row),
    write() {
      mkdirSync(folder, { recursive: true })
      writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(rows, null, 1)}\n`)
    },
  }
}
