import { describe, expect, it } from 'vitest'
import { integrationNames } from '../../examples/host-app/integrations'
import { acme, acmeGroup, globex } from '../../examples/host-app/provider/demoCompanies'
import { journeysOnOneHost } from './journeysOnOneHost'

const { journey } = journeysOnOneHost()

describe.each(integrationNames)('a reload shows what is true (%s)', (name) => {
  it(
    'at every step of the first key',
    { tags: ['R29'] },
    journey(name, async ({ I, page, newKey, misspelt, companiesInDatabase }) => {
      const key = newKey()
      await I.open()
      await I.startConnecting()
      await I.type(key.value)
      await I.reload()
      await I.seesNotConnected()
      await I.startConnecting()
      expect(await I.field.inputValue(), 'nothing keeps a key over a reload').toBe('')

      const validated = await I.holds('validate')
      await I.paste(key.value)
      await I.submit()
      await I.seesStatus('Validation in progress')
      await I.reload()
      await I.seesNotConnected()
      await validated()
      expect(await companiesInDatabase()).toEqual([])

      await I.connectWith(misspelt(key))
      await I.seesStatus('Connection failed')
      await I.reload()
      await I.seesNotConnected()

      await I.connectWith(newKey({ subject: { organizationId: acmeGroup.id } }).value)
      await page.getByRole('heading', { name: 'Which company do you want to connect?' }).waitFor()
      await I.reload()
      await I.seesNotConnected()

      await I.connectWith(key.value)
      await I.seesConnectedTo(acme)
      await I.reload()
      await I.seesConnectedTo(acme)
      await I.sees('Last verified')
    }),
  )

  it(
    'at every step of a replacement and a disconnect, and no key comes back',
    { tags: ['R05'] },
    journey(name, async ({ I, page, newKey, misspelt, keyInUse }) => {
      const old = newKey()
      await I.open()
      await I.connectWith(old.value)
      await I.seesConnectedTo(acme)

      await I.startUpdating()
      await I.type(newKey().value)
      await I.reload()
      await I.seesConnectedTo(acme)

      await I.replaceWith(misspelt(old))
      await I.seesFieldError('The API Key appears to be invalid.')
      await I.reload()
      await I.seesConnectedTo(acme)

      const other = newKey({ subject: { companyId: globex.id } })
      await I.replaceWith(other.value)
      await I.button('Keep Acme ApS').waitFor()
      await I.reload()
      await I.seesConnectedTo(acme)
      expect(await keyInUse()).toBe(old.value)

      await I.replaceWith(other.value)
      await I.button('Switch to Globex GmbH').click()
      await I.seesConnectedTo(globex)
      await I.reload()
      await I.seesConnectedTo(globex)

      await I.button('Disconnect').click()
      await I.reload()
      await I.seesConnectedTo(globex)
      await I.disconnect()
      await I.seesNotConnected()
      await I.reload()
      await I.seesNotConnected()
      expect(await page.getByText('Globex GmbH').count()).toBe(0)
    }),
  )
})

it(
  'while an installation runs at the provider, and after it ended without the page',
  { tags: ['R29'] },
  journey('pleo-standalone', async ({ I, newKey, provider, companiesInDatabase }) => {
    provider.faults.installation = 'pending'
    await I.open()
    await I.connectWith(newKey().value)
    await I.seesSteps(['Check the key with Pleo Done', 'Confirm the company Done', 'Run the installation In progress'])
    await I.reload()
    await I.seesStatus('Validation in progress')
    await I.sees('Checking your connection to Pleo…')
    await I.picture('40-loading')
    expect(await companiesInDatabase()).toEqual([])
    provider.installations.finish()
    await I.seesConnectedTo(acme)
    expect(await companiesInDatabase()).toEqual([acme.id])
  }),
)
