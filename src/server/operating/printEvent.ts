import type { HandlerEvent } from './HandlerEvent'
import { nodeEnv } from './nodeEnv'

/** Characters of a text, such as an owner's id. */
const longest = 300

/**
 * The log of whoever has none: on the console, a line an event, what an operator has to look after; in development, also why a
 * request was turned away, a name that was masked, a permission that a key lacks, and an installation that was kept by default.
 */
export function printEvent(event: HandlerEvent) {
  const cut = (_: string, value: unknown) => (typeof value === 'string' ? value.slice(0, longest) : value)
  const line = () => `latchkey ${JSON.stringify(event, cut)}`
  if (event.level === 'error') console.error(line())
  else if (!['production', 'test'].includes(nodeEnv()) && isForDevelopers(event)) console.warn(line())
}

/** A 401 tells all that there is to tell, and comes with every page of whoever is not signed in. */
function isForDevelopers({ note, because, message }: HandlerEvent): boolean {
  return (
    note === 'name-masked' ||
    note === 'permissions-lacking' ||
    (note === 'installation-kept' && message !== undefined) ||
    (note === 'refused' && because !== 'nobody')
  )
}
