import type { Locator } from 'playwright'
import { expect, it } from 'vitest'
import { integrationNames } from '../../examples/host-app/integrations'
import { acme } from '../../examples/host-app/provider/demoCompanies'
import { journeysOnOneHost } from './journeysOnOneHost'
import type { Journey } from './startJourney'

const { journey } = journeysOnOneHost()

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement)

/** Without a key: it is given once assistive technology knows what went, or that a dialog has opened. */
const getsFocus = (target: Locator, what = 'the focus') =>
  expect.poll(() => hasFocus(target), { message: what, timeout: 60_000 }).toBe(true)

/** Presses Tab, and nothing else, until the target has the focus. */
async function tabTo({ page }: Journey, target: Locator) {
  await target.waitFor()
  for (let pressed = 0; pressed < 30; pressed++) {
    if (await hasFocus(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`30 times Tab did not lead to ${target}.`)
}

async function pressOn(journey: Journey, name: string, key: 'Enter' | 'Space' = 'Enter') {
  await tabTo(journey, journey.I.button(name))
  await journey.page.keyboard.press(key)
}

it.each(integrationNames)(
  'keyboard alone connects by pasting, updates and disconnects (%s)',
  { tags: ['R03'] },
  (name) =>
    journey(name, async (journey) => {
      const { I, page, newKey, misspelt, copy } = journey
      const key = newKey()
      await I.open()
      if (name === 'pleo-integrated') {
        await pressOn(journey, 'Connect')
        await I.field.waitFor()
        await getsFocus(I.field, 'an opened dialog starts in its field')
        await page.keyboard.press('Escape')
        await I.entry.waitFor({ state: 'detached' })
        await getsFocus(I.button('Connect'), 'back to what opened it')
        await page.keyboard.press('Space')
      }
      await tabTo(journey, I.field)
      await copy(misspelt(key))
      await page.keyboard.press('ControlOrMeta+V')
      await pressOn(journey, 'Show key', 'Space')
      expect(await I.field.inputValue()).not.toBe('')
      expect(await I.field.getAttribute('type')).toBe('text')
      await page.keyboard.press('Space')
      expect(await I.field.getAttribute('type')).toBe('password')
      await tabTo(journey, I.submitButton)
      await page.keyboard.press('Enter')
      await I.seesFieldError('The API Key appears to be invalid. Please check and try again.')
      await getsFocus(I.field, 'a failure leads to the field')
      await copy(key.value)
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.press('ControlOrMeta+V')
      await page.keyboard.press('Enter')
      await I.seesConnectedTo(acme)

      await pressOn(journey, 'Update API Key')
      await I.field.waitFor()
      await getsFocus(I.field, 'an update starts in the field')
      const next = newKey().value
      await page.keyboard.type(next)
      await page.keyboard.press('Enter')
      await I.seesConnectedTo(acme)
      await I.sees(`••••${next.slice(-4)}`)

      await pressOn(journey, 'Disconnect', 'Space')
      await getsFocus(I.button('Keep connected'), 'on the answer that changes nothing')
      await page.keyboard.press('Escape')
      await getsFocus(I.button('Disconnect'))
      await page.keyboard.press('Enter')
      await getsFocus(I.button('Keep connected'))
      await page.keyboard.press('Shift+Tab')
      await getsFocus(I.button('Disconnect'))
      await page.keyboard.press('Enter')
      await I.seesNotConnected()
      const isSomewhere = () => page.evaluate(() => document.activeElement !== document.body)
      await expect.poll(isSomewhere, { message: 'focus is not lost', timeout: 60_000 }).toBe(true)
    })(),
)
