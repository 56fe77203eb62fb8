import { screen, waitFor, within } from '@testing-library/react'
import { ConnectDialog } from 'latchkey'
import type { Activate, ActivateAnswer, Validate, ValidateAnswer } from 'latchkey/headless'
import { fakeBackend } from 'latchkey/testing'
import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aKey } from '../../aKey'
import { deferred } from '../../store/setup'
import { seen } from './seen'
import { acme, button, field, fieldIfAny, kinds, origins, press, send, show } from './setup'

const accepted = { ok: true, company: acme } as const
const looks = [{ place: 'in the page' }, { place: 'in a dialog', dialog: ConnectDialog }]
const cases = origins.flatMap((origin) =>
  kinds.flatMap((provider) => looks.map((look) => ({ ...origin, ...look, provider, kind: provider.keyKind }))),
)
const updateName = /^(Update API Key|Replace API Key|Reconnect)$/

it.each(cases)(
  'a $origin connection has an action that opens the field ($kind, $place)',
  { tags: ['R21'] },
  async ({ origin, initialConnection, provider, dialog }) => {
    show({ provider, initialConnection, ...(dialog && { dialog }) })
    expect(fieldIfAny()).toBeNull()
    const action = button(updateName)
    expect(action).toBeVisible()
    if (origin === 'live') expect(action).toHaveAccessibleName('Update API Key')
    await userEvent.click(action)
    await waitFor(() => expect(field()).toBeVisible())
    await waitFor(() => expect(field()).toHaveFocus())
    expect(field().readOnly).toBe(false)
    expect(field().value).toBe('')
    expect(button('Save new key')).toBeVisible()
  },
)

it('the action is reached and used with the keyboard alone', { tags: ['R21'] }, async () => {
  const [{ initialConnection }] = origins
  show({ initialConnection })
  for (let tab = 0; tab < 10 && document.activeElement !== button('Update API Key'); tab++)
    await userEvent.keyboard('{Tab}')
  expect(button('Update API Key')).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(field()).toHaveFocus())
})

it.each(origins)(
  'Cancel leaves the $origin connection as it was',
  { tags: ['R21'] },
  async ({ origin, initialConnection }) => {
    const validate = vi.fn<Validate>(() => accepted)
    show({ initialConnection, validate })
    await press(updateName)
    await userEvent.fill(field(), aKey())
    await press('Cancel')
    expect(await screen.findByText(origin === 'live' ? 'Connected' : 'Action required')).toBeVisible()
    expect(button(updateName)).toBeVisible()
    expect(validate).not.toHaveBeenCalled()
  },
)

const progress = () => screen.getByRole('list', { name: 'Connecting to Pleo' })
const current = () =>
  within(progress())
    .getAllByRole('listitem')
    .find((item) => item.ariaCurrent === 'step')?.textContent ?? ''

it.each(cases)(
  'a new key is validated again by itself, with its progress, and the company is confirmed again ($origin connection, $kind, $place)',
  { tags: ['R22'] },
  async ({ initialConnection, provider, dialog }) => {
    const validating = deferred<ValidateAnswer>()
    const activating = deferred<ActivateAnswer>()
    const validate = vi.fn<Validate>(() => validating.promise)
    const activate = vi.fn<Activate>(() => activating.promise)
    const { heard, statuses } = show({ provider, initialConnection, validate, activate, ...(dialog && { dialog }) })
    await press(updateName)
    await userEvent.fill(field(), aKey())
    await press('Save new key')
    await waitFor(() => expect(current()).toMatch(/^Check the key with Pleo/))
    expect(progress()).toBeVisible()
    expect(validate.mock.calls.map(([, { intent, current: company }]) => [intent, company?.id])).toEqual([
      ['update', acme.id],
    ])
    expect(seen()).toContain('Validation in progress')
    validating.resolve(accepted)
    const last = provider.keyKind === 'standalone' ? /^Run the installation/ : /^Confirm the company/
    await waitFor(() => expect(current()).toMatch(last))
    activating.resolve(accepted)
    expect(await screen.findByText('Connected')).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Connected to Acme ApS' })).toBeVisible()
    // The last step is seen done before the summary comes.
    await waitFor(() => expect(seen()).toContain(`Company ID: ${acme.id}`))
    expect(activate).toHaveBeenCalledOnce()
    expect(statuses).toEqual(['updating', 'validating', 'activating', 'connected'])
    expect(heard).toContain('Checking your Pleo API key.')
    await waitFor(() => expect(heard.at(-1)).toBe('Connected to Acme ApS.'))
  },
)

it.each(kinds)(
  'where a confirmation is demanded the company is asked for again ($keyKind)',
  { tags: ['R22'] },
  async (provider) => {
    const [{ initialConnection }] = origins
    const activate = vi.fn<Activate>(() => accepted)
    show({ provider, initialConnection, confirmCompany: 'always', activate })
    await press('Update API Key')
    await send(aKey())
    expect(await screen.findByRole('heading', { name: 'Is this the right company?' })).toBeVisible()
    expect(activate).not.toHaveBeenCalled()
    await press('Connect to Acme ApS')
    expect(await screen.findByText('Connected')).toBeVisible()
    expect(activate).toHaveBeenCalledOnce()
  },
)

it.each(kinds)(
  'with a whole backend, the new key is the one in use afterwards ($keyKind)',
  { tags: ['R22'] },
  async (provider) => {
    const [first, second] = [aKey('one'), aKey('two')]
    const backend = fakeBackend([
      { key: first, companies: [acme] },
      { key: second, companies: [acme] },
    ])
    const { validate, activate, check } = backend
    show({ provider, validate, activate, check })
    await send(first)
    await screen.findByRole('heading', { name: 'Connected to Acme ApS' })
    await press('Update API Key')
    await send(second)
    await waitFor(() => expect(screen.getByText(`••••${second.slice(-4)}`)).toBeVisible())
    backend.refuse(first, { code: 'revoked-key' })
    expect(backend.connection()).not.toHaveProperty('failure')
  },
)
