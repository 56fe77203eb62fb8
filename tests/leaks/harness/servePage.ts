import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ActivateAnswer, CheckAnswer, DisconnectAnswer, GivenConnection, ValidateAnswer } from 'latchkey/headless'
import { pageHtml, type ServedFiles } from './pageHtml'
import { readRequest, type SeenRequest } from './readRequest'

/** JSON for the callback, or a whole response. */
type Scripted<Answer> = Answer | Response | ((request: SeenRequest) => Answer | Response | Promise<Answer | Response>)

/** What the backend answers from now on. Set one to change it; `hold` lets the next one wait. */
export interface ScriptedAnswers {
  validate: Scripted<ValidateAnswer>
  activate: Scripted<ActivateAnswer>
  check: Scripted<CheckAnswer>
  disconnect: Scripted<DisconnectAnswer>
}

export type Route = keyof ScriptedAnswers

const routes: Readonly<Record<string, Route>> = {
  'POST /api/validate': 'validate',
  'POST /api/activate': 'activate',
  'GET /api/connection': 'check',
  'DELETE /api/connection': 'disconnect',
}

/** Whether a request is one of those that carry the key on purpose. */
export const mayCarryKey = ({ method, path }: Pick<SeenRequest, 'method' | 'path'>) =>
  ['validate', 'activate'].includes(routes[`${method} ${path}`] ?? '')

export interface ServedPage {
  readonly url: string
  /** Everything the browser asked for, in order. */
  readonly requests: readonly SeenRequest[]
  readonly answers: ScriptedAnswers
  /** From now on, calls of this route wait; the returned function lets them go on. */
  readonly hold: (route: Route) => () => void
  readonly close: () => Promise<void>
}

const company = { id: 'c-2001', name: 'Acme ApS' }

/** The page, another page to go to, and the host's backend, on a free port of 127.0.0.1. */
export async function servePage(served: ServedFiles): Promise<ServedPage> {
  const { initialConnection, activation } = served.config
  const requests: SeenRequest[] = []
  const waiting = new Map<Route, Promise<void>>()
  // What an honest backend would answer: a check tells what the calls before it did.
  let connection: GivenConnection | null =
    initialConnection && 'connection' in initialConnection ? initialConnection.connection : initialConnection
  const accept = () => {
    connection = { company }
    return { ok: true as const, company }
  }
  const answers: ScriptedAnswers = {
    validate: () => (activation === 'included' ? accept() : { ok: true, company }),
    activate: accept,
    check: () => ({ ok: true, connection }),
    disconnect: () => {
      connection = null
      return { ok: true }
    },
  }
  const files: Readonly<Record<string, readonly [type: string, content: string]>> = {
    '/': ['text/html; charset=utf-8', pageHtml(served)],
    '/elsewhere': ['text/html; charset=utf-8', '<!doctype html><html lang="en"><title>Elsewhere</title>Elsewhere'],
    '/page.js': ['text/javascript; charset=utf-8', served.js],
    '/page.css': ['text/css; charset=utf-8', served.css],
    '/recorder.js': ['text/javascript; charset=utf-8', served.recorder ?? ''],
    '/serviceWorker.js': ['text/javascript; charset=utf-8', 'self.addEventListener("message", () => {})'],
    ...served.others,
  }

  async function answer(request: SeenRequest): Promise<Response> {
    const file = files[request.path.replace(/\?.*/, '')]
    if (file && request.method === 'GET') {
      return new Response(file[1], { headers: { ...served.headers, 'content-type': file[0] } })
    }
    const route = routes[`${request.method} ${request.path}`]
    if (!route) return new Response(null, { status: 204 })
    await waiting.get(route)
    const scripted = answers[route]
    const given = typeof scripted === 'function' ? await scripted(request) : scripted
    return given instanceof Response ? given.clone() : Response.json(given)
  }

  const server = createServer((incoming, outgoing) => {
    void readRequest(incoming)
      .then((request) => {
        requests.push(request)
        return answer(request)
      })
      .then(async (response) => {
        outgoing.writeHead(response.status, Object.fromEntries(response.headers))
        outgoing.end(Buffer.from(await response.arrayBuffer()))
      })
      // The browser left before the answer: nobody is waiting for it.
      .catch(() => outgoing.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // SAFETY: it listens on a port, not on a pipe.
  const { port } = server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    answers,
    hold(route) {
      let release = () => {}
      const released = new Promise<void>((resolve) => {
        release = resolve
      })
      waiting.set(route, released)
      return () => {
        waiting.delete(route)
        release()
      }
    },
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
