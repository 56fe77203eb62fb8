import { describe, expect, it } from 'vitest'
import { integrationNames } from '../../examples/host-app/integrations'
import {
  acme,
  acmeGroup,
  type DemoCompany,
  demoCompanies,
  globex,
  nordicGroup,
} from '../../examples/host-app/provider/demoCompanies'
import { journeysOnOneHost } from './journeysOnOneHost'

const { journey } = journeysOnOneHost()

describe.each(integrationNames)('a key of an organisation (%s)', (name) => {
  it(
    'with two companies, the chosen one and no other is connected',
    { tags: ['R14'] },
    journey(name, async ({ I, page, newKey, companiesInDatabase }) => {
      await I.open()
      await I.connectWith(newKey({ subject: { organizationId: acmeGroup.id } }).value)
      await page.getByRole('heading', { name: 'Which company do you want to connect?' }).waitFor()
      expect(await page.getByRole('radio').count()).toBe(2)
      expect(await page.getByRole('radio', { checked: true }).count(), 'chosen for the person').toBe(0)
      expect(await page.getByRole('searchbox').count()).toBe(0)
      expect(await companiesInDatabase()).toEqual([])
      await I.seesStatus('Action required')
      await I.picture('30-two-companies')
      await page.getByRole('radio', { name: /Globex GmbH/ }).check()
      expect(await companiesInDatabase()).toEqual([])
      await I.button('Connect to Globex GmbH').click()
      await I.seesConnectedTo(globex)
      expect(await companiesInDatabase()).toEqual([globex.id])
    }),
  )

  it(
    'with nine companies, one is found by the search, and its name and ID are shown',
    { tags: ['R12'] },
    journey(name, async ({ I, page, newKey }) => {
      const oslo = demoCompanies.find((company) => company.name === 'Nordic Oslo') as DemoCompany
      await I.open()
      await I.connectWith(newKey({ subject: { organizationId: nordicGroup.id } }).value)
      await page.getByRole('heading', { name: 'Which company do you want to connect?' }).waitFor()
      expect(await page.getByRole('radio').count()).toBe(9)
      await I.picture('31-nine-companies')
      await page.getByRole('searchbox', { name: 'Search companies' }).pressSequentially('osl')
      await I.sees('1 company found')
      expect(await page.getByRole('radio').count()).toBe(1)
      await page.getByRole('radio', { name: /Nordic Oslo/ }).check()
      await I.picture('32-found')
      await I.button('Connect to Nordic Oslo').click()
      await I.seesConnectedTo(oslo)
    }),
  )
})

describe('a new key that covers the current company and others', () => {
  it(
    'pleo-standalone: the current company is marked, and Keep changes nothing',
    { tags: ['R14'] },
    journey('pleo-standalone', async ({ I, page, newKey, keyInUse }) => {
      const old = newKey()
      await I.open()
      await I.connectWith(old.value)
      await I.seesConnectedTo(acme)
      await I.replaceWith(newKey({ subject: { organizationId: acmeGroup.id } }).value)
      await page.getByRole('heading', { name: 'Which company do you want to connect?' }).waitFor()
      expect(await page.getByRole('radio', { name: /Acme ApS/ }).isChecked()).toBe(true)
      await I.picture('33-current-among-two')
      await page.getByRole('radio', { name: /Globex GmbH/ }).check()
      await I.button('Switch to Globex GmbH').waitFor()
      await I.button('Keep Acme ApS').click()
      await I.seesConnectedTo(acme)
      expect(await keyInUse()).toBe(old.value)
    }),
  )

  it(
    'pleo-integrated: it goes live for the current company, the one that it may go live for unasked',
    { tags: ['R14'] },
    journey('pleo-integrated', async ({ I, newKey, keyInUse }) => {
      await I.open()
      await I.connectWith(newKey().value)
      await I.seesConnectedTo(acme)
      const key = newKey({ subject: { organizationId: acmeGroup.id } })
      await I.replaceWith(key.value)
      await I.seesConnectedTo(acme)
      expect(await keyInUse()).toBe(key.value)
    }),
  )
})
