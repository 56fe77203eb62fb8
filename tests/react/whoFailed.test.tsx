import { act, cleanup, render, waitFor } from '@testing-library/react'
import { ApiKeyConnect, ConnectionFailure, createConnectionStore, useApiKeyConnection } from 'latchkey'
import { httpValidator } from 'latchkey/http'
import { afterEach, describe, expect, it } from 'vitest'
import { aKey } from '../aKey'
import { expectConsole } from '../expectConsole'

afterEach(cleanup)

const page = (status: number) => () =>
  new Response('<!doctype html><title>Bad gateway</title>', { status, headers: { 'Content-Type': 'text/html' } })
const json = (body: unknown, status: number, type = 'application/json') =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type } })
const problem =
  (code: string, more: object = {}) =>
  () =>
    json({ title: 'Service Unavailable', status: 503, code, ...more }, 503, 'application/problem+json')
const dead = (thrown: Error) => () => Promise.reject(thrown)
const never = () => new Promise<Response>(() => {})

const misfit = / gave an answer that does not fit its type/
const noRoute = /was answered with 404, so your backend seems to have no such route/
const threw = /a callback threw something/

interface Origin {
  readonly from: string
  readonly answer: () => Response | Promise<Response>
  /** What happened: of a key that was sent, and of the first check. */
  readonly happened: readonly [ofKey: string, ofCheck: string]
  /** What to do, after "Your key was not rejected." */
  readonly todo: string
  readonly warning?: RegExp
}

const ours = ["We couldn't get an answer.", "We couldn't check your connection to Pleo."] as const
const same = (sentence: string) => [sentence, sentence] as const
const soon = 'Try again in a moment.'
const support = 'Try again, or contact support.'

const origins: readonly Origin[] = [
  { from: 'a 404 of the host', answer: page(404), happened: ours, todo: support, warning: noRoute },
  {
    from: 'a 401 of the host',
    answer: () => json({ error: 'session' }, 401),
    happened: same('This page has expired.'),
    todo: 'Reload it, then try again.',
  },
  { from: 'a 500 of the host', answer: () => json({ error: 'oops' }, 500), happened: ours, todo: soon },
  { from: 'a 502 that is a page', answer: page(502), happened: ours, todo: soon },
  { from: 'a page where JSON was asked for', answer: page(200), happened: ours, todo: support },
  { from: 'a time-out', answer: never, happened: ours, todo: soon },
  {
    from: 'JSON of the wrong shape',
    answer: () => json({ ok: true, customer: 'Acme' }, 200),
    happened: ours,
    todo: support,
    warning: misfit,
  },
  {
    from: 'a dead network',
    answer: dead(new TypeError('Failed to fetch')),
    happened: ["We couldn't connect.", ours[1]],
    todo: 'Check your internet connection and try again.',
  },
  {
    from: 'a mistake in a callback',
    answer: dead(new Error('oops')),
    happened: ['Something went wrong.', ours[1]],
    todo: support,
    warning: threw,
  },
  {
    from: 'our code unknown',
    answer: problem('unknown', { reference: 'ref-7' }),
    happened: ['Something went wrong.', ours[1]],
    todo: 'Try again, or contact support and mention ref-7.',
  },
  {
    from: 'a 429 of the host',
    answer: page(429),
    happened: same('There were too many attempts in a short time.'),
    todo: soon,
  },
  {
    from: 'our code rate-limited',
    answer: problem('rate-limited', { retryAfterSeconds: 300 }),
    happened: same('There were too many attempts in a short time.'),
    todo: 'Try again in 5 minutes.',
  },
  {
    from: 'our code service-unavailable',
    answer: problem('service-unavailable'),
    happened: same("Pleo can't be reached right now."),
    todo: soon,
  },
  {
    from: 'our code timeout',
    answer: problem('timeout'),
    happened: same('Pleo took too long to answer.'),
    todo: soon,
  },
  {
    from: 'our code unexpected-answer',
    answer: problem('unexpected-answer', { reference: 'ref-7' }),
    happened: same("Pleo sent an answer we didn't expect."),
    todo: 'Try again, or contact support and mention ref-7.',
  },
  {
    from: 'our code, thrown by a callback',
    answer: dead(new ConnectionFailure('timeout')),
    happened: same('Pleo took too long to answer.'),
    todo: soon,
  },
  ...(['service-unavailable', 'timeout'] as const).map((code) => ({
    from: `our code ${code}, of the host's own side`,
    answer: problem(code, { side: 'host' }),
    happened: ours,
    todo: soon,
  })),
]

/** @param base each its own: of an address, a developer is warned once */
function options({ answer }: Origin, base: string) {
  const validator = httpValidator(base, { fetch: async () => answer(), activation: 'included' })
  return { ...validator, provider: 'Pleo', retries: 0, timeoutMs: 200, checkIntervalMs: false } as const
}

function Widget({ store }: { store: ReturnType<typeof createConnectionStore> }) {
  return <ApiKeyConnect connection={useApiKeyConnection(store)} />
}

/** What stands in the field's or the first check's message. */
const error = () => document.querySelector('.lk-error')?.textContent

describe.each(origins)('after $from, a sentence blames nobody who may not be at fault:', (origin) => {
  const { happened, todo, warning } = origin

  it('an attempt says what happened and what to do', { tags: ['R15'] }, async () => {
    if (warning) expectConsole('warn', warning)
    const store = createConnectionStore({ ...options(origin, '/api/attempts'), initialConnection: null })
    render(<Widget store={store} />)
    await act(async () => store.submit(aKey()))
    const said = `${happened[0]} Your key was not rejected. ${todo}`
    await waitFor(() => expect(error()).toBe(said))
  })

  it('so does a first check, to be seen as it is heard', { tags: ['R15', 'R26'] }, async () => {
    if (warning) expectConsole('warn', warning)
    render(<ApiKeyConnect {...options(origin, '/api/checks')} />)
    const said = `${happened[1]} ${todo}`
    await waitFor(() => expect(error()).toBe(said))
    expect(document.querySelector('[aria-live="assertive"]')).toHaveTextContent(said)
  })
})
