import type { FailedAnswer } from '../../border/callbacks'
import { problem } from '../../http/problem'
import type { Refusal } from '../operating/HandlerEvent'

/** An answer as the response that `httpValidator` reads it out of. */
export function respond(answer: { readonly ok: true } | FailedAnswer, reference: string): Response {
  if (answer.ok) {
    return new Response(JSON.stringify(answer), {
      headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    })
  }
  const { status, headers, body } = problem({ reference, ...answer })
  return new Response(JSON.stringify(body), { status, headers })
}

const titles = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  413: 'Content Too Large',
  500: 'Internal Server Error',
} as const

const statuses: Readonly<Record<Refusal, keyof typeof titles>> = {
  host: 403,
  page: 403,
  nobody: 401,
  'not-allowed': 403,
  address: 404,
  'content-type': 400,
  'idempotency-key': 400,
  body: 400,
  'too-large': 413,
}

/** The status says enough to a browser: why, the log tells. */
export function turnAway(because: Refusal): Response {
  return refuse(statuses[because])
}

/** Turns a request away without a code, so that no key is blamed. Says nothing of what was sent, which may hold a key. */
export function refuse(status: keyof typeof titles): Response {
  return new Response(JSON.stringify({ title: titles[status], status }), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  })
}
