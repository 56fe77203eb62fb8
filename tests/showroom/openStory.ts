import type { Page } from 'playwright'
import type { Mode } from './Mode'
import type { Entry } from './Showroom'

/**
 * Shows a story and waits until it is rendered and its play function has ended. Returns what went wrong, or `null`.
 * @param anew loads the page; otherwise the story that it shows makes room for this one, as by a click in the sidebar
 */
export async function openStory(page: Page, site: string, entry: Entry, mode: Mode, anew: boolean) {
  if (anew) {
    await page.goto(addressOf(site, entry, mode))
    await page.evaluate(() => {
      localStorage.clear()
      sessionStorage.clear()
    })
  } else await page.evaluate(switchTo, entry)
  return untilShown(page, entry)
}

/** What the toolbar does: the same story, with all that happened in it, in another look. */
export async function turnTo(page: Page, entry: Entry, { theme, direction, language, narrow }: Mode) {
  await page.evaluate(
    (globals) => {
      if (globalThis.latchkeyTold) globalThis.latchkeyTold.ended = null
      globalThis.__STORYBOOK_ADDONS_CHANNEL__?.emit('updateGlobals', { globals })
    },
    { theme, direction, language, width: narrow ? 'narrow' : 'wide' },
  )
  return untilShown(page, entry)
}

async function untilShown(page: Page, entry: Entry) {
  if (!(await page.evaluate(hasEnded, entry.id))) return 'was not rendered in time'
  // A page of words shows its stories, and its pictures, one after the other.
  if (entry.type === 'docs') await page.waitForFunction(isWhole, undefined, { polling: 50 })
  return page.evaluate(async () => {
    await document.fonts.ready
    return globalThis.latchkeyTold?.problem ?? null
  })
}

function addressOf(site: string, { id, type }: Entry, { theme, direction, language, narrow, still }: Mode): string {
  // `a11y.manual`, since the addon would run axe after each story; `embed`, since that is how one has no play function.
  const globals = `theme:${theme};direction:${direction};language:${language};width:${narrow ? 'narrow' : 'wide'};a11y.manual:!true`
  return `${site}iframe.html?id=${id}&viewMode=${type}&globals=${globals}${still ? '&embed=true' : ''}`
}

function switchTo({ id, type }: Entry) {
  localStorage.clear()
  sessionStorage.clear()
  window.scrollTo(0, 0)
  globalThis.latchkeyRestartClock?.()
  const told = globalThis.latchkeyTold
  const again = told?.ended === id
  if (told) Object.assign(told, { ended: null, problem: null })
  globalThis.__STORYBOOK_ADDONS_CHANNEL__?.emit(again ? 'forceRemount' : 'setCurrentStory', {
    storyId: id,
    viewMode: type,
  })
}

function hasEnded(id: string): Promise<boolean> {
  // Longer than any play function, on a busy machine too.
  const limitMs = 60_000
  return new Promise((resolve) => {
    const told = globalThis.latchkeyTold
    const isOver = () => told?.ended === id || told?.ended === 'nothing'
    if (isOver() || !told) return resolve(isOver())
    setTimeout(() => resolve(false), limitMs)
    told.onEnd = () => isOver() && resolve(true)
  })
}

function isWhole(): boolean {
  // Until then Storybook lays a drawing of a page over it, of faint words.
  if (!document.body.classList.contains('sb-show-main')) return false
  const slots = document.querySelectorAll('#storybook-docs [id^="story--"]')
  // One that comes when it is scrolled to is not waited for.
  const images = [...document.images].filter(
    (image) => image.loading !== 'lazy' || image.getBoundingClientRect().top < window.innerHeight,
  )
  // What colours code loads by itself.
  const codes = [...document.querySelectorAll('#storybook-docs .code')]
  return (
    [...slots].every((slot) => slot.childElementCount > 0) &&
    images.every((image) => image.complete) &&
    codes.every((code) => code.querySelector('pre'))
  )
}
