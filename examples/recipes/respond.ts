import { type FailedAnswer, problem } from 'latchkey/server'

/** An answer as the response that `httpValidator` reads it out of. */
export function respond(answer: { readonly ok: true } | FailedAnswer): Response {
  if (answer.ok) return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  const { status, headers, body } = problem(answer)
  return Response.json(body, { status, headers })
}

const titles = { 400: 'Bad Request', 401: 'Unauthorized', 404: 'Not Found', 500: 'Internal Server Error' }

/** Turns a request away without a code, so that the widget blames no key. Says nothing of what was sent. */
export function refuse(status: keyof typeof titles): Response {
  const headers = { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' }
  return new Response(JSON.stringify({ title: titles[status], status }), { status, headers })
}
