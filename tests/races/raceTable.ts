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

/** What the same search finds where something is taken away that the race relies on. */
export interface ControlRow {
  readonly race: string
  readonly without: string
  /** Until something was found. */
  readonly rounds: number
  /** Empty where nothing was found: then the search is blind. */
  readonly wrong: readonly Wrong[]
}

/** Everything is tried, and not a part of it. */
export const isWhole = Boolean(process.env.LATCHKEY_TEST_ALL)

/** What it means that a search finds nothing where something is taken away. */
export const blind = 'Nothing was found: the search is blind, or something else keeps the promise.'

/** How many rounds of each race: a few with `npm test`, more with LATCHKEY_TEST_ALL, or as many as LATCHKEY_RACE_ROUNDS says. */
export function roundsOf(few: number, many: number): number {
  const asked = Number(process.env.LATCHKEY_RACE_ROUNDS ?? 0)
  return asked || (isWhole ? many : few)
}

/** Collects the rows of one test file, for `node scripts/races.mjs`. */
export function raceTable(name: string) {
  const races: RaceRow[] = []
  const controls: ControlRow[] = []
  return {
    add: (row: RaceRow) => void races.push(row),
    /**
     * Searches until something is found, and gives that.
     *
     * @param most rounds, until the search counts as blind
     * @param together rounds of one search
     */
    async control(
      { race, without, most, together = 1 }: Pick<ControlRow, 'race' | 'without'> & { most: number; together?: number },
      search: () => Promise<readonly Wrong[]>,
    ) {
      let wrong: readonly Wrong[] = []
      let rounds = 0
      for (; wrong.length === 0 && rounds < most; rounds += together) wrong = await search()
      controls.push({ race, without, rounds, wrong })
      return wrong
    },
    write() {
      mkdirSync(folder, { recursive: true })
      writeFileSync(`${folder}/${name}.json`, `${JSON.stringify({ races, controls }, null, 1)}\n`)
    },
  }
}
