import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium } from 'playwright'
import { CHROMIUM_ARGS, ensureChromium } from '../../scripts/chromium.mjs'
import type { Entry, Showroom } from './Showroom'
import { serveUnder } from './serveUnder'

/**
 * LATCHKEY_STORYBOOK names another folder than storybook-static.
 * @param env for the browser, beside the environment of the tests
 * @throws Error when the static Storybook is not there
 */
export async function openShowroom(env: Readonly<Record<string, string>> = {}): Promise<Showroom> {
  const folder = resolve(process.env.LATCHKEY_STORYBOOK ?? 'storybook-static')
  if (!existsSync(`${folder}/index.json`))
    throw new Error(`There is no static Storybook in ${folder}. Run \`npm run build:storybook\`.`)
  const index = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as { entries: Record<string, Entry> }
  const site = await serveUnder(folder, '/some/where/latchkey/')
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: CHROMIUM_ARGS,
    env: { ...process.env, ...env },
  })
  return {
    browser,
    site,
    entries: Object.values(index.entries),
    async close() {
      await browser.close()
      await site.close()
    },
  }
}
