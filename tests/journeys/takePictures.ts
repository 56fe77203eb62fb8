import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright'

const folder = fileURLToPath(new URL('../../reports/journeys/', import.meta.url))

/** With JOURNEY_PICTURES=1, the page as it is now, wide and narrow, light and dark, for people to look at. */
export async function takePictures(page: Page, name: string): Promise<void> {
  if (!process.env.JOURNEY_PICTURES) return
  mkdirSync(folder, { recursive: true })
  for (const width of [1280, 320]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.screenshot({
        path: `${folder}${name}-${width}-${colorScheme}.png`,
        fullPage: true,
        animations: 'disabled',
      })
    }
  }
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: null })
}
