import type { ElementHandle, Frame, Page } from 'playwright'
import { expect } from 'vitest'
import { quietPage } from '../harness/quietPage'
import { type Backend, createBackend } from './createBackend'
import type { Layout } from './openRow'
import type { Row } from './Row'

/** What a person does and sees on a page, the same in every row. */
export interface Driver {
  readonly row: Row
  readonly layout: Layout
  readonly page: Page
  readonly backend: Backend
  /** What the page said: errors, warnings, violations of its policy. */
  readonly complaints: readonly string[]
  /** Everything on the console, whatever its level. */
  readonly said: readonly string[]
  /** Requests but for the pages' own files, and for the keys in the body of the call that is for them. */
  readonly requests: readonly string[]
  /** For openRow: once the page is there. */
  readonly begin: () => Promise<void>
  /** Brings the widget to where its field can be used: opens the host's layer, and the widget's own dialog. */
  readonly ask: () => Promise<void>
  /** Types a key into the field; where a server sent it, before React has started. */
  readonly type: (key: string) => Promise<void>
  readonly press: (keys: string) => Promise<void>
  readonly click: (name: string) => Promise<void>
  readonly sees: (name: string) => Promise<boolean>
  readonly says: (text: string | RegExp) => Promise<void>
  readonly text: () => Promise<string>
  readonly field: () => Promise<ElementHandle<HTMLInputElement>>
  /** What stands in the field; null where there is none. */
  readonly entered: () => Promise<string | null>
  /** What the field's description and error tell to assistive technology. */
  readonly described: () => Promise<string>
  readonly inReach: (role: 'menuitem' | 'group') => Promise<readonly string[]>
  readonly shape: () => Promise<{ readonly height: number; readonly faults: readonly string[] }>
  /** What the focus is on: a control by its name; `nothing`. */
  readonly focused: () => Promise<string>
  readonly host: {
    readonly note: () => Promise<ElementHandle<HTMLInputElement>>
    readonly save: () => Promise<ElementHandle<HTMLElement>>
    /** What its handlers heard that begins with `name`. */
    readonly heard: (name: string) => Promise<readonly string[]>
  }
  /** Everything that can be read of the page and its frame. */
  readonly everything: () => Promise<string>
  readonly unmount: () => Promise<void>
  /** Resolves once nothing more is to happen by itself. */
  readonly rest: () => Promise<void>
}

const fieldName = 'API key'

export function createDriver(options: {
  page: Page
  row: Row
  layout: Layout
  start: (frame: Frame) => Promise<void>
}): Driver {
  const { page, row, layout } = options
  const backend = createBackend()
  const complaints: string[] = []
  const said: string[] = []
  const requests: string[] = []
  let isStarted = false
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
  page.on('console', (message) => {
    said.push(message.text())
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`)
  })
  page.on('request', (request) => {
    const { pathname, href } = new URL(request.url())
    if (/^\/page\.|^\/outer\.js$/.test(pathname)) return
    const isCall = request.method() === 'POST' && pathname === '/api/validate'
    requests.push(`${request.method()} ${href} ${isCall ? '' : (request.postData() ?? '')}`)
  })

  const frame = () => page.frame('widget') ?? page.mainFrame()
  const isFrame = row.place === 'frame' || row.place === 'sandbox'

  async function look(where: Frame, kind: 'button' | 'field', name: string) {
    const handle = await where.evaluateHandle(([what, called]) => window.instruments.find(what, called), [
      kind,
      name,
    ] as const)
    return handle.asElement()
  }
  async function find(kind: 'button' | 'field', name: string, where = frame()) {
    await expect.poll(() => look(where, kind, name), { message: `${kind} “${name}”`, timeout }).not.toBeNull()
    // SAFETY: seen just now.
    return (await look(where, kind, name)) as ElementHandle<HTMLElement>
  }
  const sees = async (kind: 'button' | 'field', name: string) => (await look(frame(), kind, name)) !== null

  async function start() {
    if (isStarted) return
    isStarted = true
    if (row.rendered === 'server') await options.start(frame())
    // Not before React has taken over what is there.
    await quietPage(frame())
  }

  async function click(name: string) {
    const button = await find('button', name)
    await button.click({ timeout })
  }

  const driver: Driver = {
    row,
    layout,
    page,
    backend,
    complaints,
    said,
    requests,
    async begin() {
      if (isFrame) await expect.poll(() => page.frame('widget')?.url() ?? '', { timeout }).toMatch(/frame$/)
      await frame().waitForLoadState()
      requests.length = 0
      if (row.rendered !== 'server') await start()
    },
    async ask() {
      if (row.isLayer && (await sees('button', 'Open settings')) && !(await sees('button', 'Close settings')))
        await click('Open settings')
      if (layout === 'in place') return void (await find('field', fieldName))
      await click('Connect')
      // In vain, before React has started: it costs nothing but the press.
      if (!isStarted) {
        await start()
        await click('Connect')
      }
      await find('field', fieldName)
      await expect.poll(() => driver.focused(), { timeout }).toContain(fieldName)
    },
    async type(key) {
      const field = await driver.field()
      await field.click({ timeout })
      await page.keyboard.press('Control+a')
      await page.keyboard.type(key)
      if (isStarted) return
      await page.keyboard.press('Enter')
      await click('Connect')
      await start()
      expect(await driver.entered()).toBe(key)
      await (await driver.field()).focus()
    },
    press: (keys) => page.keyboard.press(keys),
    click,
    sees: (name) => sees('button', name),
    text: () => frame().evaluate(() => window.instruments.text()),
    says: (text) => expect.poll(() => driver.text(), { timeout }).toMatch(text),
    field: async () => (await find('field', fieldName)) as ElementHandle<HTMLInputElement>,
    entered: () =>
      frame().evaluate((name) => {
        const field = window.instruments.find('field', name) as HTMLInputElement | null
        return field ? field.value : null
      }, fieldName),
    described: () =>
      frame().evaluate((name) => {
        const field = window.instruments.find('field', name)
        return field ? window.instruments.descriptionOf(field) : ''
      }, fieldName),
    inReach: (role) => frame().evaluate((what) => window.instruments.inReach(what), role),
    shape: () => frame().evaluate(() => window.instruments.shape()),
    async focused() {
      const outer = await page.evaluate(() => window.instruments.focused())
      return outer === 'frame' ? frame().evaluate(() => window.instruments.focused()) : outer
    },
    host: {
      note: async () => (await find('field', 'Note', page.mainFrame())) as ElementHandle<HTMLInputElement>,
      save: () => find('button', 'Save settings', page.mainFrame()),
      heard: async (name) => {
        const heard = await page.evaluate(() => globalThis.hostHeard)
        return heard.filter((one) => one.startsWith(name))
      },
    },
    async everything() {
      const all = [page.mainFrame(), ...(isFrame ? [frame()] : [])]
      const texts = await Promise.all(all.map((one) => one.evaluate(() => window.instruments.everything())))
      return [...texts, ...said, ...requests, page.url()].join('\n')
    },
    unmount: () => frame().evaluate(() => globalThis.unmountRow()),
    rest: () => quietPage(frame()),
  }
  return driver
}

/** Only ever spent by a test that fails. */
const timeout = 5_000
