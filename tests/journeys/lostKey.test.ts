import { describe, expect, it } from 'vitest'
import { acme } from '../../examples/host-app/provider/demoCompanies'
import { journeysOnOneHost } from './journeysOnOneHost'
import type { Journey } from './startJourney'

const { journey } = journeysOnOneHost()

const expired = 'Your connection to Pleo has expired. Please update your API Key to restore access.'
const interrupted = 'Your connection to Pleo has been interrupted. Please update your API Key to restore access.'
const lost = 'The key has lost permissions that it needs: export-jobs:read, export-jobs:write, and users:read.'

/** How a page gets to know, without a click. */
const notices = {
  'by the interval': ({ page }: Journey) => page.clock.fastForward('05:01'),
  'when the person comes back': ({ I }: Journey) => I.leavesAndComesBack(),
  'when the network is back': async ({ page }: Journey) => {
    await page.context().setOffline(true)
    await page.context().setOffline(false)
  },
}

/** More than once, since within a second of the last check, coming back is no reason for another one. */
async function untilWarned(journey: Journey, sentence: string, notice: (journey: Journey) => Promise<void>) {
  const warning = journey.page.getByRole('group', { name: sentence, exact: true })
  const isWarned = async () => {
    await notice(journey)
    return warning.isVisible()
  }
  await expect.poll(isWarned, { timeout: 60_000, interval: 250 }).toBe(true)
}

const cases = [
  { id: 'R27', name: 'pleo-standalone', what: 'expired', how: 'by the interval', sentence: expired },
  { id: 'R27', name: 'pleo-standalone', what: 'revoked', how: 'when the person comes back', sentence: expired },
  { id: 'R27', name: 'pleo-standalone', what: 'stripped', how: 'when the network is back', sentence: interrupted },
  { id: 'R28', name: 'pleo-integrated', what: 'expired', how: 'when the network is back', sentence: interrupted },
  { id: 'R28', name: 'pleo-integrated', what: 'revoked', how: 'by the interval', sentence: interrupted },
  { id: 'R28', name: 'pleo-integrated', what: 'stripped', how: 'when the person comes back', sentence: interrupted },
] as const

describe('a key that stops working at the provider', () => {
  // `npm test` takes each cause, each way of noticing and both kinds of key.
  const due = process.env.LATCHKEY_TEST_ALL ? cases : [cases[0], cases[1], cases[2], cases[4]]
  for (const { id, name, what, how, sentence } of due) {
    const play = journey(name, async (journey) => {
      const { I, page, newKey, provider, keyInUse } = journey
      if (how === 'by the interval') await page.clock.install()
      const key = newKey()
      await I.open()
      await I.connectWith(key.value)
      await I.seesConnectedTo(acme)

      if (what === 'stripped') provider.keys.strip(key.id, ['companies:read'])
      else provider.keys.setState(key.id, what)
      await untilWarned(journey, sentence, notices[how])
      const cause = what === 'stripped' ? lost : undefined
      await I.seesWarning(sentence, cause)
      await I.hears(sentence)
      await I.sees('This affects Acme ApS.')
      await I.picture(`20-${what}`)

      await I.reload()
      await I.seesWarning(sentence, cause)
      await I.startUpdating()
      const next = newKey()
      const validated = await I.holds('validate')
      await I.paste(next.value)
      await I.sees(sentence)
      await I.submit()
      await I.seesStatus('Validation in progress')
      await I.sees(sentence)
      await I.picture(`21-${what}-replacement-validating`)
      await validated()
      await I.seesConnectedTo(acme)
      await page.getByText(sentence).first().waitFor({ state: 'detached' })
      expect(await keyInUse()).toBe(next.value)
    })
    it(`${what}, it is noticed ${how}, and said until it is replaced`, { tags: [id] }, play)
  }

  it.each(['pleo-standalone', 'pleo-integrated'] as const)(
    'the warning stays through a failed and a cancelled replacement (%s)',
    { tags: ['R24'] },
    (name) =>
      journey(name, async ({ I, page, newKey, misspelt, provider }) => {
        const key = newKey()
        await I.open()
        await I.connectWith(key.value)
        await I.seesConnectedTo(acme)
        provider.keys.setState(key.id, 'revoked')
        await I.reload()
        const sentence = name === 'pleo-standalone' ? expired : interrupted
        await I.seesWarning(sentence)
        await I.replaceWith(misspelt(key))
        await I.seesFieldError('The API Key appears to be invalid. Please check and try again.')
        await I.sees(sentence)
        await I.seesStatus('Action required')
        expect(await page.getByText('Your current key is still in use.').count(), 'it is not').toBe(0)
        await I.picture('22-replacement-failed')
        await I.entry.getByRole('button', { name: 'Cancel', exact: true }).click()
        await I.seesWarning(sentence)
        await I.button('Replace API Key').waitFor()
      })(),
  )

  it(
    'the warning of another integration than the one in sight leads to its field',
    { tags: ['R25'] },
    journey('pleo-integrated', async (journey) => {
      const { I, page, newKey, provider } = journey
      const key = newKey()
      await I.open()
      await I.connectWith(key.value)
      await I.seesConnectedTo(acme)
      provider.keys.setState(key.id, 'revoked')
      await page.getByRole('link', { name: /Standalone key/ }).click()
      await page.getByRole('heading', { name: 'Pleo with a Standalone key' }).waitFor()
      await untilWarned(journey, interrupted, notices['when the person comes back'])
      await I.picture('23-warning-elsewhere')
      await I.button('Replace API Key').click()
      await I.field.waitFor()
      await I.paste(newKey().value)
      await I.submit()
      await I.seesConnectedTo(acme)
    }),
  )
})
