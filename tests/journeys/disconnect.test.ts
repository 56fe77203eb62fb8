import { describe, expect, it } from 'vitest'
import { integrationNames } from '../../examples/host-app/integrations'
import { acme } from '../../examples/host-app/provider/demoCompanies'
import { journeysOnOneHost } from './journeysOnOneHost'

const { journey } = journeysOnOneHost()

describe.each(integrationNames)('disconnecting (%s)', (name) => {
  it(
    'asks first, and then nothing is left, here and at the provider',
    journey(name, async ({ I, page, newKey, provider, companiesInDatabase }) => {
      const key = newKey()
      await I.open()
      await I.connectWith(key.value)
      await I.seesConnectedTo(acme)
      await I.button('Disconnect').click()
      await page.getByRole('group', { name: 'Disconnect Acme ApS from Pleo?' }).waitFor()
      await I.picture('50-disconnect-question')
      await I.button('Keep connected').click()
      await I.seesConnectedTo(acme)
      expect(await companiesInDatabase()).toEqual([acme.id])

      await I.disconnect()
      await I.seesNotConnected()
      await I.hears('Disconnected from Pleo.')
      expect(await companiesInDatabase()).toEqual([])
      expect(provider.installations.get(key.id, `urn:pleo:company:${acme.id}`)).toBeUndefined()
      await I.connectWith(newKey().value)
      await I.seesConnectedTo(acme)
    }),
  )
})

it(
  'a disconnect that fails says that the connection is still there',
  { tags: ['R26'] },
  journey('pleo-standalone', async ({ I, newKey, provider, keyInUse }) => {
    const key = newKey()
    await I.open()
    await I.connectWith(key.value)
    await I.seesConnectedTo(acme)
    provider.faults.down = true
    await I.disconnect()
    await I.sees("The connection to Pleo couldn't be removed.")
    await I.seesConnectedTo(acme)
    await I.picture('51-disconnect-failed')
    provider.faults.down = false
    expect(await keyInUse()).toBe(key.value)
    await I.disconnect()
    await I.seesNotConnected()
  }),
)
