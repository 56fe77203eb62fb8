import { witness } from '../witness'
import { textsOf } from './textsOf'

/** Whoever takes a message out of the page. */
export function watchMessages() {
  watch(BroadcastChannel.prototype, 'postMessage', 'BroadcastChannel')
  watch(window, 'postMessage', 'postMessage')
  watch(MessagePort.prototype, 'postMessage', 'postMessage')
  watch(Worker.prototype, 'postMessage', 'postMessage')
  watch(ServiceWorker.prototype, 'postMessage', 'service worker')
}

function watch<Name extends string>(owner: Record<Name, unknown>, name: Name, channel: string) {
  const original = owner[name] as (...args: unknown[]) => unknown
  const watching: Record<string, unknown> = {
    [name](this: unknown, ...args: unknown[]) {
      witness(channel, textsOf(args).join('\n'))
      return original.apply(this, args)
    },
  }
  Object.assign(owner, watching)
}
