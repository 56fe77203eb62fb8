import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import express, { type Express, json as parsesJson } from 'express'
import { httpValidator } from 'latchkey/http'
import type { Owner } from 'latchkey/server'
import { type ContractSamples, validatorContract } from 'latchkey/testing'
import { describe, expect, it, onTestFinished } from 'vitest'
import { expressRoutes } from '../../examples/recipes/expressRoutes'
import { honoWorker } from '../../examples/recipes/honoWorker'
import { nextRoute, slackConnection } from '../../examples/recipes/nextRoute'
import { scrub } from '../../src/key/scrubbing/scrub'
import { aKey } from '../aKey'
import { allowConsole } from '../allowConsole'
import { expectConsole } from '../expectConsole'
import { findKeys } from '../findKeys'
import { wireWatch } from '../http/wireContract'
import { developmentVault } from './developmentVault'
import { slackAt, startSlack } from './startSlack'

interface Recipe {
  /** Where `httpValidator` finds it. */
  readonly url: string
  readonly fetch: typeof fetch
  /** What it has stored, where it stores it itself. */
  readonly stored?: () => string
}

const owner: Owner = { id: 'customer-1' }
const ownerOf = async ({ headers }: Request) => (headers.get('x-test-user') ? owner : null)

/** As a real `fetch` does it: whoever has gone gets no answer. */
const untilGone = ({ signal }: Request, answer: Response | Promise<Response>) =>
  Promise.race([
    answer,
    new Promise<never>((_, reject) => {
      const end = () => reject(new DOMException('gone', 'AbortError'))
      if (signal.aborted) end()
      signal.addEventListener('abort', end)
    }),
  ])

const next = async (slackUrl: string): Promise<Recipe> => {
  const route = nextRoute(slackConnection(developmentVault(), ownerOf, slackAt(slackUrl)))
  return {
    url: 'https://app.test/api/slack',
    fetch(input, init) {
      const request = new Request(input, init)
      return untilGone(request, route[request.method as keyof typeof route](request))
    },
  }
}

const onExpress = async (slackUrl: string, prepare = (_app: Express) => {}): Promise<Recipe> => {
  const app = express()
  prepare(app)
  app.use('/api/slack', expressRoutes(slackConnection(developmentVault(), ownerOf, slackAt(slackUrl))))
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/slack`, fetch }
}

const hono = async (slackUrl: string): Promise<Recipe> => {
  const worker = honoWorker(ownerOf, slackAt(slackUrl))
  const values = new Map<string, string>()
  const env = {
    ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    CONNECTIONS: {
      get: async (name: string) => values.get(name) ?? null,
      put: async (name: string, value: string) => void values.set(name, value),
      delete: async (name: string) => void values.delete(name),
    },
  }
  return {
    url: 'https://app.test/api/slack',
    fetch: async (input, init) => {
      const request = new Request(input, init)
      return untilGone(request, worker.fetch(request, env))
    },
    stored: () => JSON.stringify([...values]),
  }
}

describe.each([
  ['Next.js route handler', next],
  ['Express routes', (slackUrl: string) => onExpress(slackUrl)],
  ['Hono worker', hono],
])('the recipe: %s', (_, start) => {
  it('keeps the whole contract of a validator, and of the wire', async () => {
    // Of a provider that is slow or gone, the handler tells its operator.
    allowConsole('error', /^latchkey \{.*"note":"failed".*"from":"identify"/)
    const samples = { goodKey: aKey('good'), badKey: aKey('bad') }
    const { slow, dead, revoke, url: slackUrl } = await startSlack(samples.goodKey)
    const recipe = await start(slackUrl)
    const wire = wireWatch(recipe.fetch)
    const validator = httpValidator(recipe.url, {
      activation: 'included',
      fetch: wire.fetch,
      headers: { 'X-Test-User': 'me' },
    })
    const given: ContractSamples = {
      ...samples,
      company: { id: 'T0ACME' },
      timeoutMs: 2_000,
      checkTimeoutMs: 30_000,
      slow,
      dead,
      revoke,
    }
    for (const { name, run, skipped } of validatorContract(validator, given)) {
      await expect(run(), name).resolves.toBeUndefined()
      expect(skipped).toBeNull()
    }
    expect(wire.breaches).toEqual([])
  })

  const send = async (path: string, init: RequestInit = {}) => {
    const goodKey = aKey('good')
    const recipe = await start((await startSlack(goodKey)).url)
    const response = await recipe.fetch(`${recipe.url}${path}`, {
      ...init,
      headers: { 'X-Test-User': 'me', ...(init.headers as Record<string, string>) },
    })
    return { recipe, goodKey, response, text: await response.text() }
  }
  const attempt = { intent: 'connect', current: null, mayActivateFor: 'any', fields: {}, secrets: {} }
  const json = { 'Content-Type': 'application/json' }

  it('asks who it is before anything else', async () => {
    const { response, text } = await send('/connection', { headers: { 'X-Test-User': '' } })
    expect(response.status).toBe(401)
    expect(text).not.toContain('code')
  })

  it('turns away what another site could send, and what is no request of the wire', async () => {
    const body = JSON.stringify({ ...attempt, key: aKey('csrf') })
    const once = { 'Idempotency-Key': 'one' }
    expect((await send('/validate', { method: 'POST', body, headers: json })).response.status).toBe(400)
    expect(
      (await send('/validate', { method: 'POST', body: '[]', headers: { ...json, ...once } })).response.status,
    ).toBe(400)
  })

  it('says nothing of a body that it can not read, not even a part of the key', { tags: ['K03'] }, async () => {
    const key = aKey('torn')
    const headers = { ...json, 'Idempotency-Key': 'one' }
    const { response, text } = await send('/validate', { method: 'POST', body: `{"key": ${key}, `, headers })
    expect(response.status).toBe(400)
    expect(response.headers.get('Content-Type')).toContain('application/problem+json')
    const said = JSON.stringify([...response.headers, text])
    expect(scrub(said, [key])).toBe(said)
  })

  it('gives the key out in no answer, and stores it sealed where it stores it itself', { tags: ['K03'] }, async () => {
    const goodKey = aKey('good')
    const recipe = await start((await startSlack(goodKey)).url)
    const headers = { 'X-Test-User': 'me', ...json, 'Idempotency-Key': 'one' }
    const body = JSON.stringify({ ...attempt, key: goodKey })
    const validated = await recipe.fetch(`${recipe.url}/validate`, { method: 'POST', body, headers })
    expect(validated.status).toBe(200)
    const checked = await recipe.fetch(`${recipe.url}/connection`, { headers })
    const answers = `${await validated.text()} ${await checked.text()}`
    expect(answers).toContain('T0ACME')
    expect(findKeys([goodKey], { answers, stored: recipe.stored?.() ?? '' })).toEqual([])
  })
})

it('Express routes behind a parser answer nothing, print no key, and say what to do', { tags: ['K03'] }, async () => {
  expectConsole('error', /parsed before expressRoutes/)
  const key = aKey('parsed')
  const recipe = await onExpress('http://127.0.0.1:9', (app) => app.use(parsesJson()))
  const body = { key, intent: 'connect', current: null, mayActivateFor: 'any', fields: {}, secrets: {} }
  const response = await fetch(`${recipe.url}/validate`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'X-Test-User': 'me', 'Content-Type': 'application/json', 'Idempotency-Key': 'one' },
  })
  expect(response.status).toBe(500)
  expect(await response.json()).toEqual({ title: 'Internal Server Error', status: 500 })
})

it('Express routes behind a parser that fails quote nothing of what it could not read', { tags: ['K03'] }, async () => {
  expectConsole('error', /before expressRoutes/)
  const key = aKey('broken')
  const recipe = await onExpress('http://127.0.0.1:9', (app) => app.use(parsesJson()))
  const response = await fetch(`${recipe.url}/validate`, {
    method: 'POST',
    body: key,
    headers: { 'X-Test-User': 'me', 'Content-Type': 'application/json', 'Idempotency-Key': 'one' },
  })
  expect(findKeys([key], { answer: await response.text() })).toEqual([])
  expect(response.status).toBe(500)
  expect(response.headers.get('Cache-Control')).toBe('no-store')
})

it('a Hono worker without its encryption key answers nothing, and says of what kind the error was', {
  tags: ['R26'],
}, async () => {
  expectConsole('error', /RangeError/)
  const env = { ENCRYPTION_KEY: 'too short', CONNECTIONS: { get: failing, put: failing, delete: failing } }
  const request = new Request('https://app.test/api/slack/connection', { headers: { 'X-Test-User': 'me' } })
  const response = await honoWorker(ownerOf).fetch(request, env)
  expect([response.status, await response.text()]).toEqual([500, ''])
  expect(response.headers.get('Cache-Control')).toBe('no-store')
})

function failing(): Promise<never> {
  return Promise.reject(new Error('Nobody asks.'))
}
