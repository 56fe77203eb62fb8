import { type Moment, moments } from '../moments'
import type { LeakRun } from './leakRuns'

/**
 * What a cell may say. `own field`: only in the field that the person put the key into: its value, what it shows while
 * revealed, and the events that the browser dispatches on it for what the person does. `own clipboard`: only what the
 * person copied, as it was copied. `–`: not looked at.
 */
export type Cell = '0' | 'own field' | 'own clipboard' | '–'

const words: Readonly<Record<string, Cell>> = { 0: '0', F: 'own field', C: 'own clipboard', '-': '–' }

// entered, revealed, hidden again, tab hidden, bfcache restore
// | validating, failed, failed and cleared, corrected, confirming, connected
// | updating, replaced, cancelled, dialog closed | action required, disconnected, unmounted
const nothing = '0 0 0 0 0 | 0 0 0 0 0 0 | 0 0 0 0 | 0 0 0'
const typedOrPasted = {
  'HTML and attributes': nothing,
  'form properties': 'F F F F F | F F 0 F F 0 | F 0 0 0 | 0 0 0',
  'visible text': '0 F 0 0 0 | 0 0 0 0 0 0 | 0 0 0 0 | 0 0 0',
  'accessibility tree': '0 F 0 0 0 | 0 0 0 0 0 0 | 0 0 0 0 | 0 0 0',
  'React fibers': nothing,
  'DOM events': 'F 0 0 0 0 | 0 0 0 F 0 0 | F 0 F F | 0 0 F',
  onEvent: nothing,
  console: nothing,
  'uncaught errors': nothing,
  URL: nothing,
  'history state': nothing,
  Referer: nothing,
  'other requests': nothing,
  cookies: nothing,
  localStorage: nothing,
  sessionStorage: nothing,
  IndexedDB: nothing,
  'Cache API': nothing,
  'service worker': nothing,
  BroadcastChannel: nothing,
  postMessage: nothing,
  clipboard: nothing,
  'performance entries': nothing,
  globals: nothing,
  // Of an ordinary profile, as the browser itself keeps it; an offer to save counts as a leak.
  'password store': nothing,
  'form history': nothing,
  'session restore': nothing,
  // While a field or an attempt holds the key, so does the heap; what counts is that nothing else does, ever after.
  'V8 heap': '- - - - - | - - 0 - - 0 | - 0 0 0 | 0 0 0',
}

export type ChannelName = keyof typeof typedOrPasted

const pasted: Partial<Record<ChannelName, string>> = {
  clipboard: 'C C C C C | C C C C C C | C C C C | C C C',
}

/** With the button: no event tells of it, since the page puts it into its field itself. */
const pressed: Partial<Record<ChannelName, string>> = { ...pasted, 'DOM events': nothing }

/** Of a key of several lines: while it is masked, not even its field holds it. */
const ofText: Partial<Record<ChannelName, string>> = {
  'form properties': '0 F 0 0 0 | 0 0 0 0 0 0 | 0 0 0 0 | 0 0 0',
}

// SAFETY: the literal above has these names.
export const channelNames = Object.keys(typedOrPasted) as ChannelName[]

/** What a cell has to say, and nothing else, when the keys were entered so. */
export function expectedCell(
  channel: ChannelName,
  moment: Moment,
  { way, shape }: Pick<LeakRun, 'way' | 'shape'>,
): Cell {
  const byWay: Partial<Record<ChannelName, string>> = { typed: {}, pasted, pressed }[way]
  const row = byWay[channel] ?? (shape === 'text' ? ofText[channel] : undefined) ?? typedOrPasted[channel]
  const cell = words[row.replaceAll(/[ |]/g, '').charAt(moments.indexOf(moment))]
  if (!cell) throw new Error(`Nothing is expected of ${channel} when ${moment}.`)
  return cell
}
