import { transition } from '../core/machine'
import type { Command } from '../core/states/commands'
import type { Event } from '../core/states/events'
import type { RunningMachine } from '../core/states/RunningMachine'
import type { State } from '../core/states/states'
import type { ConnectionEvent } from './ConnectionEvent'
import { connectionEvents } from './connectionEvents'

export interface MachineRunner extends RunningMachine {
  /** Whether an event is being handled: what is sent now waits until everyone has seen the state before. */
  readonly isHandling: () => boolean
}

/**
 * Takes one event after the other, tells everyone of the new state, then carries out what the machine orders.
 * @param listener the host's `onEvent`, read at each event
 */
export function createMachineRunner(
  initial: State,
  carryOut: (command: Command) => void,
  listener: () => ((event: ConnectionEvent) => void) | undefined,
): MachineRunner {
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
    for (const hear of [...listeners]) {
      try {
        hear()
      } catch (thrown) {
        // Reported like every uncaught error, but outside: it must not stop an attempt halfway, with its key in it.
        queueMicrotask(() => {
          throw thrown
        })
      }
    }
    const onEvent = listener()
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
    state: () => state,
    subscribe(hear) {
      listeners.add(hear)
      return () => void listeners.delete(hear)
    },
    send,
    isHandling: () => phase === 'handling',
  }
}
