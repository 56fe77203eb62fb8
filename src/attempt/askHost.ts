import type { Answer, CallbackName } from '../border/answers'
import type { ActivateContext } from '../border/callbacks'
import { callWithin } from '../border/callWithin'
import { parseCall } from '../border/parseAnswer'
import type { Runtime } from '../border/Runtime'
import type { Settings } from '../border/Settings'
import { companyOf } from '../core/states/selectors'
import { type HeldKey, whileItRuns } from './holdKey'

/** Milliseconds without an answer after which the person is told that it takes long. */
const slowMs = 8_000

/**
 * Calls back for one attempt, with the context that all its calls share, and reads the answer; null where the host
 * cancelled. Never settles when the attempt has ended meanwhile.
 */
export async function askHost<Name extends CallbackName>(
  runtime: Runtime,
  mine: HeldKey,
  name: Name,
  ask: (settings: Settings, context: ActivateContext) => unknown,
): Promise<Answer<Name> | null> {
  const { fields, secrets, idempotencyKey, abort } = mine
  const settings = runtime.settings()
  const current = companyOf(runtime.state())
  const intent = current ? 'update' : 'connect'
  const call = callWithin(
    (signal) => ask(settings, { signal, intent, current, fields, secrets, idempotencyKey }),
    settings.timeoutMs,
    abort.signal,
  )
  return parseCall(name, await whileItRuns(mine, call), mine.keys(), runtime.texts())
}

/** Tells the person when an attempt waits long for an answer. Returns what ends the watch; so does the attempt's end. */
export function noticeSlowness(runtime: Runtime, { attempt, abort }: HeldKey): () => void {
  const stop = () => {
    clearTimeout(timer)
    abort.signal.removeEventListener('abort', stop)
  }
  const timer = setTimeout(() => runtime.send({ type: 'waiting', answerTo: attempt, wait: 'slow' }), slowMs)
  abort.signal.addEventListener('abort', stop)
  return stop
}
