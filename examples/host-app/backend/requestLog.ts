import { randomUUID } from 'node:crypto'
import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import { describeThrown, type HandlerEvent } from 'latchkey/server'
import type { Env } from './Env'

/** One line of the log. There is no member for a body, a header or an address, so no key can come along. */
export interface LogLine {
  readonly time: string
  readonly level: 'info' | 'error'
  /** Missing where no request is to blame. */
  readonly request?: string
  readonly method?: string
  /** The pattern of the route, not what was asked for. */
  readonly route?: string
  readonly status?: number
  readonly milliseconds?: number
  /** The failure that was answered. */
  readonly code?: string
  /** The customer who asked, or who is concerned. */
  readonly tenant?: string
  /** What someone who runs this backend has to look after. */
  readonly note?: HandlerEvent['note']
  /** Why a request was turned away. */
  readonly because?: HandlerEvent['because']
  /** Which of the functions that call a provider it was. */
  readonly from?: HandlerEvent['from']
  readonly integration?: string
  /** What a database calls it. */
  readonly sqlState?: string
  readonly error?: string
  readonly stack?: readonly string[]
}

export type Log = (line: LogLine) => void

/** @param tenantOf who is asking, as far as anybody knows: refusals are told of as well */
export function requestLog(log: Log, now: () => Date, tenantOf: (request: Request) => string | undefined) {
  return createMiddleware<Env>(async (c, next) => {
    const since = performance.now()
    c.set('requestId', randomUUID())
    await next()
    const { code, requestId } = c.var
    const tenant = tenantOf(c.req.raw)
    log({
      time: now().toISOString(),
      level: c.res.status >= 500 ? 'error' : 'info',
      request: requestId,
      method: c.req.method,
      route: routePath(c),
      status: c.res.status,
      milliseconds: Math.round(performance.now() - since),
      ...(code && { code }),
      ...(tenant && { tenant }),
    })
  })
}

export function noteLine(event: HandlerEvent, now: () => Date): LogLine {
  const { owner: tenant, reference: request, ...rest } = event
  return { time: now().toISOString(), ...rest, ...(tenant && { tenant }), ...(request && { request }) }
}

/** The most that is kept of a stack: lines, and characters of a line. */
const [mostLines, longestLine] = [8, 200]

/**
 * Where an error came from, without its message: a library may have put what it was given into that. What the error says of
 * itself, its name among it, is a text like any other.
 */
export function errorLine(error: unknown, request: string | null, now: () => Date): LogLine {
  const { error: name, sqlState } = describeThrown(error)
  const stack = framesOf(error)
  return {
    time: now().toISOString(),
    level: 'error',
    ...(request && { request }),
    error: name,
    ...(sqlState && { sqlState }),
    ...(stack.length > 0 && { stack }),
  }
}

/** None where the message can't be told from what follows it. */
function framesOf(error: unknown): readonly string[] {
  try {
    if (!(error instanceof Error) || typeof error.stack !== 'string') return []
    const { stack, message } = error
    const start = stack.indexOf(message)
    if (start < 0) return []
    const frames = stack.slice(start + message.length).split('\n')
    return frames
      .filter((line) => /^\s+at .*(?:\.[cm]?[jt]sx?|node:[\w/]+):\d+:\d+\)?$/.test(line))
      .slice(0, mostLines)
      .map((line) => line.trim().slice(0, longestLine))
  } catch {
    return []
  }
}
