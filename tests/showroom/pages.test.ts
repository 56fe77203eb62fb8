import type { FrameLocator, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import reference from '../../docs/reference/index.md?raw'
import manifest from '../../package.json'
import { readProps } from '../../stories/docs/components/readProps'
import { type Mode, plain } from './Mode'
import { openShowroom } from './openShowroom'
import { openWatchedPage } from './openWatchedPage'
import { readPage } from './readPage'
import type { Entry, Showroom } from './Showroom'
import { walk } from './walk'

let showroom: Showroom
beforeAll(async () => {
  showroom = await openShowroom()
})
afterAll(() => showroom?.close())

/** A window of 1,280 px, less the sidebar. */
const inWindow: Mode = { ...plain, width: 980 }
const docs = () => showroom.entries.filter(({ type }) => type === 'docs')
const pageOf = (id: string): Entry => {
  const entry = showroom.entries.find((one) => one.id === id)
  if (!entry) throw new Error(`There is no page ${id}.`)
  return entry
}

test('a page opens at its top, no table is wider than it, no link leads nowhere, and a long one has its contents beside it', async () => {
  const ids = new Set(showroom.entries.map(({ id }) => id))
  const tables: string[] = []
  const amiss = await walk(showroom, [inWindow], docs(), async ({ page }, { id }) => {
    const { tooWide, tableCount, links, headings } = await page.evaluate(readPage)
    if (tableCount) tables.push(id)
    const broken = links.filter((to) => !ids.has(to)).map((to) => `leads to ${to}, which is not there`)
    const isShort = headings.length < 4 || id === 'start-here--docs'
    // Storybook makes the contents a moment after the page.
    if (!isShort) await page.locator('.toc-wrapper a').first().waitFor({ state: 'attached' })
    // What is played in a frame takes the focus.
    for (const frame of page.frames().slice(1))
      if (frame.url().startsWith('http')) await frame.waitForFunction(() => globalThis.latchkeyTold?.ended)
    const top = await page.evaluate(() => window.scrollY)
    const { contents } = await page.evaluate(readPage)
    const missing = isShort ? [] : headings.filter((heading) => !contents.includes(heading))
    const moved = top ? [`opens ${top} px below its top`] : []
    return [...tooWide, ...broken, ...moved, ...missing.map((heading) => `has no “${heading}” in its contents`)]
  })
  expect(amiss).toEqual([])
  console.info(`${tables.length} pages with tables, of ${docs().length}`)
})

test.each(['light', 'dark'] as const)('the pages follow the system: %s', async (theme) => {
  const amiss: string[] = []
  const page = await openWatchedPage(showroom, { ...inWindow, theme }, (what) => void amiss.push(what))
  // As one is opened, without a word of the toolbar.
  await page.goto(`${showroom.site.url}iframe.html?id=theming-design-tokens--docs&viewMode=docs`)
  await page.locator('#storybook-docs h1').waitFor()
  const isDark = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const context = document.createElement('canvas').getContext('2d')
        if (!context) throw new Error('This browser has no canvas.')
        context.fillStyle = getComputedStyle(element).backgroundColor
        context.fillRect(0, 0, 1, 1)
        return (context.getImageData(0, 0, 1, 1).data[0] ?? 255) < 128
      })
  for (const selector of ['.sbdocs-wrapper', '.example .lk-card']) expect(await isDark(selector)).toBe(theme === 'dark')
  await page.context().close()
  expect(amiss).toEqual([])
})

describe('in the sidebar', () => {
  const order = [
    'Start here',
    'Install',
    'Providers',
    'Components',
    'Flows',
    'Theming',
    'Themes',
    'Words',
    'Accessibility',
    'Security',
    'State explorer',
    'Headless',
    'Guides',
    'Benchmarks',
    'Reference',
  ]

  it('everything is in the order of use', () => {
    expect([...new Set(showroom.entries.map(({ title }) => title.split('/')[0]))]).toEqual(order)
  })

  /** What a designer types, and the page that answers: it is the first one offered. */
  const searched: Readonly<Record<string, string>> = {
    brand: 'theming-design-tokens--docs',
    colour: 'theming-design-tokens--docs',
    radius: 'theming-design-tokens--docs',
    corner: 'theming-design-tokens--docs',
    font: 'theming-design-tokens--docs',
    icon: 'theming-design-tokens--docs',
    figma: 'theming-design-tokens--docs',
    tokens: 'theming-design-tokens--docs',
    message: 'theming-design-tokens--docs',
    text: 'words-content-guidelines--docs',
    logo: 'components-apikeyconnect--docs',
    dialog: 'components-apikeyconnect--docs',
    modal: 'components-apikeyconnect--docs',
    table: 'components-in-a-table-or-list--docs',
    compact: 'components-in-a-table-or-list--docs',
    row: 'components-connectionrow--docs',
    keyinput: 'components-keyinput--docs',
  }

  it('the search finds what a designer looks for, and leads to its page', async () => {
    const amiss: string[] = []
    const page = await openWatchedPage(showroom, { ...plain, width: 1280 }, (what) => void amiss.push(what))
    await page.goto(showroom.site.url)
    const stories = page.frameLocator('#storybook-preview-iframe')
    await stories.locator('#storybook-docs h1').first().waitFor()
    const lost: string[] = []
    for (const [word, id] of Object.entries(searched)) {
      const found = await search(page, word)
      if (found[0]?.split('#')[0] !== id) lost.push(`${word}: ${found.slice(0, 6).join(', ') || 'nothing'}`)
    }
    expect(lost).toEqual([])
    await search(page, 'radius')
    await page.locator('.search-result-item[data-id="theming-design-tokens--docs#radius-of-corners"]').click()
    await isInSight(stories, 'Radius of corners')
    await page.context().close()
    expect(amiss).toEqual([])
  })
})

/** The ids of what the search of the sidebar offers, the best first. */
async function search(page: Page, word: string): Promise<string[]> {
  const field = page.locator('#storybook-explorer-searchfield')
  await field.fill('')
  await field.fill(word)
  await page.locator('.search-result-item, [data-testid="search-no-results"], .no-results').first().waitFor()
  return page
    .locator('.search-result-item')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-id') ?? ''))
}

async function isInSight(stories: FrameLocator, heading: string) {
  await expect
    .poll(
      () =>
        stories
          // Before its words stands the link to itself.
          .getByRole('heading', { name: new RegExp(`\\b${heading}$`) })
          .first()
          .evaluate((element) => {
            const { top } = element.getBoundingClientRect()
            return top >= 0 && top < window.innerHeight
          }),
      { timeout: 30_000 },
    )
    .toBe(true)
}

test('the front page has the way to install it, the version, and a key that works and one that has died', async () => {
  const amiss = await walk(showroom, [inWindow], [pageOf('start-here--docs')], async ({ page }) => {
    const front = page.locator('.front')
    const text = (await front.innerText()).replaceAll(/\s+/g, ' ')
    const said = ['npm install latchkey', `Version ${manifest.version}`]
    const states = await front
      .locator('.lk-widget')
      .evaluateAll((widgets) => widgets.map((widget) => widget.getAttribute('data-status')))
    const tops = await front
      .locator('.lk-widget')
      .evaluateAll((widgets) => widgets.map((widget) => Math.round(widget.getBoundingClientRect().top)))
    const jargon = text.match(/\b(DOM|fibers?|closure|props?|SSR|hydrat\w*|endpoint|callback|state machine)\b/gi) ?? []
    return [
      ...said.filter((one) => !text.includes(one)).map((one) => `does not say ${one}`),
      ...(states.join() === 'not-connected,connected,action-required' ? [] : [`shows ${states.join()}`]),
      ...(new Set(tops).size === 1 ? [] : [`has them at ${tops.join()}`]),
      ...jargon.map((word) => `says ${word}`),
    ]
  })
  expect(amiss).toEqual([])
})

/** Components with the sections of props that their page has. */
const components: Readonly<Record<string, readonly string[]>> = {
  ApiKeyConnect: ['ApiKeyConnectProps'],
  KeyInput: ['KeyInputProps'],
  ConnectDialog: ['ConnectDialogProps'],
  ConnectionRow: ['ConnectionRowProps'],
  ProviderMark: ['ProviderMarkProps'],
  ConnectionBadge: ['ConnectionBadgeProps'],
  ReconnectBanner: ['ReconnectBannerProps', 'ReconnectBannersProps'],
  CompanyConfirmation: ['CompanyConfirmationProps'],
  ConnectionProgress: ['ConnectionProgressProps'],
  ConnectionSummary: ['ConnectionSummaryProps'],
}

test.each(Object.entries(components))(
  '%s has a page: when to use it, code, all states, anatomy, props',
  async (name, props) => {
    const title = `Components/${name}`
    const stories = showroom.entries.filter((entry) => entry.title === title && entry.type === 'story')
    const entry = pageOf(`components-${name.toLowerCase()}--docs`)
    const amiss = await walk(showroom, [inWindow], [entry], async ({ page }) => {
      const headings = await page.locator('#storybook-docs .sbdocs-content > h2').allInnerTexts()
      const wanted = ['When to use it', 'Code', 'All states', 'Anatomy', 'Props']
      const shown = new Set(
        await page.locator('.gallery a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
      )
      const rows = await page
        .locator('.tokens[aria-label$="Props"] tbody th')
        .evaluateAll((cells) => cells.map((cell) => cell.textContent))
      const expected = props.flatMap((one) => readProps(reference, one).map((prop) => prop.name))
      return [
        ...wanted.filter((one) => !headings.includes(one)).map((one) => `has no ${one}`),
        ...stories.filter(({ id }) => !shown.has(`./?path=/story/${id}`)).map(({ id }) => `does not show ${id}`),
        ...(rows.join() === expected.join() ? [] : [`has the props ${rows.join()}`]),
      ]
    })
    expect(amiss).toEqual([])
  },
)

test('what was entered is seen: the fields of a state that comes after are filled, on the page of all states too', async () => {
  const filled = ['revealed', 'validating', 'activating', 'confirming', 'failed', 'submitting']
  const entries = filled.map((name) => pageOf(`components-keyinput--${name}`))
  const amiss = await walk(showroom, [plain], entries, async ({ page }) => {
    const value = await page.locator('.lk-control input').inputValue()
    return value ? [] : ['has an empty field']
  })
  const onPage = await walk(showroom, [inWindow], [pageOf('components-keyinput--docs')], async ({ page }) => {
    const empty: string[] = []
    for (const name of filled) {
      const link = page.locator(`a[href$="components-keyinput--${name}"]`)
      const field = page.locator('.gallery li', { has: link }).locator('.lk-control input')
      if (!(await field.inputValue())) empty.push(`${name} has an empty field`)
    }
    return empty
  })
  expect([...amiss, ...onPage]).toEqual([])
})
