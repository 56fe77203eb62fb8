import { capText } from '../../key/scrubbing/capText'
import { createScrubber } from '../../key/scrubbing/createScrubber'
import { networkCode } from '../provider/networkCode'
import { ProviderFailure } from '../provider/ProviderFailure'
import { describeThrown } from './describeThrown'
import type { HandlerEvent } from './HandlerEvent'
import { hostFrames } from './hostFrames'
import { nodeEnv } from './nodeEnv'

/** Characters of a message. */
const longest = 200

/**
 * What our own log tells of a thrown value: as `describeThrown`, where in the host's code it was, and in development its
 * message, all of it freed of the key.
 *
 * @param keys the key and the further secrets of the call; null where nobody knows which it was. Then no message is told,
 *   and what looks like a key is masked
 */
export function traceThrown(
  thrown: unknown,
  keys: readonly string[] | null,
): Pick<HandlerEvent, 'error' | 'sqlState' | 'network' | 'at' | 'message'> {
  const { error, sqlState } = describeThrown(thrown)
  // What was thrown on purpose says by its code what it is.
  if (thrown instanceof ProviderFailure) return { error }
  const network = networkCode(thrown)
  const hide = keys ? createScrubber(keys) : maskRuns
  return {
    error: hide(error),
    ...(sqlState && { sqlState }),
    ...(network && { network }),
    ...placeOf(thrown, hide),
    ...(nodeEnv() !== 'production' && keys && messageOf(thrown, hide)),
  }
}

function placeOf(thrown: unknown, hide: (text: string) => string): Pick<HandlerEvent, 'at'> {
  try {
    const at = hostFrames(thrown).map((frame) => hide(frame))
    return at.length > 0 ? { at } : {}
  } catch {
    // Reading it threw in its turn.
    return {}
  }
}

function messageOf(thrown: unknown, hide: (text: string) => string): Pick<HandlerEvent, 'message'> {
  try {
    const { message = thrown } = Object(thrown) as { readonly message?: unknown }
    // Not before the key is gone: what is cut in the middle of one is not found any more.
    return typeof message === 'string' && message !== '' ? { message: capText(hide(message), longest) } : {}
  } catch {
    return {}
  }
}

/** Names of functions and files have no such runs, as a rule; where they have, a line and a column still tell. */
function maskRuns(text: string): string {
  return text.replace(/[\w%+=-]{8,}/g, (run) => (/\d/.test(run) || run.length > 40 ? '••••' : run))
}
