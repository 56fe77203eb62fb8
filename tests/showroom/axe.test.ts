import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeOptions } from './axeRules'
import { type Mode, plain } from './Mode'
import { openShowroom } from './openShowroom'
import { runAxe } from './runAxe'
import type { Showroom } from './Showroom'
import { openStoryPage } from './StoryPage'
import { sample } from './sample'
import { walk } from './walk'

let showroom: Showroom
beforeAll(async () => {
  showroom = await openShowroom()
})
afterAll(() => showroom?.close())

const light: Mode = { ...plain, direction: 'ltr' }
const all = Boolean(process.env.LATCHKEY_TEST_ALL)
/** Each is a walk of its own. Forced colours are not turned to: a page that has begun without them takes a while. */
const walks: readonly (readonly [Mode, ...Mode[]])[] = all
  ? [
      [light, { ...light, theme: 'dark' }, { ...light, direction: 'rtl' }, { ...light, narrow: true }],
      [{ ...light, forcedColors: true }],
    ]
  : [[light]]

const nameOf = ({ theme, direction, narrow, forcedColors }: Mode) =>
  `${theme}, ${direction}${narrow ? ', narrow' : ''}${forcedColors ? ', forced colours' : ''}`

test.each(walks.map((modes) => [modes.map(nameOf).join('; '), modes] as const))(
  'axe finds nothing in any story or docs page: %s',
  async (_, modes) => {
    const entries = sample(showroom.entries, 16)
    const amiss = await walk(showroom, modes, entries, async ({ page }, __, mode) =>
      (await runAxe(page, axeOptions)).map((what) => `${nameOf(mode)}: ${what}`),
    )
    expect(amiss).toEqual([])
    console.info(`${entries.length} stories and docs pages × ${modes.length} modes: 0 violations`)
  },
)

test.each([light, { ...light, forcedColors: true }])('axe sees a text that is too faint: %o', async (mode) => {
  const entry = showroom.entries.find(({ id }) => id === 'components-apikeyconnect--connected')
  if (!entry) throw new Error('The story of a connection that works is gone.')
  const shown = await openStoryPage(showroom, mode)
  await shown.show(entry)
  expect(await runAxe(shown.page, axeOptions)).toEqual([])
  await shown.page
    .locator('.lk-card')
    .first()
    .evaluate((card) => card.insertAdjacentHTML('beforeend', '<p id="planted">Planted</p>'))
  const foundWith = async (css: string) => {
    await shown.page.locator('#planted').evaluate((element, style) => element.setAttribute('style', style), css)
    return (await runAxe(shown.page, axeOptions)).map((what) => what.split(':')[0])
  }
  expect(await foundWith('color: #eee')).toEqual(mode.forcedColors ? [] : ['color-contrast at #planted'])
  expect(await foundWith('color: #eee; forced-color-adjust: none')).toEqual(['color-contrast at #planted'])
  await shown.close()
})
