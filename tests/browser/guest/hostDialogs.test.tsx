import 'latchkey/styles.css'
import '@mantine/core/styles.css'
import { Modal as MantineModal, MantineProvider } from '@mantine/core'
import MuiDialog from '@mui/material/Dialog'
import * as RadixDialog from '@radix-ui/react-dialog'
import { Theme, Dialog as ThemesDialog } from '@radix-ui/themes'
import { render, screen, waitFor } from '@testing-library/react'
import { ApiKeyConnect, ConnectDialog, ReconnectBanner } from 'latchkey'
import {
  type ConnectionOptions,
  ConnectionProvider,
  type ConnectionStore,
  createConnectionStore,
  useApiKeyConnection,
} from 'latchkey/headless'
import { pleoStandalone } from 'latchkey/providers'
import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aKey } from '../../aKey'
import { quiet } from '../quiet'
import { acme, acmeConnection, broken } from '../requirements/setup'
import { tabTo } from '../tabTo'

interface HostProps {
  isOpen: boolean
  onClose: () => void
  children: ReactNode
}

function NativeHost({ isOpen, onClose, children }: HostProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])
  // Clips and moves what is in it, as hosts' dialogs do.
  return (
    <dialog ref={dialog} onClose={onClose} style={{ overflow: 'hidden', transform: 'translateY(10px)', width: 300 }}>
      {children}
    </dialog>
  )
}

function PopoverHost({ isOpen, onClose, children }: HostProps) {
  const popover = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = popover
    if (!current) return
    if (isOpen) current.showPopover()
    else current.hidePopover()
    const toggled = (event: Event) => (event as ToggleEvent).newState === 'closed' && onClose()
    current.addEventListener('toggle', toggled)
    return () => current.removeEventListener('toggle', toggled)
  }, [isOpen, onClose])
  return (
    <div ref={popover} popover="auto" style={{ width: 300, overflow: 'hidden' }}>
      {isOpen ? children : null}
    </div>
  )
}

const hosts: Readonly<Record<string, ComponentType<HostProps>>> = {
  'a native modal dialog': NativeHost,
  'a popover': PopoverHost,
  'a Mantine modal': ({ isOpen, onClose, children }) => (
    <MantineProvider>
      <MantineModal opened={isOpen} onClose={onClose} title="Host">
        {children}
      </MantineModal>
    </MantineProvider>
  ),
  'an MUI dialog': ({ isOpen, onClose, children }) => (
    <MuiDialog open={isOpen} onClose={onClose}>
      {children}
    </MuiDialog>
  ),
  'a Radix dialog': ({ isOpen, onClose, children }) => (
    <RadixDialog.Root open={isOpen} onOpenChange={(open) => open || onClose()}>
      <RadixDialog.Portal>
        <RadixDialog.Content
          aria-describedby={undefined}
          style={{ position: 'fixed', top: '50%', left: '50%', transform: 'translate(-50%, -50%)', width: 300 }}
        >
          <RadixDialog.Title>Host</RadixDialog.Title>
          {children}
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  ),
  'a Radix Themes dialog': ({ isOpen, onClose, children }) => (
    <Theme>
      <ThemesDialog.Root open={isOpen} onOpenChange={(open) => open || onClose()}>
        <ThemesDialog.Content aria-describedby={undefined}>
          <ThemesDialog.Title>Host</ThemesDialog.Title>
          {children}
        </ThemesDialog.Content>
      </ThemesDialog.Root>
    </Theme>
  ),
}

/** Where in the page what is asked for the key stands, and what is pressed for it. */
const layouts = {
  'with the dialog in it': { inside: <Card />, outside: null },
  'with a banner in it and the dialog elsewhere on the page': {
    inside: <ReconnectBanner />,
    outside: <ConnectDialog />,
  },
} as const

function Card() {
  return <ApiKeyConnect dialog={ConnectDialog} />
}

interface Setting {
  host: ComponentType<HostProps>
  layout: keyof typeof layouts
  options?: Partial<ConnectionOptions>
  opener?: string
}

/** A page with a button that opens the host's dialog; and the host's dialog, opened by it. */
async function openHost({ host: Host, layout, options, opener: name = 'Replace API Key' }: Setting) {
  const store: ConnectionStore = createConnectionStore({
    provider: pleoStandalone,
    validate: () => ({ ok: true, company: acme }),
    initialConnection: broken('revoked-key'),
    retries: 0,
    checkIntervalMs: false,
    ...options,
  })
  onTestFinished(() => store.dispose())
  const { inside, outside } = layouts[layout]
  const closings: string[] = []
  function Page() {
    const [isOpen, setOpen] = useState(false)
    const [close] = useState(() => () => {
      closings.push('host')
      setOpen(false)
    })
    return (
      <ConnectionProvider connection={useApiKeyConnection(store)}>
        <button type="button" onClick={() => setOpen(true)}>
          Open host
        </button>
        <Host isOpen={isOpen} onClose={close}>
          {inside}
          <button type="button">Last</button>
        </Host>
        {outside}
      </ConnectionProvider>
    )
  }
  render(<Page />)
  await userEvent.click(screen.getByRole('button', { name: 'Open host' }))
  const opener = await screen.findByRole('button', { name })
  await quiet()
  return { store, opener, closings }
}

const input = () => {
  const found = document.querySelector<HTMLInputElement>('.lk-dialog .lk-key-input input')
  if (!found) throw new Error('The dialog has no field.')
  return found
}
const ours = () => document.querySelector<HTMLElement>('.lk-dialog')
const within = (name: string) => {
  const found = [...(ours()?.querySelectorAll('button') ?? [])].find(
    (one) => (one.ariaLabel ?? one.textContent) === name,
  )
  if (!found) throw new Error(`There is no ${name}.`)
  return found
}

const isWhole = Boolean(process.env.LATCHKEY_TEST_ALL)
/** Both layouts of each dialog with LATCHKEY_TEST_ALL; otherwise one, and with every dialog the other one. */
const cells = Object.entries(hosts).flatMap(([name, host], row) =>
  (Object.keys(layouts) as (keyof typeof layouts)[])
    .filter((_, column) => isWhole || column === row % 2)
    .map((layout) => ({ name, host, layout })),
)

describe.each(cells)('in $name, $layout', { tags: ['R14', 'R26'] }, ({ host, layout }) => {
  it('it is seen as a whole, and works by mouse', async () => {
    const { store, opener } = await openHost({ host, layout })
    await userEvent.click(opener)
    await waitFor(() => expect(input()).toHaveFocus())
    const { width, left, right } = input().getBoundingClientRect()
    expect(width).toBeGreaterThan(200)
    for (const x of [left + 2, right - 2]) {
      const { top, height } = input().getBoundingClientRect()
      expect(document.elementFromPoint(x, top + height / 2)?.closest('.lk-field')).not.toBeNull()
    }
    await userEvent.click(input())
    await userEvent.keyboard(aKey())
    await userEvent.click(within('Save new key'))
    await waitFor(() => expect(store.getState().status).toBe('connected'))
    expect(ours()).toBeNull()
  })

  it('it works by keyboard, and Tab stays in it', async () => {
    const { store, opener } = await openHost({ host, layout })
    await tabTo(opener)
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(input()).toHaveFocus())
    for (let presses = 0; presses < 12; presses++) {
      await userEvent.keyboard('{Tab}')
      expect(ours()?.contains(document.activeElement)).toBe(true)
    }
    await tabTo(input())
    await userEvent.keyboard(`${aKey()}{Enter}`)
    await waitFor(() => expect(store.getState().status).toBe('connected'))
  })

  it('a refused key is corrected in it', async () => {
    const { store, opener } = await openHost({
      host,
      layout,
      options: {
        validate: (key) =>
          key.reveal().endsWith('ff') ? { ok: true, company: acme } : { ok: false, code: 'invalid-key' },
      },
    })
    await userEvent.click(opener)
    await waitFor(() => expect(input()).toHaveFocus())
    await userEvent.keyboard(`${aKey()}{Enter}`)
    await screen.findByText(/appears to be invalid/, { selector: '.lk-dialog .lk-error *' })
    await waitFor(() => expect(input()).toHaveFocus())
    await userEvent.keyboard('ff{Enter}')
    await waitFor(() => expect(store.getState().status).toBe('connected'))
  })

  it('one Escape closes it, the focus goes back to its opener, and the next closes the host', async () => {
    const { opener, closings, store } = await openHost({ host, layout })
    await userEvent.click(opener)
    await waitFor(() => expect(input()).toHaveFocus())
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(ours()).toBeNull())
    await quiet()
    expect(closings).toEqual([])
    expect(store.getState().status).toBe('action-required')
    await waitFor(() => expect(opener).toHaveFocus())
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(closings).toEqual(['host']))
  })

  it('Escape with a key entered asks, a second one discards, and the host stays', async () => {
    const { opener, closings } = await openHost({ host, layout })
    await userEvent.click(opener)
    await waitFor(() => expect(input()).toHaveFocus())
    await userEvent.keyboard('abc{Escape}')
    expect(await screen.findByRole('group', { name: 'Discard this key?' })).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(ours()).toBeNull())
    await quiet()
    expect(closings).toEqual([])
    await waitFor(() => expect(opener).toHaveFocus())
  })
})

/** Every host with LATCHKEY_TEST_ALL; otherwise the page's own dialog, and one that takes the focus to itself. */
const asking = Object.entries(hosts).filter(([name]) => isWhole || /native|MUI/.test(name))
describe.each(asking)('the question before a disconnect, in %s', (name, host) => {
  const moments: Readonly<Record<string, () => void>> = {
    'when the focus is on its answer': () => expect(screen.getByText('Keep connected')).toHaveFocus(),
    // Mantine hears Escape before everybody, and asks what has the focus. In the first quarter of a second nothing has.
    ...(name !== 'a Mantine modal' && { 'before the focus has come': () => {} }),
  }
  it.each(Object.entries(moments))('is answered by Escape, and the host stays: %s', async (_, isReady) => {
    const { closings } = await openHost({
      host,
      layout: 'with the dialog in it',
      options: { disconnect: () => ({ ok: true }) },
      opener: 'Disconnect',
    })
    await userEvent.click(screen.getByRole('button', { name: 'Disconnect' }))
    await waitFor(isReady)
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByText('Keep connected')).toBeNull())
    await quiet()
    expect(closings).toEqual([])
  })
})

it('in a page without a card, the focus goes back to the banner that opened it', { tags: ['R21'] }, async () => {
  function Page() {
    const connection = useApiKeyConnection({
      provider: pleoStandalone,
      validate: () => ({ ok: true, company: acme }),
      initialConnection: broken('revoked-key'),
      checkIntervalMs: false,
    })
    return (
      <ConnectionProvider connection={connection}>
        <ReconnectBanner />
        <ConnectDialog />
      </ConnectionProvider>
    )
  }
  render(<Page />)
  await userEvent.click(screen.getByRole('button', { name: 'Replace API Key' }))
  await waitFor(() => expect(input()).toHaveFocus())
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(screen.getByRole('button', { name: 'Replace API Key' })).toHaveFocus())
})

describe('a dialog of the host that opens in front of it', () => {
  it.each(['a native modal dialog', 'a Mantine modal', 'an MUI dialog'])('can be used: %s', async (name) => {
    const Host = hosts[name] ?? NativeHost
    let ask = () => {}
    const closings: string[] = []
    function Page() {
      const [isOpen, setOpen] = useState(false)
      useEffect(() => {
        ask = () => setOpen(true)
      }, [])
      return (
        <>
          <ApiKeyConnect
            provider={pleoStandalone}
            validate={() => {
              ask()
              return new Promise(() => {})
            }}
            initialConnection={acmeConnection}
            checkIntervalMs={false}
            dialog={ConnectDialog}
          />
          <Host
            isOpen={isOpen}
            onClose={() => {
              closings.push('host')
              setOpen(false)
            }}
          >
            <input aria-label="Code from your phone" />
          </Host>
        </>
      )
    }
    render(<Page />)
    await userEvent.click(screen.getByRole('button', { name: 'Update API Key' }))
    await waitFor(() => expect(input()).toHaveFocus())
    await userEvent.keyboard(`${aKey()}{Enter}`)
    const code = await screen.findByLabelText('Code from your phone')
    const key = input().value
    await quiet()
    code.focus()
    await userEvent.keyboard('4711')
    expect(code).toHaveValue('4711')
    expect(input().value).toBe(key)
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(closings).toEqual(['host']))
    expect(ours()).not.toBeNull()
  })
})
