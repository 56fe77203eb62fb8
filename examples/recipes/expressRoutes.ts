import type {
  ErrorRequestHandler,
  Request as ExpressRequest,
  Response as ExpressResponse,
  RequestHandler,
} from 'express'
import type { ConnectionHandler } from 'latchkey/server'

/**
 * For Express 5: `app.use('/api/slack', expressRoutes(connection))`, before any `express.json()` that is for all routes.
 *
 * Where a parser was first, the key is in a `body` that error handlers and loggers print, or in the error of one that could
 * not read it: then nothing is answered but a bare 500, and the console says what to do.
 */
export function expressRoutes(handler: ConnectionHandler): [RequestHandler, ErrorRequestHandler] {
  const route: RequestHandler = async (request, response) => {
    if (isRead(request)) {
      refuseParsed(response)
      return
    }
    const gone = new AbortController()
    response.on('close', () => gone.abort())
    const { body, leave } = bodyOf(request)
    const asked = toRequest(request, body, gone.signal)
    if (asked) {
      const answer = await handler(asked)
      response.status(answer.status)
      answer.headers.forEach((value, name) => void response.setHeader(name, value))
      response.end(await answer.text())
    } else refuse(response, 400, 'Bad Request')
    leave()
  }
  // Express tells an error handler by its four parameters.
  const withoutItsText: ErrorRequestHandler = (_error, _request, response, _next) => {
    if (response.headersSent) response.destroy()
    else refuseParsed(response)
  }
  return [route, withoutItsText]
}

function refuseParsed(response: ExpressResponse) {
  console.error('latchkey: a body was parsed before expressRoutes. Put it before express.json() and its like.')
  refuse(response, 500, 'Internal Server Error')
}

function refuse(response: ExpressResponse, status: 400 | 500, title: string) {
  response.status(status).set('cache-control', 'no-store').type('application/problem+json')
  response.send(JSON.stringify({ title, status }))
}

function isRead(request: ExpressRequest): boolean {
  // Its type says any; a parser that was there leaves something.
  const body: unknown = request.body
  return body !== undefined || request.readableDidRead
}

/** Null for what no browser sends: a method such as TRACE, a `Host` that is none. */
function toRequest(request: ExpressRequest, body: ReadableStream<Uint8Array>, signal: AbortSignal): Request | null {
  const headers = new Headers()
  try {
    for (const [name, value] of Object.entries(request.headers)) {
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
    }
    return new Request(new URL(request.originalUrl, `${request.protocol}://${request.get('Host') ?? 'localhost'}`), {
      method: request.method,
      headers,
      signal,
      ...(request.method === 'POST' && { body, duplex: 'half' }),
    })
  } catch {
    return null
  }
}

/**
 * The body, as somebody asks for it. `Readable.toWeb` would cut the connection where not all of it is read, or leave it
 * waiting: between a proxy and this app it is everybody's, so after `leave` the rest is thrown away.
 */
function bodyOf(request: ExpressRequest) {
  let isLeft = false
  const leave = () => {
    isLeft = true
    request.resume()
  }
  request.pause()
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const unlessLeft = (run: () => void) => () => isLeft || run()
        request.on('data', (chunk: Uint8Array) => {
          if (isLeft) return
          request.pause()
          controller.enqueue(chunk)
        })
        request.on(
          'end',
          unlessLeft(() => controller.close()),
        )
        // Without what it says: it may have come from a library.
        request.on(
          'error',
          unlessLeft(() => controller.error(new Error('The body broke off.'))),
        )
      },
      pull: () => void request.resume(),
      cancel: leave,
    },
    { highWaterMark: 0 },
  )
  return { body, leave }
}
