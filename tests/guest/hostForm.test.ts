import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { usualReacts } from './harness/bundleGuest'
import { laterRequest, navigateLater } from './harness/navigateLater'
import { type GuestOptions, openGuest } from './harness/openGuest'

const badKey = 'bad-0123456789abcdef'
const goodKey = 'good-0123456789abcdef'

/** A form around the root, in HTML that no React knows of. */
const around = (root: string) =>
  `<form id="host"><label>Team <input name="team" value="Finance"></label>${root}<label>Note <input name="note"></label><button>Save settings</button></form>`

const places: Record<string, Omit<GuestOptions, 'react'>> = {
  'a form in React': { component: 'InHostForm' },
  'a form in React, from a server': { component: 'InHostForm', rendered: 'server' },
  'a form around the root': { component: 'Plain', around },
  'a form around the root, from a server': { component: 'Plain', around, rendered: 'server' },
}
const fromServers = Object.entries(places).filter(([, { rendered }]) => rendered === 'server')

const field = (page: Page) => page.getByLabel('Acme Pay API key')
const connect = (page: Page) => page.getByRole('button', { name: 'Connect', exact: true })
const received = (page: Page) => page.evaluate(() => globalThis.received)

/** What the host's own form would send now. */
const hostData = (page: Page) =>
  page.evaluate(() => [...new FormData(document.querySelector<HTMLFormElement>('#host') ?? undefined)].map(String))

describe.each(usualReacts)('in React %s', (react) => {
  it.each(Object.entries(places))('within %s, Enter and Connect send the key to Latchkey alone', async (_, place) => {
    const { page, start, requests } = await openGuest({ react, ...place })
    await start()
    await page.getByLabel('Note').fill('kept')
    await field(page).fill(badKey)
    await field(page).press('Enter')
    await expect.poll(() => received(page)).toEqual([badKey])
    await page.getByText('appears to be invalid').first().waitFor()
    expect(await field(page).inputValue()).toBe(badKey)
    await connect(page).click()
    await expect.poll(() => received(page)).toEqual([badKey, badKey])

    await field(page).fill(goodKey)
    await field(page).press('Enter')
    await page.getByRole('radio').first().focus()
    await page.keyboard.press('Space')
    expect(await hostData(page)).toEqual(['team,Finance', 'note,kept'])
    await page.keyboard.press('Enter')
    await page.getByText('Connected to Acme ApS').first().waitFor()
    expect(await page.getByLabel('Note').inputValue()).toBe('kept')
    expect(requests).toEqual([])
    if (place.component === 'InHostForm') {
      expect(await page.evaluate(() => globalThis.formHeard.filter((name) => name === 'submit'))).toEqual([])
    }
  })

  it.each(Object.entries(places))('within %s, the host’s own form works, and never holds the key', async (_, place) => {
    const { page, start, requests } = await openGuest({ react, ...place })
    await start()
    await field(page).fill(goodKey)
    expect(await hostData(page)).toEqual(['team,Finance', 'note,'])
    await page.evaluate(() => document.querySelector<HTMLFormElement>('#host')?.reset())
    expect(await field(page).inputValue()).toBe(goodKey)
    const ownControls = await page.evaluate(() => {
      const host = document.querySelector<HTMLFormElement>('#host')
      return [...(host?.elements ?? [])].map((control) => control.getAttribute('name') ?? control.textContent)
    })
    expect(ownControls).toEqual(['team', 'note', 'Save settings'])
    await page.getByLabel('Note').press('Enter')
    if (place.component === 'InHostForm') {
      await page.getByRole('button', { name: 'Save settings' }).click()
      const submitted = () => page.evaluate(() => globalThis.formHeard.filter((name) => name === 'submit'))
      await expect.poll(submitted).toEqual(['submit', 'submit'])
      expect(requests).toEqual([])
    } else {
      await expect.poll(() => requests.join()).toMatch(/^GET https:\/\/host\.example\/settings\?team=Finance&note= $/)
    }
  })

  it.each(Object.entries(places))('within %s, no form stands in another', async (_, place) => {
    const { page, start } = await openGuest({ react, ...place })
    await start()
    await field(page).waitFor()
    expect(await page.locator('form form').count()).toBe(0)
    expect(await field(page).evaluate((input: HTMLInputElement) => input.form)).toBeNull()
  })

  it.each([...fromServers, ['a bare page, from a server', { component: 'Plain', rendered: 'server' }] as const])(
    'within %s, nothing is sent and nothing lost before React has started',
    async (_, place) => {
      const { page, start, requests } = await openGuest({ react, ...place })
      await field(page).fill(badKey)
      await field(page).press('Enter')
      await connect(page).click()
      await navigateLater(page)
      expect(requests).toEqual([laterRequest])
      expect(await field(page).inputValue()).toBe(badKey)
      expect(await hostData(page)).not.toContain(badKey)
      await start()
      await expect.poll(() => page.locator('[data-started]').count()).toBe(1)
      expect(await field(page).inputValue()).toBe(badKey)
      await field(page).press('Enter')
      await expect.poll(() => received(page)).toEqual([badKey])
    },
  )

  it.each(['client', 'server'] as const)('on a bare page, the field has a form of its own (%s)', async (rendered) => {
    const { page, start, requests } = await openGuest({ react, component: 'Plain', rendered })
    await start()
    await expect
      .poll(() =>
        field(page).evaluate((input: HTMLInputElement) =>
          [...(input.form?.elements ?? [])].map(({ tagName, textContent }) => `${tagName} ${textContent}`),
        ),
      )
      .toEqual(['INPUT ', 'BUTTON Paste', 'BUTTON Show key', 'BUTTON Put it back', 'BUTTON Connect'])
    await field(page).fill(badKey)
    // As a password manager does.
    await field(page).evaluate((input: HTMLInputElement) => input.form?.requestSubmit())
    await expect.poll(() => received(page)).toEqual([badKey])
    expect(requests).toEqual([])
  })

  it('in a sandbox that may send no forms, Enter and Connect work', async () => {
    const headers = { 'content-security-policy': 'sandbox allow-scripts' }
    const { page, start } = await openGuest({ react, component: 'Plain', headers })
    await start()
    await field(page).fill(badKey)
    await field(page).press('Enter')
    await expect.poll(() => received(page)).toEqual([badKey])
    await connect(page).click()
    await expect.poll(() => received(page)).toEqual([badKey, badKey])
  })

  it.each([
    { what: 'a form of the host’s own', label: 'Acme Pay API key' },
    { what: 'a part of another form', label: 'Globex Pay API key' },
  ])('with markup of the host’s own, $what sends the key to Latchkey alone', async ({ label }) => {
    const { page, start, requests } = await openGuest({ react, component: 'OwnMarkup', rendered: 'server' })
    const own = page.getByLabel(label)
    await own.fill(badKey)
    await own.press('Enter')
    await own.locator('~ button').click()
    await navigateLater(page)
    expect(await own.inputValue()).toBe(badKey)
    await start()
    await expect.poll(() => page.locator('[data-started]').count()).toBe(1)
    await own.press('Enter')
    await expect.poll(() => received(page)).toEqual([badKey])
    await own.locator('~ button').click()
    await expect.poll(() => received(page)).toEqual([badKey, badKey])
    expect(await hostData(page)).toEqual(['team,Finance'])
    expect(requests).toEqual([laterRequest])
  })

  it('a host around the widget hears nothing of what is typed, pasted or dropped into the field', async () => {
    const { page, start } = await openGuest({ react, component: 'InHostForm' })
    await start()
    await typeInto(page)
    await expect.poll(() => page.evaluate(() => globalThis.formHeard)).toEqual(passed)
    const own = await page.evaluate(() => globalThis.widgetHeard)
    // What the host gives to the widget itself, it asked for.
    expect(own).toEqual(expect.arrayContaining(['keydown b', 'input', 'change', 'paste', 'keydown Enter']))
    await page.getByLabel('Note').press('x')
    await expect.poll(() => page.evaluate(() => globalThis.formHeard)).toContain('keydown x')
  })

  it('a host around a dialog hears nothing of it either', async () => {
    const { page, start } = await openGuest({ react, component: 'DialogInHostForm' })
    await start()
    await connect(page).click()
    await field(page).waitFor()
    await typeInto(page)
    await expect.poll(() => page.evaluate(() => globalThis.formHeard)).toEqual(passed)
  })
})

/** What moves the focus or closes something is no part of a key. */
const passed = ['keydown Shift', 'keyup Shift', 'keydown Control', 'keydown v', 'keyup v', 'keyup Control']

async function typeInto(page: Page) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((text) => navigator.clipboard.writeText(text), badKey)
  await field(page).focus()
  await page.keyboard.press('b')
  await page.keyboard.press('Shift')
  await page.keyboard.press('Control+v')
  await page.keyboard.press('Enter')
  await expect.poll(() => received(page)).toHaveLength(1)
}
