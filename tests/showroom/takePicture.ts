import type { Page } from 'playwright'
import { PNG } from 'pngjs'
import { nothingSoon } from './watchTimers'

/** Pixels around what a story shows. */
const margin = 12
/** Pixels from the top. What a longer story has below is the same parts again. */
const longest = 1_600

/** What a story shows, cropped to that, with nothing that blinks or moves. */
export async function takePicture(page: Page): Promise<PNG> {
  // What gives the focus a moment later, for one.
  await page.waitForFunction(nothingSoon, undefined, { polling: 20 })
  // Focus can scroll a page, and a pointer that plays left behind can hover.
  await page.mouse.move(0, 0)
  const clip = await page.evaluate(
    ([around, last]) => {
      window.scrollTo(0, 0)
      const inPlace =
        document.querySelector('.page')?.children ?? document.querySelector('#storybook-root')?.children ?? []
      const apart = document.querySelectorAll('[role="dialog"], [role="alertdialog"]')
      const boxes = [...inPlace, ...apart]
        .map((element) => element.getBoundingClientRect())
        .filter(({ width }) => width)
      const left = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.left)) - around))
      const top = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.top)) - around))
      const right = Math.min(window.innerWidth, Math.ceil(Math.max(...boxes.map((box) => box.right)) + around))
      // Behind a dialog, what is below the window can't be seen.
      const end = apart.length ? window.innerHeight : last
      const bottom = Math.min(end, Math.ceil(Math.max(...boxes.map((box) => box.bottom)) + around))
      return { x: left, y: top, width: right - left, height: bottom - top }
    },
    [margin, longest] as const,
  )
  return PNG.sync.read(await page.screenshot({ clip, fullPage: true, animations: 'disabled', caret: 'hide' }))
}
