import { type BrowserType, chromium, firefox, type Page, webkit } from 'playwright'
import { CHROMIUM_ARGS } from '../../../scripts/chromium.mjs'
import type { Driver, Launch, Tab } from './Driver'

const words = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' } as const

/** Chromium, or one of Playwright's own builds of the other two. */
export async function startWithPlaywright(engine: keyof typeof words, launch: Launch): Promise<Driver> {
  const { path, profile, forcedColors, reducedMotion } = launch
  const types: Readonly<Record<string, BrowserType>> = { chromium, firefox, webkit }
  const context = await (types[engine] ?? chromium).launchPersistentContext(profile, {
    executablePath: path,
    viewport: { width: 1280, height: 800 },
    forcedColors: forcedColors ? 'active' : 'none',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    ...(engine === 'chromium' && {
      args: CHROMIUM_ARGS,
      // Playwright switches off what a page that comes back is about.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    }),
  })
  const log: string[] = []
  context.on('console', (message) => log.push(`${message.type()}: ${message.text()}`))
  context.on('weberror', (error) => log.push(`error: ${String(error.error().stack)}`))
  const first = context.pages()[0] ?? (await context.newPage())
  let more: Page[] | null = null
  return {
    version: `${words[engine]} ${context.browser()?.version() ?? ''}`.trim(),
    async open() {
      if (!more) {
        more = []
        return tabOf(first)
      }
      const page = await context.newPage()
      more.push(page)
      return tabOf(page)
    },
    async reset() {
      for (const page of more ?? []) await page.close()
      more = null
    },
    takeLog: () => log.splice(0),
    close: () => context.close(),
  }
}

function tabOf(page: Page): Tab {
  return {
    async goto(url) {
      await page.goto(url)
    },
    run: async (expression) => String(await page.evaluate(expression)),
    press: (keys) => page.keyboard.press(keys.join('+')),
    type: (text) => page.keyboard.type(text),
    clickAt: (x, y) => page.mouse.click(x, y),
    resize: (width, height) => page.setViewportSize({ width, height }),
    front: () => page.bringToFront(),
    shot: () => page.screenshot(),
  }
}
