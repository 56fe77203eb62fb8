import type { FailedAnswer } from '../../border/callbacks'
import { problem } from '../../http/problem'

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

/** Turns a request away without a code, so that no key is blamed. Says nothing of what was sent, which may hold a key. */
export function refuse(status: keyof typeof titles): Response {
  return new Response(JSON.stringify({ title: titles[status], status }), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  })
}
