import type { Command } from './commands'
import type { Event, EventType } from './events'
import type { State, Status } from './states'

/** The state to be in next, and what the store should do about it. */
export type Step<To extends Status = Status> = readonly [next: State<To>, ...commands: Command[]]

/** One cell: where an event may lead from a status, and how. */
export interface Rule<From extends Status, On extends EventType, To extends Status = Status> {
  /** Every status that `step` may lead to. Data, so that the table can be drawn without running it. */
  readonly to: readonly To[]
  readonly step: (state: State<From>, event: Event<On>) => Step<To>
}

/** Rows are statuses; a cell says what an event does there. No cell: the event means nothing in that status. */
export type TransitionTable = {
  readonly [From in Status]: { readonly [On in EventType]?: Rule<From, On> }
}

/** Makes a cell. `step` does not compile if it can lead anywhere but `targets`. */
export function go<From extends Status, On extends EventType, To extends Status>(
  targets: To | readonly To[],
  // NoInfer has to wrap all of Step<To>: around To alone it is ignored, and To widens to whatever step returns.
  step: (state: State<From>, event: Event<On>) => NoInfer<Step<To>>,
): Rule<From, On, To> {
  return { to: typeof targets === 'string' ? [targets] : targets, step }
}
