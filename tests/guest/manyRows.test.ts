import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { reacts } from './harness/bundleGuest'
import { openGuest } from './harness/openGuest'

const breakThem = (page: Page, ...which: number[]) =>
  page.evaluate((indices) => {
    for (const index of indices) globalThis.stores[index]?.reportAuthenticationLost({ code: 'revoked-key' })
  }, which)

describe.each(reacts)('a table of 30 connections in React %s', (react) => {
  it('has one pair of live regions, which speaks for each of them', async () => {
    const { page, start } = await openGuest({ component: 'ManyRows', react })
    await start()
    await page.locator('tr').nth(29).waitFor()
    // Besides, the card's button that copies says so in its own place.
    expect(await page.locator('.lk-live > [aria-live]').count()).toBe(2)
    await breakThem(page, 3, 7)
    const heard = page.locator('[aria-live=assertive]')
    await expect.poll(async () => (await heard.textContent())?.match(/has been interrupted/g)).toHaveLength(2)
    // Something else, at another time: what comes within a tenth of a second is said together.
    await page.waitForTimeout(200)
    await breakThem(page, 11)
    await expect.poll(async () => (await heard.textContent())?.match(/has been interrupted/g)).toHaveLength(1)
  })

  it('has a button for each that is broken, which opens its own dialog', async () => {
    const { page, start } = await openGuest({ component: 'ManyRows', react })
    await start()
    await page.locator('tr').nth(29).waitFor()
    await breakThem(page, 3, 7, 11, 12)
    const buttons = page.locator('.lk-banner button:visible')
    await expect.poll(() => buttons.count()).toBe(4)
    await page.getByRole('button', { name: 'Replace API Key Acme Pay (Company 12)' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    expect(await dialog.textContent()).toContain('Company 12')
    // What is entered already has nothing to press.
    await expect.poll(() => buttons.count()).toBe(3)
  })

  it('has one warning where the card is told to leave it out, and the card still takes a new key', async () => {
    const { page, start } = await openGuest({ component: 'ManyRows', react })
    await start()
    const card = page.locator('.lk-widget')
    await card.waitFor()
    await breakThem(page, 0)
    await page.locator('.lk-banner').waitFor()
    expect(await page.locator('.lk-banner').count()).toBe(1)
    expect(await card.getAttribute('data-status')).toBe('action-required')
    await card.getByRole('button', { name: 'Update API Key' }).click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.classList.contains('lk-input'))).toBe(true)
    expect(await page.getByRole('dialog').count()).toBe(0)
  })
})
