import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { reacts } from './harness/bundleGuest'
import { openGuest } from './harness/openGuest'

const focusedLabel = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document
    return activeElement instanceof HTMLInputElement ? activeElement.labels?.[0]?.textContent : activeElement?.className
  })

describe.each(reacts)('a banner on a page without a card, in React %s', (react) => {
  it('opens the dialog that is there, and offers itself again when that closes', async () => {
    const { page, start } = await openGuest({ component: 'FarBanner', react })
    await start()
    await page.locator('[data-way=dialog] button').click()
    await page.getByRole('dialog').waitFor()
    await expect.poll(() => focusedLabel(page)).toBe('Acme Pay API key')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await page.locator('[data-way=dialog] button').count()).toBe(1)
  })

  it('leads to the page with the card, and the focus is in its field', async () => {
    const { page, start } = await openGuest({ component: 'FarBanner', react })
    await start()
    await page.locator('[data-way=page] button').click()
    await page.locator('.lk-widget').waitFor()
    await expect.poll(() => focusedLabel(page)).toBe('Acme Pay API key')
    expect(await page.locator('[data-way=page] button:visible').count()).toBe(0)
  })
})
