import { describe, expect, it } from 'vitest'
import { reacts } from './harness/bundleGuest'
import { openGuest } from './harness/openGuest'

/** Each exported component that renders an element of its own, and that element. */
const parts = {
  ApiKeyConnect: 'SECTION.lk-widget',
  ConnectDialog: 'DIV.lk-dialog',
  CompanyConfirmation: 'SECTION.lk-confirmation',
  ConnectionBadge: 'SPAN.lk-badge',
  ConnectionProgress: 'DIV.lk-progress',
  ConnectionSummary: 'SECTION.lk-summary',
  KeyInput: 'DIV.lk-key-input',
  LiveRegions: 'DIV.lk-live',
  ReconnectBanner: 'DIV.lk-banner',
  ReconnectBanners: 'DIV.lk-banner',
}

describe.each(reacts)('in React %s', (react) => {
  it.each(Object.entries(parts))('what a host gives to %s reaches its element', async (name, expected) => {
    const { page, start } = await openGuest({ component: 'EveryPart', react })
    await start()
    await page.locator('.lk-key-input').first().waitFor()
    if (name === 'ConnectDialog') await page.getByRole('button', { name: 'Open mine' }).click()
    if (name === 'ConnectDialog') await page.locator('#the-ConnectDialog input:focus').waitFor()
    const seen = await page.evaluate((part) => {
      const element = globalThis.heard.elements[part]
      if (!(element instanceof HTMLElement)) return null
      const { tagName, classList, id, dataset, style } = element
      // A dialog has moved the focus by itself already.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      globalThis.heard.events[part]?.splice(0)
      element.focus()
      // A key that types nothing, so that each part may react to it in its own way.
      element.dispatchEvent(new KeyboardEvent('keydown', { key: 'F2', bubbles: true }))
      document.querySelector('button')?.focus()
      return {
        element: `${tagName}.${[...classList].find((one) => /^lk-(?!root$|visually)/.test(one))}`,
        host: [classList.contains('host-class'), id, dataset.host, style.outlineOffset],
        events: globalThis.heard.events[part],
      }
    }, name)
    expect(seen).toEqual({
      element: expected,
      host: [true, `the-${name}`, 'yes', '3px'],
      events: ['focus', 'keydown', 'blur'],
    })
  })

  it('a widget with handlers of the host moves the focus and masks the key as without them', async () => {
    const { page, start } = await openGuest({ component: 'EveryPart', react })
    await start()
    const widget = page.locator('#the-ApiKeyConnect')
    await widget.getByRole('button', { name: 'Update API Key' }).click()
    const field = widget.getByLabel('API key', { exact: false }).and(page.locator('input'))
    await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true)
    // An empty field offers Paste in its place.
    await field.press('a')
    await widget.getByRole('button', { name: 'Show key' }).click()
    await expect.poll(() => field.getAttribute('type')).toBe('text')
    await page.getByRole('button', { name: 'Elsewhere' }).focus()
    await expect.poll(() => field.getAttribute('type')).toBe('password')
  })

  it('a ref of the host sees the element go', async () => {
    const { page, start } = await openGuest({ component: 'EveryPart', react })
    await start()
    await page.locator('#the-KeyInput').waitFor()
    const gone = await page.evaluate(async () => {
      globalThis.unmountGuests()
      await new Promise((resolve) => setTimeout(resolve))
      return Object.entries(globalThis.heard.elements).filter(([, element]) => element !== null)
    })
    expect(gone).toEqual([])
  })
})
