import type { Mode } from '../harness/bundlePage'
import type { Way } from '../LeakDriver'
import type { Presentation } from '../page/PageConfig'

export interface LeakRun {
  readonly way: Way
  readonly presentation: Presentation
  readonly mode: Mode
  /** Whether the key has one line, or several in the field for those. */
  readonly shape: 'line' | 'text'
}

/** Set by `npm run test:leaks` and `npm run test:all`. */
export const isExhaustive = Boolean(process.env.LATCHKEY_TEST_ALL)

const every: readonly LeakRun[] = (['production', 'development'] as const).flatMap((mode) =>
  (['inline', 'dialog', 'row'] as const).flatMap((presentation) =>
    (['typed', 'pasted', 'pressed'] as const).map((way) => ({ way, presentation, mode, shape: 'line' as const })),
  ),
)

/** Each of them with each other once or twice. */
const everyText: readonly LeakRun[] = [
  { way: 'pasted', presentation: 'inline', mode: 'production', shape: 'text' },
  { way: 'typed', presentation: 'dialog', mode: 'production', shape: 'text' },
  { way: 'typed', presentation: 'inline', mode: 'development', shape: 'text' },
  { way: 'pasted', presentation: 'dialog', mode: 'development', shape: 'text' },
  { way: 'pressed', presentation: 'inline', mode: 'production', shape: 'text' },
]

/** Every way, every presentation, both builds; all combinations of them when there is time. */
export const leakRuns: readonly LeakRun[] = isExhaustive
  ? [...every, ...everyText]
  : [
      { way: 'typed', presentation: 'inline', mode: 'production', shape: 'line' },
      { way: 'pasted', presentation: 'dialog', mode: 'development', shape: 'line' },
      { way: 'pressed', presentation: 'row', mode: 'production', shape: 'line' },
      ...everyText.slice(0, 1),
    ]

const inARow = [
  { way: 'typed', presentation: 'inline', mode: 'production', shape: 'line' },
  { way: 'pasted', presentation: 'dialog', mode: 'production', shape: 'line' },
  { way: 'pasted', presentation: 'inline', mode: 'production', shape: 'line' },
  { way: 'typed', presentation: 'dialog', mode: 'production', shape: 'line' },
  { way: 'pressed', presentation: 'inline', mode: 'production', shape: 'line' },
  { way: 'pressed', presentation: 'row', mode: 'production', shape: 'line' },
] as const

/** A dozen, because what a collector leaves behind may differ from run to run. */
export const heapRuns: readonly LeakRun[] = Array.from(
  { length: isExhaustive ? 12 : 1 },
  // SAFETY: the remainder is within the list.
  (_, run) => inARow[run % inARow.length] as LeakRun,
).concat(isExhaustive ? inARow.map((run) => ({ ...run, shape: 'text' as const })) : [])

/** In an ordinary profile, whose browser writes down what it keeps. Typed: what another browser copies, this one has not. */
export const profileRuns: readonly LeakRun[] = isExhaustive
  ? [
      { way: 'typed', presentation: 'inline', mode: 'production', shape: 'line' },
      { way: 'typed', presentation: 'dialog', mode: 'production', shape: 'line' },
      { way: 'typed', presentation: 'inline', mode: 'production', shape: 'text' },
      { way: 'typed', presentation: 'dialog', mode: 'production', shape: 'text' },
    ]
  : [{ way: 'typed', presentation: 'inline', mode: 'production', shape: 'line' }]
