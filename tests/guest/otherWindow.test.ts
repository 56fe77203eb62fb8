import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { type HostReact, usualReacts } from './harness/bundleGuest'
import { openGuest } from './harness/openGuest'
import { quietPage } from './harness/quietPage'

const badKey = 'bad-0123456789abcdef'
const goodKey = 'good-0123456789abcdef'

const field = (page: Page, name = 'Acme Pay') => page.getByLabel(`${name} API key`)
const hasFocus = (page: Page, name?: string) =>
  expect.poll(() => field(page, name).evaluate((input) => input.ownerDocument.activeElement === input)).toBe(true)

/** Two ways in which what React renders stands in the page of another window than its script. */
const ways = {
  async 'a portal into another window'(react: HostReact) {
    const { page, start } = await openGuest({ component: 'InPopup', react })
    await start()
    const [popup] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: 'Open window' }).click(),
    ])
    return { page, popup }
  },
  async 'a root that was moved into another window'(react: HostReact) {
    const { page, start } = await openGuest({ component: 'Moving', react })
    await start()
    await field(page).waitFor()
    const [popup] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate(() => {
        const opened = window.open('', 'settings', 'width=700,height=800')
        if (!opened) throw new Error('There is no window.')
        opened.document.head.append(...[...document.querySelectorAll('style')].map((style) => style.cloneNode(true)))
        const root = document.querySelector('[data-root]')
        if (root) opened.document.body.append(opened.document.adoptNode(root))
      }),
    ])
    return { page, popup }
  },
}

describe.each(usualReacts)('in React %s', (react) => {
  describe.each(Object.entries(ways))('in %s', (_, open) => {
    it('a refused key is corrected, with the focus in the field', async () => {
      const { page, popup } = await open(react)
      await field(popup).click()
      await popup.keyboard.type(badKey)
      await popup.keyboard.press('Enter')
      await popup.getByText('appears to be invalid').first().waitFor()
      await hasFocus(popup)
      await popup.keyboard.press('Control+a')
      await popup.keyboard.type(goodKey)
      await popup.getByRole('button', { name: 'Connect', exact: true }).first().click()
      await popup.getByText('Connected to Acme ApS').first().waitFor()
      expect(await page.evaluate(() => globalThis.received)).toEqual([badKey, goodKey])
    })

    it('a pasted key is cleaned', async () => {
      const { popup } = await open(react)
      await popup.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await field(popup).click()
      await popup.evaluate(() => {
        const data = new DataTransfer()
        data.setData('text/plain', '  "good-0123456789abcdef"  ')
        document.activeElement?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        )
      })
      expect(await field(popup).inputValue()).toBe(goodKey)
    })

    it.each(['visibilitychange', 'pagehide'])(
      'a key that is shown is masked when that window is left (%s)',
      { tags: ['K06'] },
      async (event) => {
        const { popup } = await open(react)
        await field(popup).fill(goodKey)
        await popup.getByRole('button', { name: 'Show key' }).first().click()
        await expect.poll(() => field(popup).getAttribute('type')).toBe('text')
        await popup.evaluate((type) => (type === 'pagehide' ? window : document).dispatchEvent(new Event(type)), event)
        await expect.poll(() => field(popup).getAttribute('type')).toBe('password')
      },
    )

    it('the dialog opens there; Escape asks, discards, and gives the focus back', async () => {
      const { page, popup } = await open(react)
      const opener = popup.getByRole('button', { name: 'Connect', exact: true }).last()
      await opener.click()
      await hasFocus(popup, 'Globex Pay')
      await popup.keyboard.type('half a key')
      await popup.keyboard.press('Escape')
      await popup.getByText('Discard this key?').waitFor()
      await popup.keyboard.press('Escape')
      await expect.poll(() => popup.getByRole('dialog').count()).toBe(0)
      await expect.poll(() => opener.evaluate((button) => button.ownerDocument.activeElement === button)).toBe(true)
      expect(await page.getByRole('dialog').count()).toBe(0)
    })

    it('leaves nothing behind when that window is closed, and the page can go on', async () => {
      const { page, popup } = await open(react)
      await popup.getByRole('button', { name: 'Connect', exact: true }).last().click()
      await hasFocus(popup, 'Globex Pay')
      await popup.keyboard.type(goodKey)
      await popup.close()
      await page.evaluate(() => globalThis.unmountGuests())
      await quietPage(page)
    })
  })
})
