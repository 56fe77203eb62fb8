import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { startVirtualDisplay } from '../../../scripts/virtualDisplay.mjs'
import { findWebkitDriver } from '../../../scripts/webkit.mjs'
import { type Driver, DriverHung, type Launch, type Tab } from './Driver'
import { clicked, pressed, typed } from './keys'
import { startProcess } from './startProcess'
import { within } from './within'

/** Its driver hangs at times; a command that works takes well under a second. */
const patience = 20_000

/** WebKitGTK's MiniBrowser, over WebDriver, on a display that nobody sees. */
export async function startMiniBrowser({ path, profile, reducedMotion }: Launch): Promise<Driver> {
  const driverPath = findWebkitDriver()
  if (!driverPath) throw new Error('There is no WebKitWebDriver.')
  const config = join(profile, 'config')
  mkdirSync(join(config, 'gtk-3.0'), { recursive: true })
  const settings = `[Settings]\ngtk-enable-animations=${reducedMotion ? 0 : 1}\n`
  writeFileSync(join(config, 'gtk-3.0/settings.ini'), settings)
  // Its toolbar would keep the window from being narrow.
  const narrow = '* { min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0; font-size: 1px }'
  writeFileSync(join(config, 'gtk-3.0/gtk.css'), narrow)
  const { display, stop } = await startVirtualDisplay()
  const port = await freePort()
  const driver = startProcess(driverPath, [`--port=${port}`], {
    ...process.env,
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    HOME: profile,
    XDG_CONFIG_HOME: config,
    XDG_DATA_HOME: join(profile, 'data'),
    XDG_CACHE_HOME: join(profile, 'cache'),
    XDG_STATE_HOME: join(profile, 'state'),
  })
  const close = async () => {
    await driver.stop()
    stop()
  }
  try {
    const { sessionId, capabilities } = await startSession(port, path)
    const send: Send = (method, command, body) => ask(port, method, `/session/${sessionId}${command}`, body)
    const first = String(await send('GET', '/window'))
    let more: string[] | null = null
    return {
      version: `WebKitGTK ${String(capabilities.browserVersion)}`,
      async open() {
        if (!more) {
          more = []
          return tabOf(send, first)
        }
        // A tab that is not in front takes no key, and its driver waits for ever; a window is always in front.
        const { handle } = (await send('POST', '/window/new', { type: 'window' })) as { handle: string }
        more.push(handle)
        return tabOf(send, handle)
      },
      async reset() {
        for (const handle of more ?? []) {
          await send('POST', '/window', { handle })
          await send('DELETE', '/window')
        }
        await send('POST', '/window', { handle: first })
        more = null
      },
      takeLog: () => [],
      async close() {
        await send('DELETE', '').catch(() => {})
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

type Send = (method: 'GET' | 'POST' | 'DELETE', command: string, body?: object) => Promise<unknown>

async function startSession(port: number, binary: string) {
  const alwaysMatch = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } }
  const until = Date.now() + patience
  for (;;) {
    try {
      return (await ask(port, 'POST', '/session', { capabilities: { alwaysMatch } })) as {
        sessionId: string
        capabilities: Record<string, unknown>
      }
    } catch (error) {
      // The driver is not listening yet.
      if (!(error instanceof TypeError) || Date.now() > until) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

/** @throws TypeError when nobody listens */
async function ask(port: number, method: string, command: string, body?: object): Promise<unknown> {
  const calling = fetch(`http://127.0.0.1:${port}${command}`, {
    method,
    ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    signal: AbortSignal.timeout(patience),
  }).then((response) => response.json() as Promise<{ value: unknown }>)
  const { value } = await within(patience, `${method} ${command}`, calling).catch((error: unknown) => {
    if (error instanceof DOMException) throw new DriverHung(`No answer: ${method} ${command}.`)
    throw error
  })
  const fault = value as { error?: string; message?: string } | null
  if (fault?.error) throw new Error(`${command}: ${fault.error}: ${fault.message}`)
  return value
}

function tabOf(send: Send, handle: string): Tab {
  // Commands go to one window at a time.
  const here =
    <Args extends unknown[], Result>(command: (...args: Args) => Promise<Result>) =>
    async (...args: Args) => {
      if ((await send('GET', '/window')) !== handle) await send('POST', '/window', { handle })
      return command(...args)
    }
  const act = here(async (actions: object) => {
    await send('POST', '/actions', { actions })
  })
  return {
    goto: here(async (url: string) => {
      await send('POST', '/url', { url })
    }),
    run: here(async (expression: string) => {
      const script = `const done = arguments[arguments.length - 1]
        Promise.resolve().then(() => ${expression}).then((text) => done({ text }), (error) => done({ error: String(error) }))`
      const { text, error } = (await send('POST', '/execute/async', { script, args: [] })) as {
        text?: string
        error?: string
      }
      if (error) throw new Error(error)
      return String(text)
    }),
    press: (keys) => act(pressed(keys)),
    type: (text) => act(typed(text)),
    clickAt: (x, y) => act(clicked(x, y)),
    resize: here(async (width: number, height: number) => {
      await send('POST', '/window/rect', { width, height })
    }),
    front: here(async () => {}),
    shot: here(async () => Buffer.from(String(await send('GET', '/screenshot')), 'base64')),
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (typeof address !== 'object' || !address) throw new Error('No port is free.')
  return address.port
}
