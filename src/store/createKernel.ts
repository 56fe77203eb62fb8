import type { Command } from '../core/commands'
import type { Event } from '../core/events'
import { transition } from '../core/machine'
import type { State } from '../core/states'
import type { CompanyTexts } from './CompanyTexts'
import type { ConnectionOptions } from './ConnectionOptions'
import { connectionEvents } from './connectionEvents'
import type { Kernel } from './Kernel'

/** The machine, running: takes one event after the other, tells everyone of the new state, then carries out what it orders. */
export function createKernel(
  options: () => ConnectionOptions,
  initial: State,
  carryOut: (command: Command) => void,
  keys: () => readonly string[],
  texts: () => CompanyTexts,
): Kernel {
  const listeners = new Set<() => void>()
  const queue: Event[] = []
  let state = initial
  let phase: 'idle' | 'handling' = 'idle'

  function send(event: Event) {
    queue.push(event)
    if (phase === 'handling') return
    phase = 'handling'
    try {
      for (let next = queue.shift(); next; next = queue.shift()) handle(next)
    } finally {
      phase = 'idle'
    }
  }

  function handle(event: Event) {
    const previous = state
    const [next, ...commands] = transition(previous, event)
    if (next !== previous) {
      state = next
      publish(previous)
    }
    for (const command of commands) carryOut(command)
  }

  function publish(previous: State) {
    for (const listener of [...listeners]) {
      try {
        listener()
      } catch (thrown) {
        // Reported like every uncaught error, but outside: it must not stop an attempt halfway, with its key in it.
        queueMicrotask(() => {
          throw thrown
        })
      }
    }
    const { onEvent } = options()
    if (!onEvent) return
    for (const event of connectionEvents(previous, state)) {
      try {
        onEvent(event)
      } catch {
        // What a host's listener throws must not stop an attempt halfway.
        if (process.env.NODE_ENV !== 'production') console.warn(`latchkey: \`onEvent\` threw on "${event.type}".`)
      }
    }
  }

  return {
    options,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    send,
    keys,
    texts,
    isHandling: () => phase === 'handling',
  }
}
