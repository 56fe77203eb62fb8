import type { Context } from 'hono'

const titles = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  413: 'Content Too Large',
} as const

/**
 * Turns a request away before it is about any key: problem details without a code, which the widget never takes for a bad
 * key. Says nothing of what was wrong, since the input may hold a key.
 */
export function refuse(c: Context, status: keyof typeof titles): Response {
  return c.json({ title: titles[status], status }, status, { 'Content-Type': 'application/problem+json' })
}
