import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import express from 'express'
import { Hono } from 'hono'
import { createStaticHandler } from 'react-router'
import { onTestFinished } from 'vitest'
import { expressRoutes } from '../../examples/recipes/expressRoutes'
import { nextRoute } from '../../examples/recipes/nextRoute'
import { reactRouterRoute } from '../../examples/recipes/reactRouterRoute'
import { svelteKitRoute } from '../../examples/recipes/svelteKitRoute'
import { allowConsole } from '../allowConsole'
import { findApp, startApp } from './apps'
import { type Activation, findRuntime, startRuntime } from './runtimes'
import { wireHandler, wirePath } from './wireHandler'

/** What a browser asks. */
export interface Wired {
  readonly url: string
  readonly fetch: typeof fetch
  /** What a server of its own has printed. */
  readonly said?: () => string
}

export interface Framework {
  readonly name: string
  /** `real`: the framework or runtime itself is between browser and handler. `shape`: what it calls, called as it calls it. */
  readonly is: 'real' | 'shape'
  /** Over a socket of its own. */
  readonly overNetwork: boolean
  readonly start: (providerUrl: string, activation: Activation) => Promise<Wired>
}

/** As a real `fetch` does it: whoever has gone gets no answer. */
function inProcess(answer: (request: Request) => Promise<Response>): Wired {
  return {
    url: `https://app.test${wirePath}`,
    fetch(input, init) {
      const request = new Request(input, init)
      const gone = new Promise<never>((_, reject) => {
        const end = () => reject(new DOMException('gone', 'AbortError'))
        if (request.signal.aborted) end()
        request.signal.addEventListener('abort', end)
      })
      return Promise.race([answer(request), gone])
    },
  }
}

function handlerFor(providerUrl: string, activation: Activation) {
  allowConsole('warn', /memoryVault is for development/)
  return wireHandler(providerUrl, activation)
}

const byMethod =
  (route: Readonly<Record<'GET' | 'POST' | 'DELETE', (request: Request) => Promise<Response>>>) =>
  // SAFETY: those that are asked here; a framework answers any other one itself.
  (request: Request) =>
    route[request.method as keyof typeof route](request)

/** The framework itself where its app is built; otherwise what it calls, called as it calls it. */
function inApp(name: 'next' | 'sveltekit', title: string, shape: Framework['start']): Framework {
  const folder = findApp(name)
  if (!folder) return { name: title, is: 'shape', overNetwork: false, start: shape }
  return {
    name: title,
    is: 'real',
    overNetwork: true,
    async start(...given) {
      const { url, said } = await startApp(name, folder, ...given)
      return { url: `${url}${wirePath}`, fetch, said }
    },
  }
}

const shapesAndLibraries: readonly Framework[] = [
  inApp('next', 'Next.js, a catch-all route', async (...given) => inProcess(byMethod(nextRoute(handlerFor(...given))))),
  {
    name: 'Hono',
    is: 'real',
    overNetwork: true,
    async start(...given) {
      const handler = handlerFor(...given)
      const app = new Hono().all(`${wirePath}/*`, (c) => handler(c.req.raw))
      const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
      await new Promise((resolve) => server.once('listening', resolve))
      onTestFinished(() => void server.close())
      return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${wirePath}`, fetch }
    },
  },
  {
    name: 'Express 5',
    is: 'real',
    overNetwork: true,
    async start(...given) {
      const app = express().use(wirePath, expressRoutes(handlerFor(...given)))
      const server = app.listen(0, '127.0.0.1')
      await new Promise((resolve) => server.once('listening', resolve))
      onTestFinished(() => {
        server.closeAllConnections()
        server.close()
      })
      return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${wirePath}`, fetch }
    },
  },
  {
    name: 'React Router 7, a resource route',
    is: 'real',
    overNetwork: false,
    async start(...given) {
      const { queryRoute } = createStaticHandler([
        { id: 'wire', path: `${wirePath}/:action`, ...reactRouterRoute(handlerFor(...given)) },
      ])
      return inProcess(async (request) => (await queryRoute(request)) as Response)
    },
  },
  inApp('sveltekit', 'SvelteKit, a +server.ts', async (...given) => {
    const route = svelteKitRoute(handlerFor(...given))
    return inProcess((request) => route[request.method as keyof typeof route]({ request }))
  }),
]

const names = { deno: 'Deno', bun: 'Bun', workerd: 'Cloudflare Workers' } as const

const runtimes = (['deno', 'bun', 'workerd'] as const).map((runtime): Framework => {
  const program = findRuntime(runtime)
  if (program) {
    return {
      name: names[runtime],
      is: 'real',
      overNetwork: true,
      async start(...given) {
        const { url, said } = await startRuntime(runtime, program, ...given)
        return { url: `${url}${wirePath}`, fetch, said }
      },
    }
  }
  return {
    name: names[runtime],
    is: 'shape',
    overNetwork: false,
    start: async (...given) => {
      const server = { fetch: handlerFor(...given) }
      return inProcess((request) => server.fetch(request))
    },
  }
})

export const frameworks: readonly Framework[] = [...shapesAndLibraries, ...runtimes]
