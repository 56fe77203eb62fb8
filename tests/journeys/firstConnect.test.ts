import { describe, expect, it } from 'vitest'
import { integrationNames } from '../../examples/host-app/integrations'
import { acme } from '../../examples/host-app/provider/demoCompanies'
import { journeysOnOneHost } from './journeysOnOneHost'

const { journey } = journeysOnOneHost()

describe('the first key', () => {
  it(
    'a Standalone key goes from guidance over validation and installation to the company and Connected',
    { tags: ['R09'] },
    journey('pleo-standalone', async ({ I, newKey, provider }) => {
      const key = newKey()
      await I.open()
      await I.seesNotConnected()
      for (const text of [
        'A secret credential that belongs to your company, not to you.',
        'It grants company-level access.',
        'Store it securely: it cannot be viewed again after saving.',
      ])
        await I.sees(text)
      await I.button('Where do I find it?').click()
      await I.sees('As an admin or a bookkeeper, open Settings in Pleo, then API Keys.')
      await I.picture('1-not-connected')

      await I.paste(key.value)
      await I.picture('2-pasted')
      const validated = await I.holds('validate')
      const activated = await I.holds('activate')
      await I.submit()
      await I.seesStatus('Validation in progress')
      await I.seesSteps([
        'Check the key with Pleo In progress',
        'Confirm the company Not started',
        'Run the installation Not started',
      ])
      await I.picture('3-validating')
      await validated()
      await I.seesSteps([
        'Check the key with Pleo Done',
        'Confirm the company Done',
        'Run the installation In progress',
      ])
      await I.seesStatus('Validation in progress')
      expect(provider.installations.get(key.id, `urn:pleo:company:${acme.id}`), 'not installed yet').toBeUndefined()
      await I.picture('4-activating')
      await activated()
      await I.seesConnectedTo(acme)
      await I.hears('Connected to Acme ApS.')
      expect(provider.installations.get(key.id, `urn:pleo:company:${acme.id}`)?.status).toBe('ACTIVATED')
      await I.picture('5-connected')
    }),
  )

  it(
    'an Integrated key goes from guidance over validation to the company and Connected, without an installation',
    { tags: ['R10'] },
    journey('pleo-integrated', async ({ I, newKey, companiesInDatabase }) => {
      const key = newKey()
      await I.open()
      await I.seesNotConnected()
      await I.picture('1-not-connected')
      await I.startConnecting()
      for (const text of [
        'A secret credential of this installation.',
        'Pleo generated it during installation.',
        'It grants company-level access to the integration.',
        "Store it securely: it can't be viewed again.",
        'Copy the key. Pleo shows it only once.',
      ])
        await I.sees(text)
      await I.picture('2-dialog')

      await I.type(key.value)
      const validated = await I.holds('validate')
      await I.submit()
      await I.seesStatus('Validation in progress')
      await I.seesSteps(['Check the key with Pleo In progress', 'Confirm the company Not started'])
      await I.picture('3-validating')
      expect(await companiesInDatabase()).toEqual([])
      await validated()
      await I.seesConnectedTo(acme)
      await I.hears('Connected to Acme ApS.')
      expect(await companiesInDatabase()).toEqual([acme.id])
      await I.picture('5-connected')
    }),
  )

  it.each(integrationNames)('a wrong key is corrected in the same field, at once (%s)', { tags: ['R18'] }, (name) =>
    journey(name, async ({ I, newKey, misspelt, companiesInDatabase }) => {
      const key = newKey()
      const wrong = misspelt(key)
      await I.open()
      await I.startConnecting()
      await I.type(wrong)
      await I.submit()
      await I.seesFieldError('The API Key appears to be invalid. Please check and try again.')
      await I.seesStatus('Connection failed')
      expect(await I.field.inputValue()).toBe(wrong)
      expect(await companiesInDatabase()).toEqual([])
      await I.picture('6-wrong-key')

      await I.field.press('End')
      await I.field.press('Backspace')
      await I.field.press(key.value.slice(-1))
      await I.field.press('Enter')
      await I.seesConnectedTo(acme)
    })(),
  )

  it.each(integrationNames)(
    'a key without the permissions is told so, with what it lacks (%s)',
    { tags: ['R16'] },
    (name) =>
      journey(name, async ({ I, newKey, companiesInDatabase }) => {
        await I.open()
        await I.connectWith(newKey({ scopes: ['companies:read', 'users:read'] }).value)
        await I.seesFieldError('This key does not have the required permissions.')
        await I.seesFieldError('Missing: export-jobs:read and export-jobs:write.')
        expect(await companiesInDatabase()).toEqual([])
        await I.type(newKey().value)
        await I.submit()
        await I.seesConnectedTo(acme)
      })(),
  )

  it(
    'a right key whose installation fails is never active, and a retry with what is in the field connects',
    { tags: ['R17'] },
    journey('pleo-standalone', async ({ I, newKey, provider, companiesInDatabase }) => {
      const key = newKey()
      provider.faults.installation = 'fails'
      await I.open()
      await I.connectWith(key.value)
      await I.seesFieldError("The key works, but the installation couldn't be activated. Nothing new is active.")
      await I.seesStatus('Connection failed')
      expect(await companiesInDatabase()).toEqual([])
      expect(await I.page.getByText(/^Connected to/).count()).toBe(0)
      expect(await I.field.inputValue()).toBe(key.value)
      await I.picture('7-activation-failed')
      await I.submit()
      await I.seesConnectedTo(acme)
    }),
  )

  it(
    'a right key that the backend could not keep is never active, and a retry with what is in the field connects',
    { tags: ['R17'] },
    journey('pleo-integrated', async ({ I, newKey, host, companiesInDatabase }) => {
      const key = newKey()
      await I.open()
      await I.startConnecting()
      await I.paste(key.value)
      await host.database.query('alter table latchkey_connections rename to gone')
      await I.submit()
      await I.seesFieldError('Something went wrong. Your key was not rejected.')
      await host.database.query('alter table gone rename to latchkey_connections')
      await I.seesStatus('Connection failed')
      expect(await companiesInDatabase()).toEqual([])
      expect(await I.field.inputValue()).toBe(key.value)
      await I.submit()
      await I.seesConnectedTo(acme)
    }),
  )

  it.each(integrationNames)(
    'nothing, a placeholder and a broken key are refused before any call (%s)',
    { tags: ['R26'] },
    (name) =>
      journey(name, async ({ I, newKey, witness }) => {
        const [first, second] = [newKey().value.slice(0, 20), newKey().value.slice(20)]
        await I.open()
        await I.startConnecting()
        await I.submit()
        await I.seesFieldError('The API key is missing. Paste the key that you copied from Pleo.')
        await I.paste('••••••••abcd')
        await I.submit()
        await I.seesFieldError('This is a placeholder or a hidden version of a key, not the key itself.')
        await I.paste(`${first} ${second}`)
        await I.submit()
        await I.seesFieldError('There are spaces inside.')
        expect(witness.requests.filter((request) => request.startsWith('POST'))).toEqual([])
      })(),
  )
})
