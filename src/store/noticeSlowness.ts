import type { HeldKey } from './holdKey'
import { type Kernel, slowMs } from './Kernel'

/** Tells the person when an attempt waits long for an answer. Returns what ends the watch; so does the attempt's end. */
export function noticeSlowness(kernel: Kernel, { attempt, abort }: HeldKey): () => void {
  const stop = () => {
    clearTimeout(timer)
    abort.signal.removeEventListener('abort', stop)
  }
  const timer = setTimeout(() => kernel.send({ type: 'waiting', answerTo: attempt, wait: 'slow' }), slowMs)
  abort.signal.addEventListener('abort', stop)
  return stop
}
