import type { HandlerEvent } from './HandlerEvent'

const longest = 60
const nothing = { error: 'thrown' } as const

/**
 * What of a thrown value a log may hold: never its message, which may quote what a library was given. Its class by the
 * prototype, since what the value says of itself is a text like any other.
 */
export function describeThrown(thrown: unknown): { readonly error: string } & Pick<HandlerEvent, 'sqlState'> {
  try {
    const { code } = Object(thrown) as { code?: unknown }
    const isSqlState = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)
    return {
      ...(thrown instanceof Error ? { error: classOf(thrown) } : nothing),
      ...(isSqlState && { sqlState: code }),
    }
  } catch {
    // Reading it threw in its turn.
    return nothing
  }
}

function classOf(thrown: Error): string {
  const prototype = Object.getPrototypeOf(thrown) as { constructor?: { name?: unknown } } | null
  const name = prototype?.constructor?.name
  return typeof name === 'string' && name !== '' ? name.slice(0, longest) : 'Error'
}
