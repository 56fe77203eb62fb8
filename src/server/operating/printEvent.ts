import type { HandlerEvent } from './HandlerEvent'

/** Characters of a text, such as an owner's id. */
const longest = 300

/** The log of whoever has none: on the console, a line an event, what an operator has to look after. */
export function printEvent(event: HandlerEvent) {
  if (event.level !== 'error') return
  const cut = (_: string, value: unknown) => (typeof value === 'string' ? value.slice(0, longest) : value)
  console.error(`latchkey ${JSON.stringify(event, cut)}`)
}
