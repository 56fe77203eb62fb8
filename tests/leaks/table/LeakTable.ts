import { type Moment, moments } from '../moments'
import { type Cell, type ChannelName, channelNames, expectedCell } from './expected'
import type { LeakRun } from './leakRuns'

export type Found = Cell | 'leak'

/** What one channel showed at one moment. */
export interface Finding {
  readonly channel: ChannelName
  /** `0`, a place where the key may be, or `leak`. */
  readonly cell: Found
  /** What was found where, for whoever has to mend it. Never the key. */
  readonly details: readonly string[]
}

/** One cell that isn't what is expected. */
interface Difference {
  readonly run: string
  readonly channel: ChannelName
  readonly moment: Moment
  readonly expected: Cell
  readonly found: Found
  readonly details: readonly string[]
}

/** What was found, channels × moments, over one run or several. */
export class LeakTable {
  readonly differences: Difference[] = []
  readonly #cells = new Map<string, Set<Found>>()

  add(run: LeakRun, moment: Moment, { channel, cell: found, details }: Finding) {
    const name = `${channel} ${moment}`
    this.#cells.set(name, (this.#cells.get(name) ?? new Set()).add(found))
    const expected = expectedCell(channel, moment, run)
    if (found !== expected) {
      this.differences.push({ run: Object.values(run).join(', '), channel, moment, expected, found, details })
    }
  }

  /** The worst of all runs: a leak, then a place where the key may be, then nothing. */
  cell(channel: ChannelName, moment: Moment): Found {
    const found = this.#cells.get(`${channel} ${moment}`)
    return (['leak', 'own field', 'own clipboard', '0'] as const).find((word) => found?.has(word)) ?? '–'
  }

  /** Channels in which nothing leaked. */
  get clean(): ChannelName[] {
    return channelNames.filter((channel) => moments.every((moment) => this.cell(channel, moment) !== 'leak'))
  }

  rows() {
    return Object.fromEntries(
      channelNames.map((channel) => [
        channel,
        Object.fromEntries(moments.map((moment) => [moment, this.cell(channel, moment)])),
      ]),
    )
  }
}
