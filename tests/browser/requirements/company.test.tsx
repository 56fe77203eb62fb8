import { screen, waitFor } from '@testing-library/react'
import { ConnectDialog } from 'latchkey'
import type { Activate, Validate } from 'latchkey/headless'
import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aKey } from '../../aKey'
import { seen } from './seen'
import {
  acme,
  acmeConnection,
  button,
  buttonIfAny,
  fieldIfAny,
  globex,
  initech,
  kinds,
  origins,
  press,
  send,
  show,
} from './setup'

const looks = [{ place: 'in the page' }, { place: 'in a dialog', dialog: ConnectDialog }]
const cases = origins.flatMap((origin) =>
  kinds.flatMap((provider) => looks.map((look) => ({ ...origin, ...look, provider, kind: provider.keyKind }))),
)

/** Opens the field for a replacement, whether the connection works or not. */
const startUpdating = () => press(/^(Update|Replace) API Key$/)
const activations = (activate: ReturnType<typeof vi.fn<Activate>>) =>
  activate.mock.calls.map(([, { company }]) => company.name)
const accepts = () => vi.fn<Activate>((_, { company }) => ({ ok: true, company }))

it.each(cases)(
  'a key of another company waits for a yes that names both companies ($origin connection, $kind, $place)',
  { tags: ['R14'] },
  async ({ initialConnection, provider, dialog }) => {
    const activate = accepts()
    show({
      provider,
      initialConnection,
      validate: () => ({ ok: true, company: globex }),
      activate,
      ...(dialog && { dialog }),
    })
    await startUpdating()
    await send(aKey())
    const question = await screen.findByRole('heading', { name: 'This key belongs to another company' })
    expect(question).toBeVisible()
    for (const { name, id } of [acme, globex]) {
      expect(seen()).toContain(name)
      expect(seen()).toContain(id)
    }
    expect(button('Keep Acme ApS')).toBeVisible()
    expect(button('Switch to Globex GmbH')).toBeVisible()
    // Neither button has the focus, so a second Enter decides nothing.
    await waitFor(() => expect(question).toHaveFocus())
    await userEvent.keyboard('{Enter}')
    expect(question).toBeVisible()
    expect(activate).not.toHaveBeenCalled()
    await press('Switch to Globex GmbH')
    expect(await screen.findByRole('heading', { name: 'Connected to Globex GmbH' })).toBeVisible()
    expect(activations(activate)).toEqual(['Globex GmbH'])
    // The last step is seen done before the summary comes.
    await waitFor(() => expect(seen()).toContain(`Company ID: ${globex.id}`))
    expect(seen()).not.toContain('Acme')
  },
)

it.each(cases)(
  'Keep leaves everything as it was ($origin connection, $kind, $place)',
  { tags: ['R14'] },
  async ({ origin, initialConnection, provider, dialog }) => {
    const activate = accepts()
    show({
      provider,
      initialConnection,
      validate: () => ({ ok: true, company: globex }),
      activate,
      ...(dialog && { dialog }),
    })
    await startUpdating()
    await send(aKey())
    await userEvent.click(await screen.findByRole('button', { name: 'Keep Acme ApS' }))
    expect(await screen.findByText(origin === 'live' ? 'Connected' : 'Action required')).toBeVisible()
    expect(seen()).toContain('Acme ApS')
    expect(seen()).not.toContain('Globex')
    expect(fieldIfAny()).toBeNull()
    expect(activate).not.toHaveBeenCalled()
  },
)

it.each(origins)(
  'a backend without a separate activation is told for which company the key may go live ($origin connection)',
  { tags: ['R14'] },
  async ({ initialConnection }) => {
    const validate = vi.fn<Validate>((_, { mayActivateFor }) =>
      mayActivateFor === globex.id
        ? { ok: true, company: globex }
        : { ok: false, code: 'company-mismatch', company: globex },
    )
    show({ initialConnection, validate })
    await startUpdating()
    await send(aKey())
    await userEvent.click(await screen.findByRole('button', { name: 'Switch to Globex GmbH' }))
    expect(await screen.findByRole('heading', { name: 'Connected to Globex GmbH' })).toBeVisible()
    expect(validate.mock.calls.map(([, { mayActivateFor }]) => mayActivateFor)).toEqual([acme.id, globex.id])
  },
)

it('two companies of the same name are told apart by their IDs', { tags: ['R14'] }, async () => {
  const twin = { id: 'another-id', name: acme.name }
  show({ initialConnection: acmeConnection, validate: () => ({ ok: true, company: twin }), activate: accepts() })
  await startUpdating()
  await send(aKey())
  await screen.findByRole('heading', { name: 'This key belongs to another company' })
  expect(seen()).toContain(acme.id)
  expect(seen()).toContain(twin.id)
})

it('a new key of the same company goes through without a question', { tags: ['R14'] }, async () => {
  const { statuses } = show({ initialConnection: acmeConnection, activate: accepts() })
  await startUpdating()
  await send(aKey())
  expect(await screen.findByText('Connected')).toBeVisible()
  await waitFor(() => expect(statuses).toEqual(['updating', 'validating', 'activating', 'connected']))
})

it.each(origins)(
  'with a key of several companies the person chooses, and sees which one is given up ($origin connection)',
  { tags: ['R14'] },
  async ({ initialConnection }) => {
    const activate = accepts()
    show({ initialConnection, validate: () => ({ ok: true, companies: [globex, acme, initech] }), activate })
    await startUpdating()
    await send(aKey())
    const current = await screen.findByRole('radio', { name: /Acme ApS.*Current company/ })
    expect(current).toBeChecked()
    await userEvent.click(screen.getByRole('radio', { name: /Initech/ }))
    expect(button('Switch to Initech A/S')).toBeVisible()
    expect(button('Keep Acme ApS')).toBeVisible()
    // Of an ID the ends are seen, and all of it is there to be heard and copied.
    for (const { id, name } of [acme, globex, initech]) {
      const option = screen.getByRole('radio', { name: new RegExp(name) }).closest('label')
      expect(option?.textContent).toContain(id)
      for (const end of [id.slice(0, 8), id.slice(-4)]) expect(seen()).toContain(end)
    }
    expect(activate).not.toHaveBeenCalled()
    await press('Switch to Initech A/S')
    expect(await screen.findByRole('heading', { name: 'Connected to Initech A/S' })).toBeVisible()
    expect(activations(activate)).toEqual(['Initech A/S'])
  },
)

it.each(origins)(
  'with a key of several companies, none of them the current one, that one is named all the same ($origin connection)',
  { tags: ['R14'] },
  async ({ initialConnection }) => {
    const activate = accepts()
    show({ initialConnection, validate: () => ({ ok: true, companies: [globex, initech] }), activate })
    await startUpdating()
    await send(aKey())
    await userEvent.click(await screen.findByRole('radio', { name: /Globex/ }))
    expect(button('Switch to Globex GmbH')).toBeVisible()
    expect(button('Keep Acme ApS')).toBeVisible()
    expect(activate).not.toHaveBeenCalled()
  },
)

it.each(kinds)(
  'for a first connection nobody chooses for the person ($keyKind)',
  { tags: ['R14'] },
  async (provider) => {
    const activate = accepts()
    show({ provider, validate: () => ({ ok: true, companies: [acme, globex] }), activate })
    await send(aKey())
    await screen.findByRole('heading', { name: 'Which company do you want to connect?' })
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
    await press('Connect')
    expect(activate).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('radio', { name: /Globex/ }))
    await press('Connect to Globex GmbH')
    expect(await screen.findByRole('heading', { name: 'Connected to Globex GmbH' })).toBeVisible()
    expect(activations(activate)).toEqual(['Globex GmbH'])
  },
)

it.each(kinds)(
  'another company than the confirmed one is never shown as connected ($keyKind)',
  { tags: ['R14'] },
  async (provider) => {
    const { statuses } = show({
      provider,
      initialConnection: acmeConnection,
      validate: () => ({ ok: true, company: globex }),
      activate: () => ({ ok: true, company: initech }),
    })
    await startUpdating()
    await send(aKey())
    await userEvent.click(await screen.findByRole('button', { name: 'Switch to Globex GmbH' }))
    await waitFor(() => expect(seen()).toMatch(/belongs to another company: Initech A\/S/))
    expect(buttonIfAny(/Switch to/)).toBeNull()
    expect(statuses).not.toContain('connected')
    expect(seen()).not.toMatch(/Connected to (Globex|Initech)/)
  },
)

it('a name that ends in a full stop has no second one, seen or heard', { tags: ['R14'] }, async () => {
  const named = { id: 'C9', name: 'Prairie Tools Inc.' }
  const { heard } = show({ initialConnection: acmeConnection, validate: () => ({ ok: true, company: named }) })
  await press('Update API Key')
  await send(aKey())
  expect(
    await screen.findByText(/^Your connection is for Acme ApS\. The new key belongs to Prairie Tools Inc\. N/),
  ).toBeVisible()
  await waitFor(() => expect(heard.at(-1)).toMatch(/belongs to Prairie Tools Inc\. Nothing changes/))
})
