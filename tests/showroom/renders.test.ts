import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Mode, plain } from './Mode'
import { openShowroom } from './openShowroom'
import { openWatchedPage } from './openWatchedPage'
import { possibleFailures, possibleStatuses } from './possibleStates'
import { readShownStates } from './readShownStates'
import type { Showroom } from './Showroom'
import { sample } from './sample'
import { statesShown } from './statesShown'
import { walk } from './walk'

let showroom: Showroom
beforeAll(async () => {
  showroom = await openShowroom()
})
afterAll(() => showroom?.close())

const all = Boolean(process.env.LATCHKEY_TEST_ALL)
const seen = new Set<string>()

test('every story and docs page renders, offline, from a subpath, with nothing on the console', async () => {
  const entries = sample(showroom.entries, 12)
  const amiss = await walk(showroom, [plain], entries, async ({ page }) => {
    for (const state of await page.evaluate(readShownStates)) for (const name of statesShown(state)) seen.add(name)
    return []
  })
  expect(amiss).toEqual([])
  expect(showroom.site.missing).toEqual([])
  const stories = entries.filter(({ type }) => type === 'story').length
  console.info(`${stories} stories and ${entries.length - stories} docs pages, of ${showroom.entries.length}`)
})

test.runIf(all)(
  'some story shows every status × what may be the case besides, and every failure that it can tell of',
  () => {
    const missing = [...possibleStatuses, ...possibleFailures].filter((name) => !seen.has(name))
    const of = (names: readonly string[]) => `${names.filter((name) => seen.has(name)).length} of ${names.length}`
    console.info(`${of(possibleStatuses)} statuses, ${of(possibleFailures)} failures in the status that tells of them`)
    expect(missing).toEqual([])
  },
)

const dark: Mode = { ...plain, theme: 'dark' }

test('inside each component library, nothing is too faint in the dark either, and our parts are still of its family', async () => {
  const themes = showroom.entries.filter(({ type, title }) => type === 'story' && title.startsWith('Themes/'))
  const entries = sample(themes, 4)
  // Each story looks for it itself, when it is played.
  expect(await walk(showroom, [dark], entries)).toEqual([])
  console.info(`${entries.length} of ${themes.length} stories of themes played in the dark`)
})

test('the site opens from its front page and shows what its sidebar offers, offline and from a subpath', async () => {
  const amiss: string[] = []
  const page = await openWatchedPage(showroom, { ...plain, width: 1280 }, (what) => void amiss.push(what))
  await page.goto(showroom.site.url)
  const stories = page.frameLocator('#storybook-preview-iframe')
  await stories.locator('#storybook-docs h1').first().waitFor()
  await page.locator('#components-keyinput').click()
  await stories.getByRole('heading', { level: 1, name: 'KeyInput' }).waitFor()
  // Storybook loads a page anew that is left before its stories are drawn, and warns of what the old one still says.
  await expect.poll(() => stories.locator('[id^="story--"]:empty').count(), { timeout: 40_000 }).toBe(0)
  await page.locator('[data-item-id="components-keyinput--standalone"]').click()
  await stories.getByLabel('Pleo API key').waitFor()
  expect(page.url()).toContain('/some/where/latchkey/?path=/story/components-keyinput--standalone')
  await page.context().close()
  expect(amiss).toEqual([])
})
