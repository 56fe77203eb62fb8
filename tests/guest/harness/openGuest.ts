import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright'
import { expect, onTestFinished } from 'vitest'
import { sharedBrowser } from '../../leaks/sharedBrowser'
import { soonMs, watchTimers } from '../../showroom/watchTimers'
import { bundleForBrowser, bundleForServer, type HostReact } from './bundleGuest'
import { renderToHtml } from './renderToHtml'

export interface GuestOptions {
  /** A component of tests/guest/pages, by its name. */
  readonly component: string
  readonly react: HostReact
  /** Whether the first HTML comes from a server. @default 'client' */
  readonly rendered?: 'client' | 'server'
  /** What the host has around the root, in HTML of its own. @default nothing */
  readonly around?: (root: string) => string
  /** Sent with the page: a policy, for instance. @default none */
  readonly headers?: Readonly<Record<string, string>>
  /** Roots on the page, each with the same component. @default 1 */
  readonly roots?: number
  /** Copies of React and Latchkey, each with a root of its own: call `start` once for each. @default 1 */
  readonly copies?: number
}

export interface Guest {
  readonly page: Page
  /** Runs the page's script, with its React: until then, there is only the HTML. Again: another copy of everything. */
  readonly start: () => Promise<void>
  /** What the browser asked for since the page was there: nothing, where nothing was sent. */
  readonly requests: readonly string[]
}

const address = 'https://host.example/settings'
const styles = readFileSync(new URL('../../../src/styles.css', import.meta.url), 'utf8')

/** A stranger's page in Chromium, with Latchkey in it. Whatever it says on the console fails the test. */
export async function openGuest(options: GuestOptions): Promise<Guest> {
  const {
    component,
    react,
    rendered = 'client',
    around = (root: string) => root,
    roots = 1,
    copies = 1,
    headers = {},
  } = options
  const file = fileURLToPath(new URL(`../pages/${component}.tsx`, import.meta.url))
  const inside = rendered === 'server' ? renderToHtml(await bundleForServer(file, react)) : ''
  const root = around(`<div data-root>${inside}</div>`)
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
<link rel="icon" href="data:,"><style>${styles}</style></head><body${copies > 1 ? ' data-one-root-each' : ''}>${root.repeat(roots)}</body></html>`

  const browser = await sharedBrowser()
  const page = await browser.newPage()
  await page.addInitScript(watchTimers, soonMs)
  const requests: string[] = []
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`)
  })
  await page.route('**/*', (route, request) => {
    requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`)
    return route.fulfill({ headers: { ...headers, 'content-type': 'text/html; charset=utf-8' }, body: html })
  })
  onTestFinished(async () => {
    await page.close()
    expect(complaints).toEqual([])
  })
  await page.goto(address)
  requests.length = 0
  const { js: content } = await bundleForBrowser(file, react)
  return {
    page,
    requests,
    start: async () => {
      await page.addScriptTag({ content })
    },
  }
}
