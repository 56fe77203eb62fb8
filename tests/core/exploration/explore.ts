import type { transition } from '../../../src/core/machine'
import type { Command } from '../../../src/core/states/commands'
import type { Event } from '../../../src/core/states/events'
import type { State } from '../../../src/core/states/states'
import { alphabet, initialStates, mostTries } from './alphabet'
import { begin, remembered, type Witness, witness } from './witness'

/** One event in one reachable state, what came of it, and what a witness of all that went before knows. */
export interface Move {
  readonly before: State
  readonly event: Event
  readonly after: State
  readonly commands: readonly Command[]
  readonly seen: { readonly before: Witness; readonly after: Witness }
}

/** Three times as many as there are; a machine that reaches so many never stops making new ones. */
const mostStates = 5_000

/** Every move that there is, breadth first, so that the first violation is also a shortest one. */
export function* explore(step: typeof transition, events = alphabet): Generator<Move> {
  const queue: { state: State; seen: Witness }[] = []
  const known = new Set<string>()
  const meet = (state: State, seen: Witness) => {
    const key = JSON.stringify([state, seen])
    if (known.has(key)) return
    known.add(key)
    if (known.size > mostStates) throw new Error(`More than ${mostStates} states can be reached`)
    queue.push({ state, seen })
  }
  for (const state of initialStates) meet(state, begin(state))
  for (const { state: before, seen } of queue) {
    for (const event of events) {
      if (event.type === 'retrying' && 'try' in before && before.try >= mostTries) continue
      const [after, ...commands] = step(before, event)
      const next = witness(seen, before, event, after)
      yield { before, event, after, commands, seen: { before: seen, after: next } }
      if (after !== before || next !== seen) meet(after, remembered(next, after))
    }
  }
}
