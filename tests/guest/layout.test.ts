import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { openGuest } from './harness/openGuest'

const react = '19'

interface Width {
  readonly box: string | undefined
  /** How wide the card is. */
  readonly card: number
  /** How wide a section of the same text would be, with nothing of Latchkey's about its width. */
  readonly section: number
}

const measure = (page: Page): Promise<Width[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.lk-widget')].map((widget) => {
      const card = widget.getBoundingClientRect().width
      const contained = [widget, ...widget.querySelectorAll<HTMLElement>('.lk-frame')]
      for (const { style } of contained) style.containerType = 'normal'
      widget.classList.remove('lk-widget')
      const section = widget.getBoundingClientRect().width
      widget.classList.add('lk-widget')
      for (const { style } of contained) style.containerType = ''
      return { box: widget.parentElement?.dataset.box, card, section }
    }),
  )

describe('the card takes the room that a section of the page would', () => {
  it.each([200, 280, 480, 600, 1200])('in each kind of box, %i px wide', async (width) => {
    const { page, start } = await openGuest({ component: 'InColumns', react })
    await start()
    await page.setViewportSize({ width: width + 16, height: 800 })
    await page.locator('.lk-widget').nth(9).waitFor()
    const widths = await measure(page)
    expect(widths).toHaveLength(10)
    for (const { box, card, section } of widths) {
      expect(card, `${box}: a section takes ${section} of ${width} px`).toBeGreaterThanOrEqual(section - 1)
      expect(card, `${box}: no more than there is`).toBeLessThanOrEqual(width)
    }
  })
})
