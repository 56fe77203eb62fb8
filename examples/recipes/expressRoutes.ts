import { Readable } from 'node:stream'
import type { Request as ExpressRequest, RequestHandler } from 'express'
import type { ConnectionHandler } from 'latchkey/server'

/**
 * For Express 5: `app.use('/api/slack', expressRoutes(connection))`, before any `express.json()` that is for all routes.
 *
 * Where a parser was first, the key is in a `body` that error handlers and loggers print: then nothing is answered but a
 * bare 500, and the console says what to do.
 */
export function expressRoutes(handler: ConnectionHandler): RequestHandler {
  return async (request, response) => {
    if (isRead(request)) {
      console.error('latchkey: a body was parsed before expressRoutes. Put it before express.json() and its like.')
      response.status(500).set('cache-control', 'no-store').type('application/problem+json')
      response.send(JSON.stringify({ title: 'Internal Server Error', status: 500 }))
      return
    }
    const gone = new AbortController()
    response.on('close', () => gone.abort())
    const answer = await handler(toRequest(request, gone.signal))
    response.status(answer.status)
    answer.headers.forEach((value, name) => void response.setHeader(name, value))
    response.end(await answer.text())
  }
}

function isRead(request: ExpressRequest): boolean {
  // Its type says any; a parser that was there leaves something.
  const body: unknown = request.body
  return body !== undefined || request.readableDidRead
}

function toRequest(request: ExpressRequest, signal: AbortSignal): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  const hasBody = request.method === 'POST'
  return new Request(new URL(request.originalUrl, `${request.protocol}://${request.get('Host') ?? 'localhost'}`), {
    method: request.method,
    headers,
    signal,
    // SAFETY: the same stream by the name that the DOM has for it.
    ...(hasBody && { body: Readable.toWeb(request) as ReadableStream<Uint8Array>, duplex: 'half' }),
  })
}
