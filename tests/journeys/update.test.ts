import { describe, expect, it } from 'vitest'
import { integrationNames } from '../../examples/host-app/integrations'
import { acme, globex } from '../../examples/host-app/provider/demoCompanies'
import { journeysOnOneHost } from './journeysOnOneHost'
import type { Journey } from './startJourney'

const { journey } = journeysOnOneHost()

async function connect({ I, newKey }: Journey) {
  const key = newKey()
  await I.open()
  await I.connectWith(key.value)
  await I.seesConnectedTo(acme)
  return key
}

/** Up to the question, which names both. */
async function offersGlobex({ I, newKey }: Journey) {
  const key = newKey({ subject: { companyId: globex.id } })
  await I.replaceWith(key.value)
  const heading = I.page.getByRole('heading', { name: 'This key belongs to another company' })
  await heading.waitFor()
  const question = I.page.locator('section', { has: heading }).last()
  for (const { id, name } of [acme, globex]) {
    await question.getByText(name, { exact: true }).waitFor()
    await question.getByText(`Company ID: ${id}`, { exact: true }).waitFor()
  }
  await I.seesStatus('Action required')
  return key
}

describe.each(integrationNames)('a new key for a connection that works (%s)', (name) => {
  it(
    'a new key of the same company is validated, shown in progress, and in use',
    { tags: ['R22'] },
    journey(name, async (journey) => {
      const { I, newKey, keyInUse } = journey
      const old = await connect(journey)
      expect(await keyInUse()).toBe(old.value)
      await I.startUpdating()
      await I.sees('Your current key is still in use.')
      await I.sees(`••••${old.value.slice(-4)}`)
      await I.picture('10-update')
      const key = newKey()
      const validated = await I.holds('validate')
      await I.type(key.value)
      await I.submit()
      await I.seesStatus('Validation in progress')
      await I.seesSteps([
        'Check the key with Pleo In progress',
        'Confirm the company Not started',
        ...(name === 'pleo-standalone' ? ['Run the installation Not started'] : []),
      ])
      await I.picture('11-replacement-validating')
      await validated()
      await I.seesConnectedTo(acme)
      await I.sees(`••••${key.value.slice(-4)}`)
      expect(await keyInUse()).toBe(key.value)
    }),
  )

  it(
    'a key of another company names both, and Keep keeps the old one',
    { tags: ['R14'] },
    journey(name, async (journey) => {
      const { I, keyInUse, companiesInDatabase } = journey
      const old = await connect(journey)
      await offersGlobex(journey)
      await I.picture('12-other-company')
      expect(await companiesInDatabase(), 'while the question stands').toEqual([acme.id])
      await I.button('Keep Acme ApS').click()
      await I.seesConnectedTo(acme)
      expect(await keyInUse()).toBe(old.value)
      expect(await companiesInDatabase()).toEqual([acme.id])
      await I.reload()
      await I.seesConnectedTo(acme)
    }),
  )

  it(
    'a key of another company goes live only after Switch',
    { tags: ['R14'] },
    journey(name, async (journey) => {
      const { I, keyInUse, companiesInDatabase } = journey
      await connect(journey)
      const key = await offersGlobex(journey)
      await I.button('Switch to Globex GmbH').click()
      await I.seesConnectedTo(globex)
      expect(await keyInUse()).toBe(key.value)
      expect(await companiesInDatabase()).toEqual([globex.id])
    }),
  )

  it(
    'a failed update says that the current key is still in use, and it is',
    { tags: ['R11'] },
    journey(name, async (journey) => {
      const { I, newKey, misspelt, keyInUse } = journey
      const old = await connect(journey)
      const key = newKey()
      await I.replaceWith(misspelt(key))
      await I.seesFieldError('The API Key appears to be invalid. Please check and try again.')
      await I.sees('Your current key is still in use.')
      await I.hears('Your current key is still in use.')
      await I.seesStatus('Connected')
      await I.picture('13-update-failed')
      expect(await keyInUse()).toBe(old.value)
      await I.entry.getByRole('button', { name: 'Cancel', exact: true }).click()
      await I.seesConnectedTo(acme)
    }),
  )

  it(
    'a cancelled update leaves everything as it was, also while it is validated',
    { tags: ['R21'] },
    journey(name, async (journey) => {
      const { I, newKey, keyInUse } = journey
      const old = await connect(journey)
      await I.startUpdating()
      await I.type(newKey().value)
      const validated = await I.holds('validate')
      await I.submit()
      await I.seesStatus('Validation in progress')
      await I.entry.getByRole('button', { name: 'Cancel', exact: true }).click()
      await I.seesConnectedTo(acme)
      await validated()
      await I.startUpdating()
      expect(await I.field.inputValue(), 'a field that forgot').toBe('')
      await I.entry.getByRole('button', { name: 'Cancel', exact: true }).click()
      await I.seesConnectedTo(acme)
      expect(await keyInUse()).toBe(old.value)
    }),
  )
})

it(
  'an update whose installation fails leaves the old connection live',
  { tags: ['R17'] },
  journey('pleo-standalone', async (journey) => {
    const { I, newKey, keyInUse, provider } = journey
    const old = await connect(journey)
    provider.faults.installation = 'fails'
    const key = newKey()
    await I.replaceWith(key.value)
    await I.seesFieldError("The key works, but the installation couldn't be activated.")
    await I.sees('Your current key is still in use.')
    await I.seesStatus('Connected')
    expect(await keyInUse()).toBe(old.value)
    expect(await I.field.inputValue()).toBe(key.value)
    await I.submit()
    await I.seesConnectedTo(acme)
    expect(await keyInUse()).toBe(key.value)
  }),
)
