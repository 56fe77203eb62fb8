import { render, screen, waitFor } from '@testing-library/react'
import { ConnectDialog, KeyInput } from 'latchkey'
import { pleoIntegrated, pleoStandalone } from 'latchkey/providers'
import { fakeBackend } from 'latchkey/testing'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aKey } from '../aKey'
import { acme, acmeConnection, broken, button, buttonIfAny, field, globex, show } from './requirements/setup'
import { focused, tabTo } from './tabTo'

const { keyboard } = userEvent

/** Goes to a button with Tab and presses it with `key`. */
async function use(name: string, key: '{Enter}' | ' ' = '{Enter}') {
  await screen.findByRole('button', { name })
  await tabTo(button(name))
  await keyboard(key)
}

/** Everything that Tab leads to, in order, once round. */
async function tabOrder(): Promise<string[]> {
  const order: string[] = []
  const seen = new Set<Element>()
  const start = document.createElement('button')
  start.textContent = 'start'
  document.body.prepend(start)
  start.focus()
  for (let presses = 0; presses < 40; presses++) {
    await keyboard('{Tab}')
    const { activeElement } = document
    if (!activeElement || activeElement === document.body || activeElement === start || seen.has(activeElement)) break
    seen.add(activeElement)
    order.push(focused())
  }
  start.remove()
  return order
}

async function emptyAndType(text: string) {
  await keyboard('{ControlOrMeta>}a{/ControlOrMeta}')
  await keyboard(text)
}

const places = [
  { place: 'in the page', dialog: undefined },
  { place: 'in a dialog', dialog: ConnectDialog },
]

describe('WCAG 2.1.1: without a pointer', () => {
  it.each(places)(
    'a person connects, fails, corrects, updates, changes the company and disconnects ($place)',
    async ({ dialog }) => {
      const [first, second] = [aKey('one'), aKey('two')]
      const backend = fakeBackend([
        { key: first, companies: [acme] },
        { key: second, companies: [globex] },
      ])
      const { validate, activate, disconnect } = backend
      const { statuses } = show({
        provider: pleoIntegrated,
        validate,
        activate,
        disconnect,
        ...(dialog && { dialog }),
      })

      if (dialog) await use('Connect')
      await waitFor(() => expect(field()).toBeVisible())
      await tabTo(field())
      await keyboard('not-the-key{Enter}')
      await screen.findByText(/appears to be invalid/, {
        selector: '.lk-key-input *',
      })
      await waitFor(() => expect(field()).toHaveFocus())
      await emptyAndType(first)
      await use('Connect', ' ')
      await screen.findByRole('heading', { name: 'Connected to Acme ApS' })

      await use('Update API Key')
      await waitFor(() => expect(field()).toHaveFocus())
      await keyboard(`${second}{Enter}`)
      await waitFor(() => expect(screen.getByRole('heading', { name: /belongs to another company/ })).toHaveFocus())
      await use('Keep Acme ApS')
      await waitFor(() => expect(screen.queryByRole('heading', { name: /belongs to another company/ })).toBeNull())
      expect(backend.connection()).toMatchObject({ company: acme })

      await use('Update API Key', ' ')
      await waitFor(() => expect(field()).toHaveFocus())
      await keyboard(`${second}{Enter}`)
      await use('Switch to Globex GmbH', ' ')
      const result = await screen.findByRole('heading', { name: 'Connected to Globex GmbH' })
      if (!dialog) await waitFor(() => expect(result).toHaveFocus())

      await use('Disconnect')
      await screen.findByRole('group', { name: /Disconnect Globex GmbH/ })
      await waitFor(() => expect(button('Keep connected')).toHaveFocus())
      await tabTo(button('Disconnect'), '{Shift>}{Tab}{/Shift}')
      await keyboard('{Enter}')
      await waitFor(() => expect(backend.connection()).toBeNull())
      expect(await screen.findByText('Not connected')).toBeVisible()
      expect(statuses.at(-1)).toBe('not-connected')
    },
  )

  it.each(places)('a person repairs a broken connection ($place)', async ({ dialog }) => {
    show({
      initialConnection: broken('revoked-key'),
      ...(dialog && { dialog }),
    })
    await use('Replace API Key')
    await waitFor(() => expect(field()).toHaveFocus())
    await keyboard(`${aKey()}{Enter}`)
    expect(await screen.findByRole('heading', { name: 'Connected to Acme ApS' })).toBeVisible()
  })

  it('a person chooses one of several companies with the arrows and Enter', async () => {
    show({
      validate: () => ({ ok: true, companies: [acme, globex] }),
      activate: (_, { company }) => ({ ok: true, company }),
    })
    await tabTo(field())
    await keyboard(`${aKey()}{Enter}`)
    const radio = await screen.findByRole('radio', { name: /Globex/ })
    await tabTo(screen.getByRole('radio', { name: /Acme/ }))
    await keyboard('{ArrowDown}')
    expect(radio).toBeChecked()
    await use('Connect to Globex GmbH')
    expect(await screen.findByRole('heading', { name: 'Connected to Globex GmbH' })).toBeVisible()
  })

  it('a person opens and closes the steps to a key', async () => {
    render(<KeyInput provider={pleoIntegrated} onKeySubmit={() => {}} />)
    const toggle = button('Where do I find it?')
    const panel = document.getElementById(toggle.getAttribute('aria-controls') ?? '')
    await tabTo(toggle)
    await keyboard('{Enter}')
    expect(panel).not.toBeVisible()
    await keyboard(' ')
    expect(panel).toBeVisible()
  })

  it('the key is shown and hidden with Tab, Enter and Space, and Tab goes on from there', {
    tags: ['K06'],
  }, async () => {
    show()
    await tabTo(field())
    await keyboard('abc')
    await keyboard('{Tab}')
    expect(button('Show key')).toHaveFocus()
    await keyboard('{Enter}')
    expect(field().type).toBe('text')
    expect(button('Hide key')).toHaveFocus()
    await keyboard(' ')
    expect(field().type).toBe('password')
    expect(button('Show key')).toHaveFocus()
    await keyboard('{Tab}')
    expect(button('Connect')).toHaveFocus()
  })
})

describe('WCAG 2.4.3: Tab goes', () => {
  it('through the button of the steps, the field, Paste, the steps and Connect', async () => {
    show({ provider: pleoIntegrated })
    expect(await tabOrder()).toEqual(['Where do I find it?', 'Pleo API key', 'Paste', 'Open Pleo', 'Connect'])
  })

  it('through the copy button, Update and Disconnect of a connection', async () => {
    show({
      initialConnection: acmeConnection,
      disconnect: () => ({ ok: true }),
    })
    expect(await tabOrder()).toEqual(['Copy company ID', 'Update API Key', 'Disconnect'])
  })

  it('to the warning first', async () => {
    show({
      initialConnection: broken('revoked-key'),
      disconnect: () => ({ ok: true }),
    })
    expect(await tabOrder()).toEqual(['Replace API Key', 'Copy company ID', 'Disconnect'])
  })

  it('through the two answers to another company, and not into the field behind them', async () => {
    show({
      initialConnection: acmeConnection,
      validate: () => ({ ok: true, company: globex }),
      activate: () => ({ ok: true, company: globex }),
    })
    await use('Update API Key')
    await waitFor(() => expect(field()).toHaveFocus())
    await keyboard(`${aKey()}{Enter}`)
    await screen.findByRole('heading', { name: /belongs to another company/ })
    expect(await tabOrder()).toEqual(['Keep Acme ApS', 'Switch to Globex GmbH'])
  })

  it('nowhere outside an open dialog, in both directions (WCAG 2.1.2: Escape leaves it)', async () => {
    show({
      provider: pleoIntegrated,
      initialConnection: acmeConnection,
      dialog: ConnectDialog,
    })
    const outside = document.createElement('button')
    document.body.append(outside)
    await use('Update API Key')
    const dialog = await screen.findByRole('dialog')
    for (const keys of ['{Tab}', '{Shift>}{Tab}{/Shift}']) {
      for (let presses = 0; presses < 14; presses++) {
        await keyboard(keys)
        expect(dialog.contains(document.activeElement)).toBe(true)
      }
    }
    await keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    outside.remove()
  })
})

describe('Escape', () => {
  it('closes the dialog, and Enter opens it again', async () => {
    show({ dialog: ConnectDialog })
    await use('Connect')
    await screen.findByRole('dialog')
    await keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(button('Connect')).toHaveFocus()
    await keyboard('{Enter}')
    expect(await screen.findByRole('dialog')).toBeVisible()
  })

  it('keeps the connection when it answers the question before a disconnect', async () => {
    const disconnect = vi.fn(() => ({ ok: true }) as const)
    show({ initialConnection: acmeConnection, disconnect })
    await use('Disconnect')
    await waitFor(() => expect(button('Keep connected')).toHaveFocus())
    await keyboard('{Escape}')
    expect(screen.queryByRole('group', { name: /Disconnect Acme ApS/ })).toBeNull()
    await waitFor(() => expect(button('Disconnect')).toHaveFocus())
    expect(disconnect).not.toHaveBeenCalled()
  })

  it('throws nothing away in the page', async () => {
    show({ provider: pleoStandalone, initialConnection: acmeConnection })
    await use('Update API Key')
    await waitFor(() => expect(field()).toHaveFocus())
    await keyboard('abc{Escape}')
    expect(field().value).toBe('abc')
    expect(buttonIfAny('Save new key')).toBeVisible()
  })
})

it('Enter in the search for a company looks, and confirms nothing', async () => {
  const companies = Array.from({ length: 9 }, (_, index) => ({
    id: `c-${index}`,
    name: `Company ${index}`,
  }))
  const activate = vi.fn(() => ({ ok: true, company: acme }) as const)
  show({ validate: () => ({ ok: true, companies }), activate })
  await tabTo(field())
  await keyboard(`${aKey()}{Enter}`)
  await tabTo(await screen.findByRole('searchbox'))
  await keyboard('company 3{Enter}')
  expect(screen.getAllByRole('radio')).toHaveLength(1)
  expect(activate).not.toHaveBeenCalled()
})
