import type { HandlerEvent } from './HandlerEvent'

const longest = 60

/** What of a thrown value a log may hold: never its message, which may quote what a library was given. */
export function describeThrown(thrown: unknown): Pick<HandlerEvent, 'error' | 'sqlState'> {
  const { code } = Object(thrown) as { code?: unknown }
  const isSqlState = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)
  return {
    error: thrown instanceof Error ? thrown.constructor.name.slice(0, longest) : 'thrown',
    ...(isSqlState && { sqlState: code }),
  }
}
