import type { Journey } from '../journeys/startJourney'
import { type Answer, type Mishap, send } from './startFaultyProxy'

export type Operation = 'connect' | 'activate' | 'update' | 'check' | 'disconnect'
const all: readonly Operation[] = ['connect', 'activate', 'update', 'check', 'disconnect']

export interface Fault {
  readonly name: string
  readonly during: readonly Operation[]
  /** Those that every `npm test` tries. */
  readonly fast?: readonly Operation[]
  /** On the way between the browser and the backend. */
  readonly mishap?: Mishap
  /** Anywhere else; gives what ends it. */
  readonly begin?: (journey: Journey) => Promise<() => Promise<void>>
  /** How far the page's clock goes on before anybody gives up. */
  readonly waitMs?: number
  /** Goes on by itself as soon as the fault is over. */
  readonly resumes?: boolean
}

const answering =
  (status: number, type: string, body: string, more: Readonly<Record<string, string>> = {}): Mishap =>
  ({ response }) =>
    send(response, { status, headers: { 'content-type': type, ...more }, body: Buffer.from(body) })

const changing =
  (change: (answer: Answer) => Answer): Mishap =>
  async ({ response, forward }) =>
    send(response, change(await forward()))

const page = '<!doctype html><title>Error</title><h1>Something went wrong</h1>'
const json = 'application/json'

/** The provider's own faults reach the page as what the backend makes of them. */
const atProvider =
  (faults: Partial<Journey['provider']['faults']>): NonNullable<Fault['begin']> =>
  async ({ provider }) => {
    const before = { ...provider.faults }
    Object.assign(provider.faults, faults)
    return async () => void Object.assign(provider.faults, before)
  }

const clockMoved =
  (hours: number): NonNullable<Fault['begin']> =>
  async ({ page: { clock } }) => {
    await clock.setSystemTime(Date.now() + hours * 3_600_000)
    return () => clock.setSystemTime(Date.now())
  }

export const faults: readonly Fault[] = [
  {
    name: 'backend killed mid-call, before it did anything',
    during: all,
    mishap: ({ response }) => void response.socket?.destroy(),
  },
  {
    name: 'backend killed mid-call, after it did it',
    during: all,
    fast: ['connect', 'disconnect'],
    mishap: async ({ response, forward }) => {
      await forward()
      response.socket?.destroy()
    },
  },
  {
    name: 'gateway gives up, 504, after it was done',
    during: all,
    fast: ['activate'],
    mishap: changing(() => ({ status: 504, headers: { 'content-type': 'text/html' }, body: Buffer.from(page) })),
  },
  {
    name: 'connection reset',
    during: all,
    fast: ['activate'],
    mishap: ({ response }) => void response.socket?.resetAndDestroy(),
  },
  { name: 'backend hangs', during: all, fast: ['update'], waitMs: 21_000, mishap: () => {} },
  {
    name: 'answer breaks off',
    during: all,
    mishap: async ({ response, forward }) => {
      const { status, headers, body } = await forward()
      response.writeHead(status, { ...headers, 'content-length': body.length + 10 })
      response.write(body.subarray(0, body.length / 2))
      setTimeout(() => response.socket?.destroy(), 50)
    },
  },
  {
    name: 'truncated JSON',
    during: all,
    fast: ['connect'],
    mishap: changing((answer) => ({ ...answer, body: answer.body.subarray(0, Math.ceil(answer.body.length / 2)) })),
  },
  { name: 'HTML page, 200', during: all, fast: ['check'], mishap: answering(200, 'text/html', page) },
  { name: 'HTML error page, 502', during: all, mishap: answering(502, 'text/html', page) },
  {
    name: 'wrong content type',
    during: all,
    mishap: changing((answer) => ({ ...answer, headers: { ...answer.headers, 'content-type': 'text/plain' } })),
  },
  { name: 'empty body, 200', during: all, mishap: answering(200, json, '') },
  { name: '500', during: all, mishap: answering(500, json, '{}') },
  { name: '502', during: all, mishap: answering(502, json, '{}') },
  { name: '503', during: all, fast: ['check'], mishap: answering(503, json, '{}') },
  { name: '401 of the host itself', during: all, mishap: answering(401, json, '{}') },
  { name: '403 of the host itself', during: all, mishap: answering(403, 'text/html', page) },
  { name: '429 storm', during: all, mishap: answering(429, json, '{}', { 'retry-after': '30' }) },
  { name: 'redirect to a page', during: all, mishap: answering(302, 'text/html', '', { location: '/' }) },
  { name: 'provider hangs', during: ['connect', 'activate', 'check'], begin: atProvider({ delayMs: 8_000 }) },
  { name: 'provider is down', during: ['connect', 'update', 'check'], begin: atProvider({ down: true }) },
  {
    name: 'provider answers 429',
    during: ['connect', 'update', 'check'],
    begin: atProvider({ rateLimitedSeconds: 30 }),
  },
  {
    name: 'offline',
    during: all,
    fast: ['connect'],
    resumes: true,
    begin: async ({ page: shown }) => {
      await shown.context().setOffline(true)
      return () => shown.context().setOffline(false)
    },
  },
  { name: 'clock two hours ahead', during: ['connect', 'check'], fast: ['check'], begin: clockMoved(2) },
  { name: 'clock two hours back', during: ['connect', 'check'], begin: clockMoved(-2) },
]
