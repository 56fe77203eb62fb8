import { contrast, painted } from '../contrast'
import type { Colour, Measure, Measures } from './measure'

export interface Row {
  readonly what: string
  readonly native: string
  readonly ours: string
  readonly verdict: 'equal' | 'by contrast' | 'DIFFERENT'
}

const isColour = (measure: Measure): measure is Colour => typeof measure === 'object'
const seen = ({ colour, on }: Colour) => painted(...on, colour)
const hex = (colour: Colour) =>
  `#${seen(colour)
    .slice(0, 3)
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`
const ratio = ({ colour, on, holds = colour }: Colour) => contrast(holds, on)

function said(measure: Measure): string {
  if (typeof measure === 'number') return `${Math.round(measure * 10) / 10}`
  if (!isColour(measure)) return measure
  return measure.least ? `${hex(measure)} (${ratio(measure).toFixed(2)} : 1)` : hex(measure)
}

/** As far as nobody sees it: colours are mixed in different spaces, and rounded. */
const tolerance = 3

function verdictOf(native: Measure, ours: Measure): Row['verdict'] {
  if (typeof native === 'number' && typeof ours === 'number') {
    return Math.abs(native - ours) <= 1 ? 'equal' : 'DIFFERENT'
  }
  if (!isColour(native) || !isColour(ours)) return native === ours ? 'equal' : 'DIFFERENT'
  const [theirs, own] = [seen(native), seen(ours)]
  if (theirs.every((part, index) => Math.abs(part - (own[index] ?? 0)) <= tolerance)) return 'equal'
  const { least } = native
  // Only where theirs has too little, and no further than it takes.
  const isExcused = least !== undefined && ratio(native) < least && ratio(ours) >= least && ratio(ours) < least + 1
  return isExcused ? 'by contrast' : 'DIFFERENT'
}

/** What the library has and what Latchkey has under its theme, in the order of the library's. */
export function compare(native: Measures, ours: Measures): Row[] {
  return Object.entries(native).flatMap(([what, theirs]) => {
    const own = ours[what]
    return own === undefined ? [] : [{ what, native: said(theirs), ours: said(own), verdict: verdictOf(theirs, own) }]
  })
}

/** In Markdown. */
export const tableOf = (rows: readonly Row[]) =>
  ['| what | library | Latchkey | |', '|---|---|---|---|']
    .concat(rows.map(({ what, native, ours, verdict }) => `| ${what} | ${native} | ${ours} | ${verdict} |`))
    .join('\n')
