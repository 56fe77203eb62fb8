import type { Page } from 'playwright'
import { holdClock } from './holdClock'
import { listenToStorybook } from './listenToStorybook'
import type { Mode } from './Mode'
import { openStory, turnTo } from './openStory'
import { openWatchedPage } from './openWatchedPage'
import { recordIntl } from './recordIntl'
import type { Entry, Showroom } from './Showroom'
import { soonMs, watchTimers } from './watchTimers'

/** A page that shows one story after the other, in one look after the other, and notes what it should not do. */
export interface StoryPage {
  readonly page: Page
  /** What went wrong, each with the story that was shown. */
  readonly complaints: string[]
  /** Shows a story in the mode that the page is in. */
  readonly show: (entry: Entry) => Promise<void>
  /** Shows the same story in another mode, which differs in its theme, direction, language or forced colours. */
  readonly turn: (mode: Mode) => Promise<void>
  readonly close: () => Promise<void>
}

export async function openStoryPage(showroom: Showroom, first: Mode): Promise<StoryPage> {
  const complaints: string[] = []
  let mode = first
  let shown: Entry | null = null
  let file = ''
  const complain = (what: string | null) => void (what && complaints.push(`${shown?.id ?? '(none)'}: ${what}`))
  const page = await openWatchedPage(showroom, mode, complain)
  await page.addInitScript(listenToStorybook)
  await page.addInitScript(recordIntl)
  if (mode.picture) {
    await page.addInitScript(holdClock, Date.parse('2026-11-20T14:20:05Z'))
    await page.addInitScript(watchTimers, soonMs)
  }
  const emulate = () =>
    page.emulateMedia({ colorScheme: mode.theme, forcedColors: mode.forcedColors ? 'active' : 'none' })

  return {
    page,
    complaints,
    async show(entry) {
      shown = entry
      // Another file's module may bring styles for the whole page with it.
      const problem = await openStory(page, showroom.site.url, entry, mode, file !== entry.importPath)
      file = problem ? '' : entry.importPath
      complain(problem)
    },
    async turn(next) {
      mode = next
      await emulate()
      if (!shown) return
      // Storybook draws a page of words anew while its stories are being turned, and where one of them is late it loads the
      // whole page again, with the look of its address.
      const isPage = shown.type === 'docs'
      complain(await (isPage ? openStory(page, showroom.site.url, shown, mode, true) : turnTo(page, shown, mode)))
    },
    close: () => page.context().close(),
  }
}
