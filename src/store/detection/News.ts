import type { Known } from '../../core/events'
import { readKnown } from '../readKnown'
import type { ConnectionRules } from '../toEstablished'

/** What widgets of one connection tell each other, in this tab and in others. There is no place for a key in it. */
export type News =
  /** Someone looks at the page again: whoever polls should ask now. */
  | { readonly type: 'look' }
  /** Someone asked `check`, or changed the connection; `at`, in milliseconds, is when it last changed there. */
  | { readonly type: 'known'; readonly known: Known; readonly at: number }

/** A message as it came in from another tab, which may run another version; `null` where it makes no sense. */
export function readNews(message: unknown, rules: ConnectionRules): News | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null
  if (message.type === 'look') return { type: 'look' }
  if (message.type !== 'known' || !('known' in message) || !('at' in message)) return null
  const { known: claim, at } = message
  if (typeof claim !== 'object' || claim === null || !('connection' in claim) || typeof at !== 'number') return null
  const known = readKnown(claim, rules, [], 'another tab told something')
  return known && { type: 'known', known, at }
}
