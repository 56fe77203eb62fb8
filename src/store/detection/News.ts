import type { Known } from '../../core/events'
import { parseAnswer } from '../answers'
import { parseFailure } from '../parseFailure'
import { toEstablished } from '../toKnown'

/** What widgets of one connection tell each other, in this tab and in others. There is no place for a key in it. */
export type News =
  /** Someone looks at the page again: whoever polls should ask now. */
  | { readonly type: 'look' }
  /** Someone asked `check`, or changed the connection; `at`, in milliseconds, is when it last changed there. */
  | { readonly type: 'known'; readonly known: Known; readonly at: number }

/** A message as it came in from another tab, which may run another version; `null` where it makes no sense. */
export function readNews(message: unknown): News | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null
  if (message.type === 'look') return { type: 'look' }
  if (message.type !== 'known' || !('known' in message) || !('at' in message)) return null
  const { known, at } = message
  if (typeof known !== 'object' || known === null || !('connection' in known) || typeof at !== 'number') return null
  const answer = parseAnswer('check', { ok: true, connection: known.connection }, [])
  if (!answer.ok || !('connection' in answer)) return null
  if (answer.connection === null) return { type: 'known', known: { connection: null }, at }
  const connection = toEstablished(answer.connection, 'last-four')
  const failure = 'failure' in known ? parseFailure(known.failure) : null
  return { type: 'known', known: failure ? { connection, failure } : { connection }, at }
}
