import type { Page } from 'playwright'
import type { Mode } from './Mode'
import type { Showroom } from './Showroom'

/** What is on the console and none of ours. Anything else, of any level, is a complaint. */
const tolerated: readonly string[] = [
  // Chromium's advice to whoever stores passwords. An API key has no user name, and a hidden field that claims one makes
  // password managers keep the key.
  '[DOM] Password forms should have (optionally hidden) username fields for accessibility: (More info: https://goo.gl/9p2vKq) %o',
  // Storybook's, of one of its own menus.
  "The 'ariaLabel' prop on 'PopoverProvider' will become mandatory in Storybook 11. Provide a concise, accessible label describing the popover's purpose.",
]

/**
 * A page of a browser context of its own, without a network but for the site. `complain` is told of every console
 * message, every error, every answer that is not there, and every request to another place.
 */
export async function openWatchedPage(
  { browser, site }: Showroom,
  mode: Mode,
  complain: (what: string) => void,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: mode.width, height: 900 },
    deviceScaleFactor: mode.picture ? 0.75 : 1,
    colorScheme: mode.theme,
    reducedMotion: 'reduce',
    forcedColors: mode.forcedColors ? 'active' : 'none',
    permissions: ['clipboard-read', 'clipboard-write'],
    locale: 'en-GB',
    timezoneId: 'Europe/Copenhagen',
  })
  // Machines are busy.
  context.setDefaultTimeout(40_000)
  await context.route('**/*', (route) => {
    const url = route.request().url()
    if (/^(data|blob):/.test(url) || url.startsWith(site.url)) return route.continue()
    complain(`asked for ${url}`)
    return route.abort()
  })
  const page = await context.newPage()
  page.on('console', (message) => {
    const text = message.text()
    if (!tolerated.includes(text)) complain(`console.${message.type()}: ${text.slice(0, 1_000)}`)
  })
  page.on('pageerror', (error) => complain(`threw ${error.stack ?? String(error)}`))
  page.on('response', (response) => {
    if (response.status() !== 200) complain(`got ${response.status()} for ${response.url()}`)
  })
  return page
}
