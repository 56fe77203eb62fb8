import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Route } from 'playwright'
import { onTestFinished } from 'vitest'
import { sharedBrowser } from '../../leaks/sharedBrowser'
import { soonMs, watchTimers } from '../../showroom/watchTimers'
import { bundleForBrowser, bundleForServer, packageRoot } from '../harness/bundleGuest'
import { renderToHtml } from '../harness/renderToHtml'
import { createDriver, type Driver } from './createDriver'
import { nonce } from './nonce'
import type { Row } from './Row'

/** `row`: a row of a list, with one dialog for all of them. */
export type Layout = 'in place' | 'dialog' | 'row'

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const styles = readFileSync(join(packageRoot, 'src/styles.css'), 'utf8')
const scripts = new Map<string, Promise<string>>()

/** One of the scripts beside this file, for a page that has nothing of ours yet. */
function scriptOf(name: string): Promise<string> {
  const made = scripts.get(name) ?? bundleScript(here(`${name}.ts`))
  scripts.set(name, made)
  return made
}

async function bundleScript(file: string): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, write: false, format: 'iife' })
  return outputFiles[0]?.text ?? ''
}

/** What the host has outside of everything that React knows of, where the root is in a tree or a frame of its own. */
const outerForm = '<form id="host"><label>Note <input name="note"></label><button>Save settings</button></form>'

/** A row's page in Chromium. Nothing of React has started in it. */
export async function openRow(row: Row, layout: Layout): Promise<Driver> {
  const { place = 'page', react = '19', rendered = 'client', roots = 1, copies = 1, headers = {} } = row
  const isFrame = place === 'frame' || place === 'sandbox'
  const host = row.host ?? (place === 'page' ? 'Beside' : 'Alone')
  const file = here(`hosts/${host}.tsx`)
  const { js, css } = await bundleForBrowser(file, react, here('mountRow.tsx'))
  const served = rendered === 'server' ? await bundleForServer(file, react) : null

  function rootHtml(index: number) {
    globalThis.guestLayout = layout
    return `<div data-root="${index}">${served === null ? '' : renderToHtml(served)}</div>`
  }
  const data = [
    `data-layout="${layout}"`,
    row.strict ? 'data-strict' : '',
    copies > 1 ? 'data-copies' : '',
    place === 'open' || place === 'closed' ? `data-shadow="${place}"` : '',
  ].join(' ')
  const { around = (root: string) => root } = row
  const script = `<script nonce="${nonce}" src="/page.js"></script>`
  const withRoots =
    around(Array.from({ length: roots }, (_, index) => rootHtml(index)).join('')) +
    (rendered === 'client' ? script.repeat(copies) : '')
  const sandbox = place === 'sandbox' ? ' sandbox="allow-scripts"' : ''
  const pageOf = (body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
<link rel="icon" href="data:,"><link rel="stylesheet" nonce="${nonce}" href="/page.css"></head>
<body ${data}>${body}<script nonce="${nonce}" src="/outer.js"></script></body></html>`
  const outer = host === 'Alone' ? outerForm : ''
  const html = pageOf(
    isFrame
      ? `${outer}<iframe name="widget" src="/frame"${sandbox} width="700" height="800"></iframe>`
      : outer + withRoots,
  )

  const origin = row.origin ?? 'https://host.example'
  const context = await (await sharedBrowser()).newContext({ viewport: { width: 1000, height: 1000 } })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const driver = createDriver({
    page,
    row,
    layout,
    async start(frame) {
      await frame.addScriptTag({ url: '/page.js' })
    },
  })

  const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/settings': ['text/html', html],
    '/frame': ['text/html', pageOf(withRoots)],
    '/page.js': ['text/javascript', js],
    '/page.css': ['text/css', css + styles + (row.styles ?? '')],
    '/outer.js': ['text/javascript', await scriptOf('outerPage')],
  }
  async function answer(route: Route) {
    const request = route.request()
    const { pathname } = new URL(request.url())
    const found = files[pathname]
    if (found && request.method() === 'GET') {
      const [type, body] = found
      return route.fulfill({ headers: { ...headers, 'content-type': `${type}; charset=utf-8` }, body })
    }
    const body = await driver.backend.answer(request.method(), pathname, request.postData() ?? '')
    // A frame of an origin of its own asks from elsewhere.
    return route.fulfill({ headers: { 'access-control-allow-origin': '*' }, json: body })
  }
  // A page that is closed meanwhile waits for no answer.
  await context.route('**/*', (route) => answer(route).catch(() => {}))
  await context.addInitScript(await scriptOf('instruments'))
  await context.addInitScript(watchTimers, soonMs)
  if (row.isKeyless) await context.addInitScript(await scriptOf('swallowKeys'))
  if (row.isBlocked) await context.addInitScript(await scriptOf('blockStorage'))
  await page.goto(`${origin}/settings`)
  await driver.begin()
  return driver
}
