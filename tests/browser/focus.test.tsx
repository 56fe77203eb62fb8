import { render, screen, waitFor } from '@testing-library/react'
import { ApiKeyConnect, ConnectDialog, ConnectionBadge, ReconnectBanner } from 'latchkey'
import {
  type ActivateAnswer,
  type CheckAnswer,
  type ConnectionOptions,
  ConnectionProvider,
  type ConnectionStore,
  createConnectionStore,
  type KnownConnection,
  useApiKeyConnection,
  type ValidateAnswer,
} from 'latchkey/headless'
import { pleoStandalone } from 'latchkey/providers'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aKey } from '../aKey'
import { deferred } from '../store/setup'
import { focusGiven } from './focusGiven'
import { acme, acmeConnection, broken, button, field, globex, press, send, show } from './requirements/setup'
import { focused } from './tabTo'

const accepted = { ok: true, company: acme } as const
const invalid = { ok: false, code: 'invalid-key' } as const
const places = [
  { place: 'in the page', dialog: undefined },
  { place: 'in a dialog', dialog: ConnectDialog },
]

/** A field of the host's, beside the widget. */
function hostField(): HTMLInputElement {
  const input = document.createElement('input')
  input.ariaLabel = 'Team'
  document.body.append(input)
  onTestFinished(() => input.remove())
  return input
}

describe('on failure the focus goes to the field', () => {
  it.each(places)('when the key was refused ($place)', async ({ dialog }) => {
    const answer = deferred<ValidateAnswer>()
    show({ validate: () => answer.promise, ...(dialog && { dialog }) })
    if (dialog) await press('Connect')
    await userEvent.fill(field(), aKey())
    await press('Connect')
    answer.resolve(invalid)
    await screen.findByText('Connection failed')
    await waitFor(() => expect(field()).toHaveFocus())
    expect(field()).toBeInvalid()
    expect(field()).toHaveAccessibleDescription(/appears to be invalid/)
  })

  it.each(places)('when nothing was entered ($place)', async ({ dialog }) => {
    show({ ...(dialog && { dialog }) })
    if (dialog) await press('Connect')
    await press('Connect')
    await waitFor(() => expect(field()).toHaveFocus())
  })

  it.each(places)('when the activation failed ($place)', async ({ dialog }) => {
    const activating = deferred<ActivateAnswer>()
    show({
      validate: () => accepted,
      activate: () => activating.promise,
      ...(dialog && { dialog }),
    })
    if (dialog) await press('Connect')
    await userEvent.fill(field(), aKey())
    await press('Connect')
    activating.resolve({ ok: false, code: 'activation-failed' })
    await screen.findByText('Connection failed')
    await waitFor(() => expect(field()).toHaveFocus())
  })

  it.each(places)('when the activation failed after a confirmation ($place)', async ({ dialog }) => {
    show({
      confirmCompany: 'always',
      validate: () => accepted,
      activate: () => ({ ok: false, code: 'activation-failed' }),
      ...(dialog && { dialog }),
    })
    if (dialog) await press('Connect')
    await send(aKey())
    await userEvent.click(await screen.findByRole('button', { name: 'Connect to Acme ApS' }))
    await screen.findByText('Connection failed')
    await waitFor(() => expect(field()).toHaveFocus())
  })

  it('that is wrong, when it is one of the extra fields', async () => {
    show({
      provider: {
        name: 'Pleo',
        keyKind: 'standalone',
        fields: [{ kind: 'text', name: 'region', label: 'Region' }],
      },
    })
    await send(aKey())
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Region' })).toHaveFocus())
  })

  it('the second time as well', async () => {
    show({ validate: () => invalid })
    await send(aKey())
    await screen.findByText('Connection failed')
    await press('Connect')
    await waitFor(() => expect(field()).toHaveFocus())
  })
})

describe('on success the focus goes to the result', () => {
  it('in the page', async () => {
    show()
    await send(aKey())
    const result = await screen.findByRole('heading', {
      name: 'Connected to Acme ApS',
    })
    await waitFor(() => expect(result).toHaveFocus())
  })

  it('in the page, after a confirmation', async () => {
    show({ confirmCompany: 'always', activate: () => accepted })
    await send(aKey())
    await userEvent.click(await screen.findByRole('button', { name: 'Connect to Acme ApS' }))
    const result = await screen.findByRole('heading', {
      name: 'Connected to Acme ApS',
    })
    await waitFor(() => expect(result).toHaveFocus())
  })

  it.each(places)('unless the person has gone on by then, who is led on from there ($place)', async ({ dialog }) => {
    const answer = deferred<ValidateAnswer>()
    show({ validate: () => answer.promise, disconnect: () => ({ ok: true }), ...(dialog && { dialog }) })
    if (dialog) await press('Connect')
    await send(aKey())
    answer.resolve(accepted)
    const disconnect = await screen.findByRole('button', { name: 'Disconnect' })
    // Not with a pointer: the result takes the focus a moment later.
    disconnect.focus()
    disconnect.click()
    await waitFor(() => expect(button('Keep connected')).toHaveFocus())
    await focusGiven()
    expect(button('Keep connected')).toHaveFocus()
  })

  it.each(places)('at once, where somebody types already ($place)', async ({ dialog }) => {
    show({ initialConnection: acmeConnection, ...(dialog && { dialog }) })
    const update = await screen.findByRole('button', { name: 'Update API Key' })
    // By the clock alone, it would never come.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    update.focus()
    update.click()
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    expect(field()).not.toHaveFocus()
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }))
    expect(field()).toHaveFocus()
  })

  it('when the connection is gone', async () => {
    show({
      initialConnection: acmeConnection,
      disconnect: () => ({ ok: true }),
    })
    await press('Disconnect')
    const question = screen.getByRole('group', { name: /Disconnect Acme ApS/ })
    for (const one of question.querySelectorAll('button'))
      if (one.textContent === 'Disconnect') await userEvent.click(one)
    await screen.findByText('Not connected')
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Pleo' })).toHaveFocus())
  })

  it.each(places)('of the question about the company, when there is one ($place)', async ({ dialog }) => {
    show({
      initialConnection: acmeConnection,
      validate: () => ({ ok: true, company: globex }),
      ...(dialog && { dialog }),
    })
    await press('Update API Key')
    await waitFor(() => expect(field()).toBeVisible())
    await send(aKey())
    const question = await screen.findByRole('heading', {
      name: /belongs to another company/,
    })
    await waitFor(() => expect(question).toHaveFocus())
  })

  it('a dialog that closes on its first success leaves it on the page, not on nothing', async () => {
    show({ dialog: ConnectDialog })
    await press('Connect')
    await send(aKey())
    await screen.findByRole('heading', { name: 'Connected to Acme ApS' })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(focused()).toBe('Connected to Acme ApS'))
  })

  it('a dialog that closes on a repair leaves it on the page, not on nothing', async () => {
    show({ dialog: ConnectDialog, initialConnection: broken('revoked-key') })
    await press('Replace API Key')
    await screen.findByRole('dialog')
    await send(aKey())
    await screen.findByRole('heading', { name: 'Connected to Acme ApS' })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(focused()).toBe('Connected to Acme ApS'))
  })

  it('a dialog that closes on a repair takes it from nobody who has gone on at once', async () => {
    show({
      dialog: ConnectDialog,
      initialConnection: broken('revoked-key'),
      disconnect: () => ({ ok: true }),
    })
    await press('Replace API Key')
    await screen.findByRole('dialog')
    await send(aKey())
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await press('Disconnect')
    await waitFor(() => expect(button('Keep connected')).toHaveFocus())
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(button('Disconnect')).toHaveFocus())
  })
})

describe('WCAG 2.4.3: the focus comes back to what opened the dialog', () => {
  const ways = [
    { way: 'with Escape', close: () => userEvent.keyboard('{Escape}') },
    { way: 'with Close', close: () => press('Close') },
  ]

  it.each(ways)('the Connect button, closed $way', async ({ close }) => {
    show({ dialog: ConnectDialog })
    await press('Connect')
    await screen.findByRole('dialog')
    await close()
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(button('Connect')).toHaveFocus())
  })

  it.each([...ways, { way: 'with Cancel', close: () => press('Cancel') }])(
    'the Update API Key button, closed $way',
    async ({ close }) => {
      show({ dialog: ConnectDialog, initialConnection: acmeConnection })
      await press('Update API Key')
      await screen.findByRole('dialog')
      await close()
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
      await waitFor(() => expect(button('Update API Key')).toHaveFocus())
    },
  )

  it.each(ways)('the Replace API Key button of the warning, closed $way', async ({ close }) => {
    show({ dialog: ConnectDialog, initialConnection: broken('revoked-key') })
    await press('Replace API Key')
    await screen.findByRole('dialog')
    await close()
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(button('Replace API Key')).toHaveFocus())
  })

  it('a button of the host that calls update()', async () => {
    function Page() {
      const connection = useApiKeyConnection({
        provider: pleoStandalone,
        validate: () => accepted,
        initialConnection: acmeConnection,
        checkIntervalMs: false,
      })
      return (
        <ConnectionProvider connection={connection}>
          <ConnectionBadge />
          <button type="button" onClick={() => connection.update()}>
            Change it
          </button>
          <ConnectDialog />
        </ConnectionProvider>
      )
    }
    render(<Page />)
    await press('Change it')
    await screen.findByRole('dialog')
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(button('Change it')).toHaveFocus())
  })

  it('the same after a success of an update', async () => {
    show({ dialog: ConnectDialog, initialConnection: acmeConnection })
    await press('Update API Key')
    await screen.findByRole('dialog')
    await send(aKey())
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(['Update API Key', 'Connected to Acme ApS']).toContain(focused()))
  })

  it('goes to where the dialog is rendered after a success, where the banner that opened it has gone', async () => {
    function Layout() {
      const connection = useApiKeyConnection({
        provider: pleoStandalone,
        validate: () => accepted,
        initialConnection: broken('revoked-key'),
        checkIntervalMs: false,
      })
      return (
        <ConnectionProvider connection={connection}>
          <a href="#start">Start</a>
          <ReconnectBanner />
          <ConnectDialog trigger={null} />
          <a href="#next">Next</a>
        </ConnectionProvider>
      )
    }
    render(<Layout />)
    await press('Replace API Key')
    await screen.findByRole('dialog')
    await send(aKey())
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(document.activeElement?.parentElement).toHaveClass('lk-opener'))
    await userEvent.tab()
    expect(screen.getByRole('link', { name: 'Next' })).toHaveFocus()
  })
})

describe('in the page the focus comes back', () => {
  it('to Update API Key after Cancel', async () => {
    show({ initialConnection: acmeConnection })
    await press('Update API Key')
    await waitFor(() => expect(field()).toHaveFocus())
    await press('Cancel')
    await waitFor(() => expect(button('Update API Key')).toHaveFocus())
  })

  it('to Replace API Key after Cancel', async () => {
    show({ initialConnection: broken('revoked-key') })
    await press('Replace API Key')
    await waitFor(() => expect(field()).toHaveFocus())
    await press('Cancel')
    await waitFor(() => expect(button('Replace API Key')).toHaveFocus())
  })

  it('to the field when an update is opened from a warning elsewhere on the page', async () => {
    function Page() {
      const connection = useApiKeyConnection({
        provider: pleoStandalone,
        validate: () => accepted,
        initialConnection: broken('revoked-key'),
        checkIntervalMs: false,
      })
      return (
        <ConnectionProvider connection={connection}>
          <div data-testid="far">
            <ReconnectBanner />
          </div>
          <ApiKeyConnect />
        </ConnectionProvider>
      )
    }
    render(<Page />)
    const [far] = screen.getAllByRole('button', { name: 'Replace API Key' })
    if (far) await userEvent.click(far)
    await waitFor(() => expect(field()).toHaveFocus())
  })
})

describe('WCAG 3.2: the focus is never taken from where a person is', () => {
  function withStore(known: KnownConnection, options: Partial<ConnectionOptions>) {
    const store = createConnectionStore({
      provider: pleoStandalone,
      validate: () => accepted,
      initialConnection: known,
      checkIntervalMs: false,
      ...options,
    })
    onTestFinished(() => store.dispose())
    render(<Widget store={store} />)
    return store
  }
  function Widget({ store }: { store: ConnectionStore }) {
    return <ApiKeyConnect connection={useApiKeyConnection(store)} />
  }

  it.each([
    {
      what: 'breaks',
      known: acmeConnection,
      answer: { ok: false, code: 'revoked-key' },
      word: 'Action required',
    },
    {
      what: 'works again',
      known: broken('revoked-key'),
      answer: { ok: true, connection: { ...acmeConnection, revision: 2 } },
      word: 'Connected',
    },
    {
      what: 'is gone',
      known: acmeConnection,
      answer: { ok: true, connection: null },
      word: 'Not connected',
    },
    {
      what: 'is there',
      known: null,
      answer: { ok: true, connection: acmeConnection },
      word: 'Connected',
    },
  ] as const satisfies readonly {
    what: string
    known: KnownConnection
    answer: CheckAnswer
    word: string
  }[])('by a check in the background that finds that the connection $what', async ({ known, answer, word }) => {
    const store = withStore(known, { check: () => answer })
    const input = hostField()
    await userEvent.click(input)
    store.check()
    await screen.findByText(word)
    await focusGiven()
    expect(input).toHaveFocus()
  })

  it('by a check that finds a broken connection while its key is being replaced', async () => {
    const store = withStore(acmeConnection, {
      check: () => ({ ok: false, code: 'revoked-key' }),
    })
    await press('Update API Key')
    await waitFor(() => expect(field()).toHaveFocus())
    await userEvent.keyboard('abc')
    store.check()
    await screen.findByText('Action required')
    await focusGiven()
    expect(field()).toHaveFocus()
    expect(field().value).toBe('abc')
  })

  it('by a check that finds a broken connection while the focus is on a button that stays', async () => {
    const store = withStore(acmeConnection, {
      check: () => ({ ok: false, code: 'revoked-key' }),
      disconnect: () => ({ ok: true }),
    })
    const disconnect = button('Disconnect')
    disconnect.focus()
    store.check()
    await screen.findByText('Action required')
    await focusGiven()
    expect(disconnect).toHaveFocus()
  })

  it('by a success, once the person has gone on to the rest of the page', async () => {
    const answer = deferred<ValidateAnswer>()
    show({ validate: () => answer.promise })
    const input = hostField()
    await send(aKey())
    await screen.findByText('Validation in progress')
    await userEvent.click(input)
    answer.resolve(accepted)
    await screen.findByRole('heading', { name: 'Connected to Acme ApS' })
    await focusGiven()
    expect(input).toHaveFocus()
  })

  it('when the page is loaded', async () => {
    const input = hostField()
    input.focus()
    show({ initialConnection: broken('revoked-key') })
    await focusGiven()
    expect(input).toHaveFocus()
  })
})
