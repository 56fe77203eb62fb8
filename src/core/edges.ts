import type { EventType } from './states/events'
import type { Status } from './states/states'
import type { Rule, TransitionTable } from './states/TransitionTable'

export interface Edge {
  readonly from: Status
  readonly on: EventType
  readonly to: Status
}

/** The table as a flat list in reading order: what tests count and diagrams draw. */
export function edges(table: TransitionTable): readonly Edge[] {
  return entries(table).flatMap(([from, row]) =>
    entries<Partial<Record<EventType, Pick<Rule<Status, EventType>, 'to'>>>>(row).flatMap(([on, { to }]) =>
      to.map((target) => ({ from, on, to: target })),
    ),
  )
}

function entries<T extends object>(object: T) {
  // SAFETY: Object.entries widens keys to string; tables are plain objects with no other keys and no undefined cells.
  return Object.entries(object) as [keyof T, NonNullable<T[keyof T]>][]
}
