import { describe, expect, it } from 'vitest'
import { reacts } from './harness/bundleGuest'
import { openGuest } from './harness/openGuest'

describe.each(reacts)('a dialog that is open from its first render in Strict Mode, in React %s', (react) => {
  async function open() {
    const { page, start } = await openGuest({ component: 'OpenDialog', react })
    await start()
    const key = page.getByLabel('API key').and(page.locator('input'))
    const focused = () => page.evaluate(() => document.activeElement?.className || document.activeElement?.textContent)
    const isHidden = () =>
      page.evaluate(() => document.querySelector('section')?.closest('[aria-hidden=true]') !== null)
    return { page, key, focused, isHidden }
  }

  it('takes nothing of what is typed into the page', { tags: ['K14'] }, async () => {
    const { page, key, isHidden } = await open()
    await page.getByLabel('PIN').pressSequentially('47')
    await page.keyboard.type('11')
    await expect.poll(isHidden).toBe(true)
    await page.keyboard.type('11')
    expect(await key.inputValue()).toBe('')
  })

  it('has the focus, gives it back, and leaves nothing hidden', async () => {
    const { page, focused, isHidden } = await open()
    await page.getByRole('button', { name: 'Mine' }).click()
    await expect.poll(focused).toMatch(/^lk-input /)
    await expect.poll(isHidden).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(focused).toBe('Mine')
    expect(await isHidden()).toBe(false)
  })
})
