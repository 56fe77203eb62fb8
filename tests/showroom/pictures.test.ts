import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { comparePictures } from './comparePictures'
import { encodePicture } from './encodePicture'
import { isInRepository } from './isInRepository'
import { type Mode, plain } from './Mode'
import { openShowroom } from './openShowroom'
import type { Entry, Showroom } from './Showroom'
import { openStoryPage } from './StoryPage'
import { sample } from './sample'
import { takePicture } from './takePicture'
import { walk } from './walk'

const update = process.env.LATCHKEY_UPDATE_PICTURES === '1'
const whole = update || Boolean(process.env.LATCHKEY_TEST_ALL)
const folder = fileURLToPath(new URL('pictures', import.meta.url))
/** The other looks, made by `npm run pictures:update` on the machine that wants to compare them. Nobody commits them. */
const others = fileURLToPath(new URL('pictures-here', import.meta.url))
const differences = 'reports/pictures-diff'
const howTo = 'Look at the story; if it is as it should be, run `npm run pictures:update` and commit the picture'

const base: Mode = { ...plain, direction: 'ltr', width: 480, picture: true }
const folderOf = ({ theme, direction, narrow }: Mode) => `${theme}-${direction}${narrow ? '-narrow' : ''}`
const otherModes: readonly Mode[] = [
  { ...base, narrow: true },
  { ...base, direction: 'rtl' },
  { ...base, theme: 'dark', direction: 'rtl' },
  { ...base, theme: 'dark' },
]
const hasPictures = (mode: Mode) => [folder, others].some((kept) => existsSync(join(kept, folderOf(mode))))
const modes: readonly [Mode, ...Mode[]] = [
  base,
  ...(whole ? otherModes.filter((mode) => update || hasPictures(mode)) : []),
]

// The letters of one kind of machine: elsewhere they have other shapes.
describe.runIf(process.platform === 'linux')('pictures', () => {
  let showroom: Showroom
  let stories: readonly Entry[]
  beforeAll(async () => {
    showroom = await openShowroom({ FONTCONFIG_FILE: fileURLToPath(new URL('unsmoothed.conf', import.meta.url)) })
    stories = showroom.entries.filter(({ type }) => type === 'story')
  })
  afterAll(() => showroom?.close())

  test('every story looks as it did, light and dark, from left to right and from right to left, wide and narrow', async () => {
    if (update) for (const kept of [folder, others]) rmSync(kept, { recursive: true, force: true })
    const taken = new Set<string>()
    const chosen = whole ? stories : sample(stories, 20)
    const amiss = await walk(showroom, modes, chosen, async ({ page }, { id }, mode) => {
      const look = folderOf(mode)
      const file = join(look, `${id}.png`)
      const path = join(isInRepository(id, look) ? folder : others, file)
      if (!update && !isInRepository(id, look) && !existsSync(path)) return []
      taken.add(file)
      const now = await takePicture(page)
      if (update) {
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(path, encodePicture(now))
      }
      return judge(path, file, now)
    })
    expect(amiss).toEqual([])
    expect(taken.size).toBeGreaterThan(0)
    const left = whole ? committed().filter((file) => !taken.has(file)) : []
    expect(left, `pictures of no story. ${howTo}`).toEqual([])
    console.info(`${taken.size} pictures: 0 differ`)
  })

  test('all pictures together are no burden to whoever clones the repository: less than 3 MB', () => {
    const files = committed()
    const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
    console.info(`${files.length} pictures, ${(bytes / 1e6).toFixed(2)} MB`)
    expect(bytes).toBeLessThan(3_000_000)
  })

  test('the same story twice is the same picture, and another colour, border or word is another', async () => {
    const story = stories.find(({ id }) => id === 'components-apikeyconnect--connected')
    if (!story) throw new Error('The story of a connection that works is gone.')
    const shown = await openStoryPage(showroom, base)
    const change = (css: string) => shown.page.addStyleTag({ content: css })
    const look = async () => {
      await shown.show(story)
      return takePicture(shown.page)
    }
    const before = await look()
    expect(comparePictures(before, await look())).toBeNull()
    expect(comparePictures(PNG.sync.read(encodePicture(before)), before)).toBeNull()
    const style = await change('.lk-root { --lk-success: #2563eb }')
    expect(comparePictures(before, await look())?.what).toMatch(/^differs in \d+ of/)
    await style.evaluate((element) => element.parentNode?.removeChild(element))
    for (const css of [
      '.lk-card { border-color: #bbb }',
      '.lk-root { --lk-radius: 2px }',
      '.lk-title { font-weight: 400 }',
      '.lk-actions { gap: 2px }',
    ]) {
      const other = await change(css)
      expect(comparePictures(before, await look()), css).not.toBeNull()
      await other.evaluate((element) => element.parentNode?.removeChild(element))
    }
    await shown.close()
  })
})

function committed(): string[] {
  return readdirSync(folder).flatMap((mode) => readdirSync(join(folder, mode)).map((file) => join(mode, file)))
}

/** Against the committed picture. What differs is left in `reports` to be looked at. */
function judge(path: string, file: string, now: PNG): string[] {
  if (!existsSync(path)) return [`has no picture ${file}. ${howTo}`]
  const difference = comparePictures(PNG.sync.read(readFileSync(path)), now)
  if (!difference) return []
  const seen = join(differences, file)
  mkdirSync(dirname(seen), { recursive: true })
  writeFileSync(seen, PNG.sync.write(now))
  writeFileSync(seen.replace(/\.png$/, '.diff.png'), PNG.sync.write(difference.diff))
  return [`${difference.what}, see ${seen}. ${howTo}`]
}
