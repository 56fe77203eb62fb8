import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import WebSocket from 'ws'
import { type Driver, DriverHung, type Launch, type Tab } from './Driver'
import { clicked, pressed, typed } from './keys'
import { startProcess } from './startProcess'
import { within } from './within'

const patience = 30_000

interface Answer {
  readonly id?: number
  readonly method?: string
  readonly params?: { readonly text?: string | null; readonly level?: string }
  readonly result?: unknown
  readonly error?: string
  readonly message?: string
}

/** Firefox, any that a system has, over WebDriver BiDi, which it speaks itself. */
export async function startFirefox({ path, profile, forcedColors, reducedMotion }: Launch): Promise<Driver> {
  const prefs: Readonly<Record<string, boolean | number | string>> = {
    'app.update.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.enabled': false,
    // A window that nobody looks at is not active, and an inactive one fires no event when the focus moves.
    'focusmanager.testmode': true,
    // Without these it asks its makers for settings and lists.
    'app.normandy.enabled': false,
    'browser.safebrowsing.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,',
    ...(reducedMotion && { 'ui.prefersReducedMotion': 1 }),
    ...(forcedColors && { 'browser.display.document_color_use': 2 }),
  }
  const lines = Object.entries(prefs).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`)
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))

  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank']
  const firefox = startProcess(path, args, { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' })
  const log: string[] = []
  try {
    const socket = await connect(`${await addressIn(firefox.output)}/session`)
    const send = speak(socket, log)
    const { capabilities } = (await send('session.new', { capabilities: {} })) as {
      capabilities: { browserName: string; browserVersion: string }
    }
    await send('session.subscribe', { events: ['log.entryAdded'] })
    // Not the tab that is there: its address bar has the focus, and its page never gets it.
    const create = async () => {
      const { context } = (await send('browsingContext.create', { type: 'tab' })) as { context: string }
      await send('browsingContext.activate', { context })
      return context
    }
    let first = await create()
    let more: string[] | null = null
    return {
      version: `Firefox ${capabilities.browserVersion}`,
      async open() {
        if (!more) {
          more = []
          return tabOf(send, first)
        }
        const context = await create()
        more.push(context)
        return tabOf(send, context)
      },
      async reset() {
        // Not the tab that was used: whoever pressed Tab often enough has left its page for the browser's own bars.
        const old = [first, ...(more ?? [])]
        first = await create()
        more = null
        for (const context of old) await send('browsingContext.close', { context })
      },
      takeLog: () => log.splice(0),
      async close() {
        // Asked to, it writes what it keeps into its profile, as when a person closes it.
        await send('browser.close', {}).catch(() => {})
        await new Promise((resolve) => setTimeout(resolve, 300))
        socket.close()
        await firefox.stop()
      },
    }
  } catch (error) {
    await firefox.stop()
    throw error
  }
}

type Send = (method: string, params: object) => Promise<unknown>

async function addressIn(output: () => string): Promise<string> {
  const until = Date.now() + patience
  while (Date.now() < until) {
    const [, address] = output().match(/WebDriver BiDi listening on (ws:\S+)/) ?? []
    if (address) return address
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new DriverHung(`Firefox did not start:\n${output()}`)
}

async function connect(address: string): Promise<WebSocket> {
  const socket = new WebSocket(address)
  const opened = new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  await within(patience, address, opened)
  return socket
}

function speak(socket: WebSocket, log: string[]): Send {
  const waiting = new Map<number, (answer: Answer) => void>()
  let last = 0
  socket.on('message', (data: Buffer) => {
    // SAFETY: the protocol's own form.
    const answer = JSON.parse(data.toString()) as Answer
    if (answer.method === 'log.entryAdded') log.push(`${answer.params?.level}: ${answer.params?.text}`)
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer)
  })
  return async (method, params) => {
    const id = ++last
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve))
    socket.send(JSON.stringify({ id, method, params }))
    const { result, error, message } = await within(patience, method, answered)
    waiting.delete(id)
    if (error) throw new Error(`${method}: ${error}: ${message}`)
    return result
  }
}

function tabOf(send: Send, context: string): Tab {
  const act = async (actions: object) => void (await send('input.performActions', { context, actions }))
  return {
    async goto(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' })
    },
    async run(expression) {
      const answer = (await send('script.evaluate', {
        expression,
        target: { context },
        awaitPromise: true,
        userActivation: false,
      })) as { result?: { value?: unknown }; exceptionDetails?: { text: string } }
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text)
      return String(answer.result?.value)
    },
    press: (keys) => act(pressed(keys)),
    type: (text) => act(typed(text)),
    clickAt: (x, y) => act(clicked(x, y)),
    async resize(width, height) {
      await send('browsingContext.setViewport', { context, viewport: { width, height } })
    },
    async front() {
      await send('browsingContext.activate', { context })
    },
    async shot() {
      const { data } = (await send('browsingContext.captureScreenshot', { context })) as { data: string }
      return Buffer.from(data, 'base64')
    },
  }
}
