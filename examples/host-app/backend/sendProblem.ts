import type { Context } from 'hono'
import { type FailedAnswer, problem } from 'latchkey/server'
import type { Env } from './Env'

/** Answers with a failure that the widget understands, and notes its code for the log. */
export function sendProblem(c: Context<Env>, failure: Omit<FailedAnswer, 'ok'>): Response {
  const { status, headers, body } = problem({ ...failure, reference: c.var.requestId })
  c.set('code', body.code)
  return new Response(JSON.stringify(body), { status, headers })
}
