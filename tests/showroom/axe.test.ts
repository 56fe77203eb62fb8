import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeOptions } from './axeRules'
import { type Mode, plain } from './Mode'
import { openShowroom } from './openShowroom'
import { runAxe } from './runAxe'
import type { Showroom } from './Showroom'
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
  ? [[light, { ...light, theme: 'dark' }, { ...light, direction: 'rtl' }], [{ ...light, forcedColors: true }]]
  : [[light]]

const nameOf = ({ theme, direction, forcedColors }: Mode) =>
  `${theme}, ${direction}${forcedColors ? ', forced colours' : ''}`

test('axe finds nothing in any story, light, dark, from right to left and in forced colours', async () => {
  const entries = sample(showroom.entries, 16)
  const amiss: string[] = []
  for (const modes of walks) {
    const found = await walk(showroom, modes, entries, async ({ page }, _, mode) =>
      (await runAxe(page, axeOptions)).map((what) => `${nameOf(mode)}: ${what}`),
    )
    amiss.push(...found)
  }
  expect(amiss).toEqual([])
  console.info(`${entries.length} stories and docs pages × ${walks.flat().length} modes: 0 violations`)
})
