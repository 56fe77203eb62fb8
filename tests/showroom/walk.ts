import type { Mode } from './Mode'
import type { Entry, Showroom } from './Showroom'
import { openStoryPage, type StoryPage } from './StoryPage'

/** Much of a story's time is waiting, so there are more than a small machine has cores. */
const pagesAtOnce = 3
const longestTurn = 25

export type Look = (shown: StoryPage, entry: Entry, mode: Mode) => Promise<readonly string[]>

/**
 * Shows each of the entries, in each of the modes, and lets `look` at it. Returns what was amiss, each with the entry's id
 * before it. An entry is played once, and then turned from mode to mode; the next one begins with the mode in which this
 * one ended.
 */
export async function walk(
  showroom: Showroom,
  modes: readonly [Mode, ...Mode[]],
  entries: readonly Entry[],
  look: Look = async () => [],
): Promise<string[]> {
  const turns = inTurns(entries)
  const found: string[] = []
  const visit = async (turn: readonly Entry[]) => {
    const shown = await openStoryPage(showroom, modes[0])
    try {
      let order: readonly Mode[] = modes
      for (const entry of turn) {
        for (const [index, mode] of order.entries()) {
          const amiss = await (index === 0 ? shown.show(entry) : shown.turn(mode))
            .then(() => look(shown, entry, mode))
            .catch((error: unknown) => [`threw ${String(error)}`])
          found.push(...amiss.map((what) => `${entry.id}: ${what}`))
        }
        order = [...order].reverse()
      }
    } finally {
      found.push(...shown.complaints)
      await shown.close()
    }
  }
  const visitor = async () => {
    for (let turn = turns.shift(); turn; turn = turns.shift()) await visit(turn)
  }
  await Promise.all(Array.from({ length: pagesAtOnce }, visitor))
  return found.sort()
}

/** Neighbours of one file together, since each file loads the page anew; the longest first. */
function inTurns(entries: readonly Entry[]): Entry[][] {
  const turns: Entry[][] = []
  for (const entry of entries) {
    const turn = turns.at(-1)
    if (turn?.[0]?.importPath === entry.importPath && turn.length < longestTurn) turn.push(entry)
    else turns.push([entry])
  }
  return turns.sort((a, b) => b.length - a.length)
}
