import { edges } from './edges'
import type { Status } from './states/states'
import type { TransitionTable } from './states/TransitionTable'

/** Where a connection can start, by what the host knows of it. */
const initial: readonly Status[] = ['loading', 'not-connected', 'connected', 'action-required']

/** The table as a Mermaid state diagram: one arrow for each pair of statuses, labelled with all that leads there. */
export function diagram(table: TransitionTable): string {
  const arrows = new Map<string, string[]>()
  for (const { from, on, to } of edges(table)) {
    const arrow = `${idOf(from)} --> ${idOf(to)}`
    arrows.set(arrow, [...(arrows.get(arrow) ?? []), on])
  }
  return [
    'stateDiagram-v2',
    ...Object.keys(table).map((status) => `  state "${status}" as ${idOf(status)}`),
    ...initial.map((status) => `  [*] --> ${idOf(status)}`),
    ...Array.from(arrows, ([arrow, events]) => `  ${arrow}: ${events.join(', ')}`),
  ].join('\n')
}

/** Mermaid takes a hyphen for the beginning of an arrow. */
function idOf(status: string): string {
  return status.replace(/-./g, (letter) => letter.slice(1).toUpperCase())
}
