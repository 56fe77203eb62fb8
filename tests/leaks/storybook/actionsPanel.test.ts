import type { Frame, Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aLeakKey } from '../aLeakKey'
import { findKey } from '../findKey'
import { sharedBrowser } from '../sharedBrowser'
import { isExhaustive } from '../table/leakRuns'
import { buildStorybook } from './buildStorybook'
import { serveFolder } from './serveFolder'

declare global {
  interface Window {
    readonly __STORYBOOK_ADDONS_CHANNEL__: { emit(type: string, told: unknown): void }
  }
}

let served: Awaited<ReturnType<typeof serveFolder>>
let page: Page
let told: string[]

beforeAll(async () => {
  if (!isExhaustive) return
  served = await serveFolder(buildStorybook())
}, 600_000)

afterAll(async () => {
  await served?.close()
})

/** Storybook as its readers see it, with the panel open; and whatever its frames tell each other. */
async function openStory(id: string): Promise<Frame> {
  const context = await (await sharedBrowser()).newContext()
  context.setDefaultTimeout(60_000)
  page = await context.newPage()
  told = []
  await context.exposeBinding('leakWitness', (_, __, text: string) => void told.push(text))
  await context.addInitScript(() => {
    window.addEventListener('message', ({ data }) => window.leakWitness?.('postMessage', JSON.stringify(data)), true)
  })
  page.on('console', (message) => told.push(message.text()))
  await page.goto(`${served.url}/?path=/story/${id}`)
  await page.getByRole('tab', { name: /^Actions/ }).click()
  const frame = page.frame({ url: /iframe\.html/ })
  if (!frame) throw new Error('The story has no frame.')
  await frame.getByLabel('Pleo API key', { exact: true }).waitFor()
  return frame
}

/** Everything that the panel, the manager around it, and the channel between them show. */
async function shown(): Promise<string> {
  await page.waitForTimeout(300)
  const html = await page.evaluate(() => document.documentElement.outerHTML)
  const storage = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]))
  return [html, await page.locator('body').innerText(), storage, ...told].join('\n')
}

async function enterAndSubmit(frame: Frame, key: string) {
  const field = frame.getByLabel('Pleo API key', { exact: true })
  await field.pressSequentially(key)
  await frame.getByRole('button', { name: 'Show key' }).click()
  await field.press('Enter')
}

it.runIf(isExhaustive).each(['components-keyinput--standalone', 'components-apikeyconnect--not-connected'])(
  "Storybook's actions panel is not told a key that is entered into %s",
  { tags: ['K03'] },
  async (id) => {
    const frame = await openStory(id)
    const key = aLeakKey()
    await enterAndSubmit(frame, key)
    expect(findKey(await shown(), [key])).toBeNull()
    expect(told.length, 'the channel is listened to').toBeGreaterThan(0)
    await page.context().close()
  },
)

it.runIf(isExhaustive)('a story that tells the panel a key is found doing so', async () => {
  const frame = await openStory('components-keyinput--standalone')
  const key = aLeakKey()
  await frame.evaluate((text) => {
    const data = { name: 'onKeySubmit', args: [text] }
    window.__STORYBOOK_ADDONS_CHANNEL__.emit('storybook/actions/action-event', { id: '1', count: 1, data, options: {} })
  }, key)
  await page.getByText(key).first().waitFor()
  expect(findKey(await shown(), [key])).not.toBeNull()
  await page.context().close()
})
