// One backend in a process of its own, for hostile.mjs: the handler by itself, or in a recipe. Measures what requests cost it:
// how long its event loop stands still, how much memory it holds, and what is rejected and caught by nobody.
import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { serve } from '@hono/node-server'
import express from 'express'
import { Hono } from 'hono'
import { createStaticHandler } from 'react-router'
import { register } from 'tsx/esm/api'

register({ tsconfig: false })
const recipes = new URL('../examples/recipes/', import.meta.url)
const recipe = (name) => import(new URL(`${name}.ts`, recipes).href)
// By its name, the package is not known here: this folder has a package.json of its own.
const built = (entry) => import(new URL(`../dist/${entry}.js`, import.meta.url).href)
const { createConnectionHandler, memoryVault, ProviderFailure } = await built('server')
const { identifySlack } = await built('identify/vendors/slack')
const { slack } = await built('providers/vendors/slack')

const [, , target, providerUrl] = process.argv
/** Milliseconds: long enough for all that is asked here, and short enough to be waited for. */
const [providerMs, requestMs] = [2_000, 4_000]
const ownerOf = async ({ headers }) => (headers.get('x-test-user') ? { id: headers.get('x-test-user') } : null)

/** As a host writes it. */
async function identify({ key }, { fetch }) {
  const response = await fetch(`${providerUrl}/me`, { headers: { Authorization: `Bearer ${key}` } })
  if (response.status === 401) return { ok: false, code: 'invalid-key' }
  const { companies, permissions } = await response.json().catch((thrown) => {
    if (thrown instanceof ProviderFailure) throw thrown
    return {}
  })
  return Array.isArray(companies)
    ? { ok: true, companies, ...(permissions && { permissions }) }
    : { ok: false, code: 'unexpected-answer' }
}
/** The preset, which asks this provider in place of its own. */
const presetHere = (credential, context) =>
  identifySlack(credential, { ...context, fetch: (_, init) => context.fetch(providerUrl, init) })

const values = new Map()
const store = {
  get: async (name) => values.get(name) ?? null,
  put: async (name, value) => void values.set(name, value),
  delete: async (name) => void values.delete(name),
}
const handlerOf = (vault = memoryVault({ scope: 'vault' }), ask = identify) =>
  createConnectionHandler({
    name: 'slack',
    provider: slack,
    owner: ownerOf,
    identify: ask,
    vault,
    providerMs,
    requestMs,
  })

const byMethod = (route) => (request) =>
  route[request.method] ? route[request.method](request) : new Response(null, { status: 405 })
const targets = {
  handler: () => handlerOf(),
  preset: () => handlerOf(undefined, presetHere),
  next: async () => byMethod((await recipe('nextRoute')).nextRoute(handlerOf())),
  'react-router': async () => {
    const { reactRouterRoute } = await recipe('reactRouterRoute')
    const { queryRoute } = createStaticHandler([
      { id: 'slack', path: '/api/slack/:action', ...reactRouterRoute(handlerOf()) },
    ])
    return (request) => queryRoute(request)
  },
  sveltekit: async () => {
    const route = (await recipe('svelteKitRoute')).svelteKitRoute(handlerOf())
    return byMethod(
      Object.fromEntries(Object.entries(route).map(([name, run]) => [name, (request) => run({ request })])),
    )
  },
  hono: () => {
    const handler = handlerOf()
    return new Hono().all('/api/slack/*', (c) => handler(c.req.raw)).fetch
  },
  worker: async () => {
    const { honoWorker } = await recipe('honoWorker')
    const worker = honoWorker(ownerOf, identify)
    const env = { ENCRYPTION_KEY: randomBytes(32).toString('base64'), CONNECTIONS: store }
    return (request) => worker.fetch(request, env)
  },
  kvVault: async () => handlerOf((await recipe('kvVault')).kvVault(store, randomBytes(32))),
  nangoVault: async () =>
    handlerOf(
      (await recipe('nangoVault')).nangoVault({ secretKey: 'none', integrationId: 'slack', baseUrl: providerUrl }),
    ),
}
const onExpress = async (prepare) => {
  const { expressRoutes } = await recipe('expressRoutes')
  const app = express()
  prepare?.(app)
  return createServer(app.use('/api/slack', expressRoutes(handlerOf())))
}
const servers = {
  express: () => onExpress(),
  'express-parsed': () => onExpress((app) => app.use(express.json({ limit: '200mb' }))),
}

async function start() {
  if (servers[target]) {
    const server = await servers[target]()
    return new Promise((resolve) => void server.listen(0, '127.0.0.1', () => resolve(server)))
  }
  const fetch = await targets[target]()
  return new Promise((resolve) => {
    const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(server))
  })
}

const rejections = { count: 0 }
for (const name of ['unhandledRejection', 'uncaughtException']) process.on(name, () => void rejections.count++)
const delay = monitorEventLoopDelay({ resolution: 1 })
const used = () => {
  const { rss, heapUsed, external } = process.memoryUsage()
  return { rss, held: heapUsed + external }
}
async function collect() {
  for (let times = 0; times < 3; times++) {
    await new Promise((resolve) => setImmediate(resolve))
    globalThis.gc()
  }
  return used()
}

let before
let most
const look = () => {
  const { rss, held } = used()
  most = { rss: Math.max(most.rss, rss), held: Math.max(most.held, held) }
}
let timer

process.on('message', async (asked) => {
  if (asked === 'begin') {
    before = await collect()
    most = used()
    timer = setInterval(look, 10)
    rejections.count = 0
    delay.reset()
    delay.enable()
    process.send({ begun: true })
  }
  if (asked === 'end') {
    delay.disable()
    look()
    clearInterval(timer)
    const after = await collect()
    process.send({
      stoodMs: delay.max / 1e6,
      mostBytes: most.held - before.held,
      mostRss: most.rss - before.rss,
      leftBytes: after.held - before.held,
      rejections: rejections.count,
    })
  }
})
process.on('disconnect', () => process.exit(0))

const server = await start()
process.send({ url: `http://127.0.0.1:${server.address().port}/api/slack` })
