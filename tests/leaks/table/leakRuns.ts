import type { Mode } from '../harness/bundlePage'
import type { Way } from '../LeakDriver'

export interface LeakRun {
  readonly way: Way
  readonly presentation: 'inline' | 'dialog'
  readonly mode: Mode
}

/** Set by `npm run test:leaks` and `npm run test:all`. */
export const isExhaustive = Boolean(process.env.LATCHKEY_TEST_ALL)

const every: readonly LeakRun[] = (['production', 'development'] as const).flatMap((mode) =>
  (['inline', 'dialog'] as const).flatMap((presentation) =>
    (['typed', 'pasted'] as const).map((way) => ({ way, presentation, mode })),
  ),
)

/** Both ways, both presentations, both builds; all combinations of them when there is time. */
export const leakRuns: readonly LeakRun[] = isExhaustive
  ? every
  : [
      { way: 'typed', presentation: 'inline', mode: 'production' },
      { way: 'pasted', presentation: 'dialog', mode: 'development' },
    ]

const inARow = [
  { way: 'typed', presentation: 'inline', mode: 'production' },
  { way: 'pasted', presentation: 'dialog', mode: 'production' },
  { way: 'pasted', presentation: 'inline', mode: 'production' },
  { way: 'typed', presentation: 'dialog', mode: 'production' },
] as const

/** Ten in a row, because what a collector leaves behind may differ from run to run. */
export const heapRuns: readonly LeakRun[] = Array.from(
  { length: isExhaustive ? 10 : 1 },
  // SAFETY: the remainder is within the list.
  (_, run) => inARow[run % inARow.length] as LeakRun,
)
