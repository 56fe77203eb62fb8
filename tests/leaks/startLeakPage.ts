import { isAbsolute } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { KnownConnection } from 'latchkey/headless'
import type { BrowserContext, Page } from 'playwright'
import { bundlePage, bundleScript, type Mode } from './harness/bundlePage'
import { type ServedPage, servePage } from './harness/servePage'
import type { Presentation } from './page/PageConfig'
import { sharedBrowser } from './sharedBrowser'

export interface LeakPageOptions {
  /** `control` leaks on purpose; or the absolute path of a component's module, named as its export. @default 'latchkey' */
  readonly page?: 'latchkey' | 'control' | (string & {})
  /** Which build of React and of the page. @default 'production' */
  readonly mode?: Mode
  /** @default 'inline' */
  readonly presentation?: Presentation
  /** @default 'standalone' */
  readonly keyKind?: 'standalone' | 'integrated'
  /** @default 'line' */
  readonly shape?: 'line' | 'text'
  /** @default 'separate' */
  readonly activation?: 'separate' | 'included'
  /** @default null: nothing is connected */
  readonly initialConnection?: KnownConnection
  /** Sent with the page and its files: a Content-Security-Policy, for instance. */
  readonly headers?: Readonly<Record<string, string>>
  /** The absolute path of a script that runs before the page's own. */
  readonly recorder?: string
  /** Where the page is opened; stays when it is closed. @default a new one of the file's browser */
  readonly context?: BrowserContext
  /** Called before the page is opened: init scripts, bindings, listeners. */
  readonly prepare?: (context: BrowserContext, page: Page) => Promise<void>
}

/** A page in Chromium and the backend behind it. */
export interface LeakPage extends Omit<ServedPage, 'close'> {
  readonly page: Page
  readonly context: BrowserContext
  /** Closes the browser context and the server. */
  readonly close: () => Promise<void>
}

const own = (name: string) => fileURLToPath(new URL(`page/${name}.tsx`, import.meta.url))
const pages: Readonly<Record<string, string>> = { latchkey: own('LatchkeyPage'), control: own('LeakyPage') }

/**
 * Bundles a page, serves it with a backend that answers as the test says, and opens it.
 * @throws when a path is not absolute
 */
export async function startLeakPage(options: LeakPageOptions = {}): Promise<LeakPage> {
  const { mode = 'production', recorder, headers = {}, prepare } = options
  const file = pages[options.page ?? 'latchkey'] ?? options.page ?? ''
  for (const path of [file, ...(recorder ? [recorder] : [])]) {
    if (!isAbsolute(path)) throw new Error(`Not an absolute path: ${path}`)
  }
  const { js, css } = await bundlePage(file, mode)
  const { presentation = 'inline', keyKind = 'standalone', activation = 'separate', initialConnection = null } = options
  const { shape = 'line' } = options
  const { close, ...served } = await servePage({
    config: { presentation, keyKind, shape, activation, initialConnection },
    title: 'Acme Expenses',
    js,
    css,
    recorder: recorder ? (await bundleScript(recorder)).js : null,
    headers,
  })
  const context = options.context ?? (await (await sharedBrowser()).newContext())
  // Only for what hangs: a busy machine takes its time.
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  await prepare?.(context, page)
  await page.goto(served.url)
  await page.locator('#root > *').first().waitFor()
  return {
    ...served,
    page,
    context,
    async close() {
      await (options.context ? page : context).close()
      await close()
    },
  }
}
