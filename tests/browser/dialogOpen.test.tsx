import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { ApiKeyConnect, ConnectDialog, type ConnectDialogProps, ConnectionBadge } from 'latchkey'
import {
  type ActivateAnswer,
  type ConnectionOptions,
  ConnectionProvider,
  type ConnectionStore,
  useApiKeyConnection,
  type ValidateAnswer,
} from 'latchkey/headless'
import { StrictMode, useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aKey } from '../aKey'
import { deferred, watched } from '../store/setup'
import { acme, acmeConnection, button, field, fieldIfAny, press, send } from './requirements/setup'

const accepted = { ok: true, company: acme } as const
const dialogIfAny = () => screen.queryByRole('dialog')
const closed = () => waitFor(() => expect(dialogIfAny()).toBeNull())

interface PageProps extends ConnectDialogProps {
  store: ConnectionStore
  /** Whether the host does what it is told. */
  follows?: boolean
  begins?: boolean
  card?: boolean
}

function Page({ store, follows = true, begins = false, card = false, onOpenChange, ...props }: PageProps) {
  const [open, setOpen] = useState(begins)
  const change = (next: boolean) => {
    onOpenChange?.(next)
    if (follows) setOpen(next)
  }
  return (
    <ConnectionProvider connection={useApiKeyConnection(store)}>
      <button type="button" onClick={() => setOpen(true)}>
        Mine
      </button>
      <ConnectionBadge />
      <ConnectDialog open={open} onOpenChange={change} trigger={null} {...props} />
      {card ? <ApiKeyConnect /> : null}
      <Out close={() => setOpen(false)} />
    </ConnectionProvider>
  )
}

let shut = () => {}
function Out({ close }: { close: () => void }) {
  shut = close
  return null
}
/** The host closes it by itself. */
const closeIt = () => act(async () => shut())

function show(props: Partial<PageProps> = {}, options: Partial<ConnectionOptions> = {}) {
  const { store, seen } = watched({ initialConnection: null, checkIntervalMs: false, ...options })
  const told = vi.fn()
  const view = render(<Page store={store} onOpenChange={told} {...props} />)
  return { store, seen, told: () => told.mock.calls.map(([open]) => open as boolean), ...view }
}

describe('a dialog whose `open` the host sets', () => {
  it('opens with the button of the host, tells nothing of what the host knows, and gives the focus back', async () => {
    const { told } = show()
    expect(dialogIfAny()).toBeNull()
    await press('Mine')
    await waitFor(() => expect(field()).toHaveFocus())
    expect(told()).toEqual([])
    await press('Close')
    await closed()
    expect(told()).toEqual([false])
    await waitFor(() => expect(button('Mine')).toHaveFocus())
  })

  it('asks for another key where one is in use, also right from the start and in Strict Mode', async () => {
    const { store } = watched({ initialConnection: acmeConnection, checkIntervalMs: false })
    render(
      <StrictMode>
        <Page store={store} begins card />
      </StrictMode>,
    )
    expect(await screen.findByRole('dialog', { name: 'Update your Pleo API key' })).toBeVisible()
    expect(field().closest('[role=dialog]')).not.toBeNull()
    await press('Cancel')
    await closed()
    expect(store.getState().status).toBe('connected')
  })

  it('is told of an attempt that somebody else starts, and of its end', async () => {
    const { store, told } = show({}, { initialConnection: acmeConnection })
    act(store.update)
    await screen.findByRole('dialog')
    expect(told()).toEqual([true])
    act(store.cancel)
    await closed()
    expect(told()).toEqual([true, false])
  })

  it('is told of a success, once', async () => {
    const { told, seen } = show()
    await press('Mine')
    await send(aKey())
    await closed()
    expect(seen).toEqual(['validating', 'connected'])
    expect(told()).toEqual([false])
  })
})

describe('a host that closes it', () => {
  it('while a first key is entered: nothing of it is left', async () => {
    show()
    await press('Mine')
    await userEvent.fill(field(), aKey())
    const entry = field()
    await closeIt()
    await closed()
    expect(entry.value).toBe('')
    await press('Mine')
    expect(field().value).toBe('')
  })

  it('while another key is entered: the one in use stays', async () => {
    const { seen } = show({ begins: true }, { initialConnection: acmeConnection })
    await userEvent.fill(field(), aKey())
    const entry = field()
    await closeIt()
    await closed()
    expect(entry.value).toBe('')
    expect(seen).toEqual(['updating', 'connected'])
  })

  it('while it is validated: the call is aborted', async () => {
    let signal: AbortSignal | null = null
    const answer = deferred<ValidateAnswer>()
    const { seen } = show(
      {},
      {
        validate: (_, context) => {
          signal = context.signal
          return answer.promise
        },
      },
    )
    await press('Mine')
    await send(aKey())
    await waitFor(() => expect(seen).toEqual(['validating']))
    await closeIt()
    await closed()
    expect(signal).toHaveProperty('aborted', true)
    expect(seen).toEqual(['validating', 'not-connected'])
  })

  it('while a company is to be confirmed: nothing is activated', async () => {
    const activate = vi.fn<NonNullable<ConnectionOptions['activate']>>(() => accepted)
    const { seen } = show({ begins: true }, { confirmCompany: 'always', validate: () => accepted, activate })
    await send(aKey())
    await screen.findByRole('heading', { name: 'Is this the right company?' })
    await closeIt()
    await closed()
    expect(seen).toEqual(['validating', 'confirming', 'not-connected'])
    expect(activate).not.toHaveBeenCalled()
  })

  it('after a failure: it is not told on the page', async () => {
    const { seen } = show({}, { validate: () => ({ ok: false, code: 'invalid-key' }) })
    await press('Mine')
    await send(aKey())
    await screen.findByText('Connection failed')
    await closeIt()
    await closed()
    expect(seen).toEqual(['validating', 'failed', 'not-connected'])
  })

  it('while it is activated: that goes on, and its failure is told on the page without opening it', async () => {
    const activating = deferred<ActivateAnswer>()
    const { seen, told } = show({}, { validate: () => accepted, activate: () => activating.promise })
    await press('Mine')
    await send(aKey())
    await waitFor(() => expect(seen).toEqual(['validating', 'activating']))
    await closeIt()
    await closed()
    activating.resolve({ ok: false, code: 'activation-failed' })
    expect(await screen.findByText('Connection failed')).toBeVisible()
    expect(screen.getByText(/couldn't be activated/, { selector: '.lk-opener *' })).toBeVisible()
    expect(dialogIfAny()).toBeNull()
    expect(told()).toEqual([])
    await press('Mine')
    expect(field()).toBeVisible()
  })

  it('leaves an attempt alone that a card has begun meanwhile', async () => {
    const { store, container } = show(
      { begins: true, card: true },
      { validate: () => deferred<ValidateAnswer>().promise },
    )
    await screen.findByRole('dialog')
    const entry = container.querySelector<HTMLInputElement>('.lk-widget .lk-input')
    const connect = container.querySelector<HTMLButtonElement>('.lk-widget .lk-submit')
    if (!entry || !connect) throw new Error('no card')
    fireEvent.input(entry, { target: { value: aKey() } })
    fireEvent.click(connect)
    await waitFor(() => expect(store.getState().status).toBe('validating'))
    await closeIt()
    await closed()
    expect(store.getState().status).toBe('validating')
  })
})

describe('a host that does not follow', () => {
  const ways: readonly [string, () => Promise<void>][] = [
    ['Close', () => press('Close')],
    ['Escape', () => userEvent.keyboard('{Escape}')],
  ]
  it.each(ways)('is told of %s, and the dialog stays open with what was entered', async (_, leave) => {
    const { told, seen } = show({ begins: true, follows: false }, { initialConnection: acmeConnection })
    await waitFor(() => expect(field()).toHaveFocus())
    await leave()
    expect(told()).toEqual([false])
    expect(dialogIfAny()).toBeVisible()
    expect(seen).toEqual(['updating'])
  })

  it('keeps it open after Cancel, which cancels all the same', async () => {
    const { told, seen } = show({ begins: true, follows: false }, { initialConnection: acmeConnection })
    await press('Cancel')
    expect(seen).toEqual(['updating', 'connected'])
    expect(dialogIfAny()).toBeVisible()
    expect(fieldIfAny()).toBeNull()
    expect(told()).toContain(false)
  })

  it('keeps it open after a success, which is shown in it', async () => {
    const { told } = show({ begins: true, follows: false })
    await send(aKey())
    expect(await screen.findByRole('heading', { name: 'Connected to Acme ApS' })).toBeVisible()
    expect(screen.getByRole('dialog', { name: 'Pleo' })).toBeVisible()
    expect(told()).toEqual([false])
  })

  it('keeps it closed when an attempt starts', async () => {
    const { store, told } = show({ follows: false }, { initialConnection: acmeConnection })
    act(store.update)
    await waitFor(() => expect(told()).toEqual([true]))
    expect(dialogIfAny()).toBeNull()
  })

  it('sees what the page waits for, and why that failed', async () => {
    const checked = deferred<never>()
    show({ begins: true, follows: false }, { initialConnection: undefined, check: () => checked.promise })
    expect(await screen.findByRole('dialog')).toHaveTextContent('Checking')
    checked.reject(new TypeError('Failed to fetch'))
    await waitFor(() => expect(screen.getByRole('dialog')).not.toHaveTextContent('Checking'))
    expect(button('Try again')).toBeVisible()
  })
})

describe('a dialog with `defaultOpen`', () => {
  it('is open at first, and then goes its own ways', async () => {
    const { told } = show({ open: undefined, defaultOpen: true })
    await waitFor(() => expect(field()).toHaveFocus())
    await userEvent.keyboard('{Escape}')
    await closed()
    expect(told()).toEqual([false])
  })

  it('tells of its own button', async () => {
    const { told } = show({ open: undefined, trigger: undefined })
    await press('Connect')
    await screen.findByRole('dialog')
    await press('Close')
    await closed()
    expect(told()).toEqual([true, false])
  })
})

it('what the host gives to a dialog reaches its element', async () => {
  const ref = vi.fn()
  const onFocus = vi.fn()
  const onKeyDown = vi.fn()
  const given = {
    id: 'mine',
    className: 'my-dialog',
    style: { maxWidth: '300px' },
    'data-mine': 'yes',
    'aria-busy': true,
  }
  const { unmount } = show({ begins: true, ref, onFocus, onKeyDown, ...given })
  const element = await screen.findByRole('dialog')
  expect(ref).toHaveBeenLastCalledWith(element)
  expect(element).toMatchObject({ id: 'mine', className: 'lk-dialog my-dialog' })
  expect([element.style.maxWidth, element.dataset.mine, element.ariaBusy]).toEqual(['300px', 'yes', 'true'])
  await waitFor(() => expect(onFocus).toHaveBeenCalled())
  await userEvent.keyboard('{Tab}')
  expect(onKeyDown).toHaveBeenCalled()
  expect(screen.getByRole('dialog', { name: 'Connect to Pleo' })).toBe(element)
  unmount()
  expect(ref).toHaveBeenLastCalledWith(null)
})
