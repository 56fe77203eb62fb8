import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright'
import { describe, expect, it, onTestFinished } from 'vitest'
import { findKey } from '../leaks/findKey'
import { sharedBrowser } from '../leaks/sharedBrowser'
import { bundleForBrowser } from './harness/bundleGuest'
import { serveFiles } from './harness/serveFiles'
import { createBackend } from './matrix/createBackend'

const key = 'good-7f3e9a51c0d24b68'
const layouts = ['in place', 'dialog'] as const
const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))

declare global {
  /** Only the page that was left and not another one has it. */
  var isTheSame: true | undefined
}

/** A host's page, and another one to go to, over a real connection: without one nothing gets into the back-forward cache. */
async function open(layout: (typeof layouts)[number]) {
  const backend = createBackend()
  const { js } = await bundleForBrowser(path('matrix/hosts/Beside.tsx'), '19', path('matrix/mountRow.tsx'))
  const html = `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css">
<body data-layout="${layout}"><div data-root="0"></div><script src="/page.js"></script></body></html>`
  const server = await serveFiles(
    {
      '/': { type: 'text/html', body: html },
      '/elsewhere': { type: 'text/html', body: '<!doctype html><html lang="en"><title>Elsewhere</title>Elsewhere' },
      '/page.js': { type: 'text/javascript', body: js },
      '/page.css': { type: 'text/css', body: readFileSync(path('../../src/styles.css'), 'utf8') },
    },
    backend.answer,
  )
  const context = await (await sharedBrowser()).newContext()
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  onTestFinished(async () => {
    await context.close()
    await server.close()
    expect(complaints).toEqual([])
  })
  await page.goto(server.url)
  await page.evaluate(() => {
    globalThis.isTheSame = true
  })
  return {
    page,
    backend,
    field: page.getByLabel('Acme Pay API key', { exact: true }),
    submit: () => page.locator('.lk-submit').click(),
    async leave() {
      await page.goto(`${server.url}/elsewhere`)
      expect(findKey(await page.content(), [key])).toBeNull()
    },
    async comeBack() {
      await page.goBack({ waitUntil: 'commit' })
      await page.locator('.lk-widget').waitFor()
      expect(await page.evaluate(() => globalThis.isTheSame), 'restored, not loaded again').toBe(true)
    },
  }
}

async function ask(page: Page, layout: (typeof layouts)[number]) {
  if (layout === 'dialog') await page.getByRole('button', { name: 'Connect', exact: true }).click()
  await page.getByLabel('Acme Pay API key', { exact: true }).waitFor()
}

const connected = (page: Page) => page.getByText('Connected to Acme ApS').first().waitFor()
const html = (page: Page) => page.evaluate(() => document.documentElement.outerHTML)

describe.each(layouts)(
  '%s, gone to another page and back with the browser’s buttons',
  { tags: ['R18', 'R26'] },
  (layout) => {
    it('with half a key typed, it can be finished', async () => {
      const { page, backend, field, leave, comeBack, submit } = await open(layout)
      await ask(page, layout)
      await field.pressSequentially(key.slice(0, 8))
      await leave()
      await comeBack()
      expect(await field.inputValue()).toBe(key.slice(0, 8))
      expect(await field.getAttribute('type')).toBe('password')
      await field.press('End')
      await field.pressSequentially(key.slice(8))
      expect(findKey(await html(page), [key])).toBeNull()
      await submit()
      await connected(page)
      expect(backend.received).toEqual([key])
    })

    it.each(['after', 'before'])(
      'while a key is validated, whose answer comes %s the return, it ends',
      async (when) => {
        const { page, backend, field, leave, comeBack, submit } = await open(layout)
        await ask(page, layout)
        await field.fill(key)
        const release = backend.hold()
        await submit()
        await expect.poll(() => backend.received).toEqual([key])
        await leave()
        if (when === 'before') release()
        await comeBack()
        if (when === 'after') release()
        await connected(page)
        expect(findKey(await html(page), [key])).toBeNull()
        await expect.poll(() => page.getByLabel('Acme Pay API key', { exact: true }).count()).toBe(0)
      },
    )

    it('when connected, it is connected still, holds nothing, and takes another key', async () => {
      const { page, backend, field, leave, comeBack, submit } = await open(layout)
      await ask(page, layout)
      await field.fill(key)
      await submit()
      await connected(page)
      await leave()
      await comeBack()
      await connected(page)
      expect(findKey(await html(page), [key])).toBeNull()
      await page.getByRole('button', { name: 'Update API Key' }).click()
      await field.fill('good-51c9d02e4b7a6f38')
      await submit()
      await expect.poll(() => backend.received).toHaveLength(2)
      await expect.poll(() => field.count()).toBe(0)
    })
  },
)
