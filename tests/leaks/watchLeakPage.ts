import { fileURLToPath } from 'node:url'
import type { CDPSession, Request } from 'playwright'
import { bundleScript } from './harness/bundlePage'
import type { Clipboard } from './openClipboard'
import type { LeakPage, LeakPageOptions } from './startLeakPage'
import { startLeakPage } from './startLeakPage'

/** A page with instruments on everything that passes by. */
export interface WatchedPage extends LeakPage {
  readonly devtools: CDPSession
  readonly clipboard: Clipboard
  /** What passed through a channel since this was last asked. */
  readonly take: (channel: string) => Promise<readonly string[]>
  /** Requests since this was last asked. */
  readonly takeRequests: () => readonly Request[]
}

const instruments = fileURLToPath(new URL('instruments/install.ts', import.meta.url))

export async function watchLeakPage(options: LeakPageOptions, clipboard: Clipboard): Promise<WatchedPage> {
  const told = new Map<string, string[]>()
  const requests: Request[] = []
  const pending = new Set<Promise<unknown>>()
  const tell = (channel: string, text: string) => told.set(channel, [...(told.get(channel) ?? []), text])
  const script = (await bundleScript(instruments)).js

  const started = await startLeakPage({
    ...options,
    async prepare(context, page) {
      await context.exposeBinding('leakWitness', (_, channel: string, text: string) => void tell(channel, text))
      await context.addInitScript(script)
      context.on('request', (request) => requests.push(request))
      context.on('weberror', (error) => tell('uncaught errors', String(error.error().stack)))
      page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => tell('requests', String(payload))))
      context.on('console', (message) => {
        tell('console', `${message.type()}: ${message.text()} (${message.location().url})`)
        // What stands in the console can be unfolded there.
        const looks = message.args().map((arg) =>
          arg
            .evaluate((value) => window.leakInstruments.textsOf(value).join('\n'))
            .then(
              (texts) => tell('console', texts),
              // The page went away before it could be looked at.
              () => {},
            ),
        )
        const all = Promise.all(looks).finally(() => pending.delete(all))
        pending.add(all)
      })
      await options.prepare?.(context, page)
    },
  })

  return {
    ...started,
    devtools: await started.context.newCDPSession(started.page),
    clipboard,
    async take(channel) {
      // Calls of the witness arrive in order, so after a late answer of the page nothing is on its way.
      await started.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 30)))
      await Promise.all(pending)
      const texts = told.get(channel) ?? []
      told.delete(channel)
      return texts
    },
    takeRequests: () => requests.splice(0),
  }
}
