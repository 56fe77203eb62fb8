import type { Event, EventType } from './states/events'
import type { State, Status } from './states/states'
import type { Rule, Step } from './states/TransitionTable'
import { transitions } from './transitions'

/** What `event` leads to. Gives back the same state object, and no commands, where it means nothing. */
export function transition(state: State, event: Event): Step {
  return ruleFor(state, event)?.step(state, event) ?? [state]
}

/** Whether the table has a cell for `event` in `state`. */
export function can(state: State, event: Event): boolean {
  return ruleFor(state, event) !== undefined
}

function ruleFor(state: State, event: Event): Rule<Status, EventType> | undefined {
  // A type that is no event, from untyped code, must not find what objects inherit.
  if (isLate(state, event) || !Object.keys(transitions[state.status]).includes(event.type)) return undefined
  // SAFETY: a rule stands under its own status and event type, a pairing that is lost between the two lookups.
  return transitions[state.status][event.type] as Rule<Status, EventType> | undefined
}

/** The one place where an answer to an attempt that is over, cancelled or superseded is dropped. */
function isLate(state: State, event: Event): boolean {
  return 'answerTo' in event && (!('attempt' in state) || state.attempt.id !== event.answerTo)
}
