import { readKnown } from '../border/readKnown'
import type { ConnectionRules } from '../border/toEstablished'
import type { Known } from '../core/states/events'
import { waitSeconds } from '../core/values/waitSeconds'

/** What widgets of one connection tell each other, in this tab and in others. There is no place for a key in it. */
export type News =
  /** Someone looks at the page again: whoever polls should ask now. */
  | { readonly type: 'look' }
  /** Someone asked `check`, or changed the connection; `at`, in milliseconds, is when it last changed there. */
  | { readonly type: 'known'; readonly known: Known; readonly at: number }
  /** Someone asked `check`, and the service could not answer: the others wait as well. */
  | { readonly type: 'unanswered'; readonly retryAfterSeconds: number }

/** A message as it came in from another tab, which may run another version; `null` where it makes no sense. */
export function readNews(message: unknown, rules: ConnectionRules): News | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null
  if (message.type === 'look') return { type: 'look' }
  if (message.type === 'unanswered') {
    const { retryAfterSeconds } = message as { readonly retryAfterSeconds?: unknown }
    return { type: 'unanswered', retryAfterSeconds: waitSeconds(retryAfterSeconds) ?? 0 }
  }
  if (message.type !== 'known' || !('known' in message) || !('at' in message)) return null
  const { known: claim, at } = message
  if (typeof claim !== 'object' || claim === null || !('connection' in claim) || typeof at !== 'number') return null
  const known = readKnown(claim, rules, [], 'another tab told something')
  return known && { type: 'known', known, at }
}
