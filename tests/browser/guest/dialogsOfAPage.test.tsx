import { Menu as MantineMenu, MantineProvider } from '@mantine/core'
import { DropdownMenu, Theme } from '@radix-ui/themes'
import { act, render, screen, waitFor } from '@testing-library/react'
import { ApiKeyConnect, ConnectDialog } from 'latchkey'
import {
  type ConnectionOptions,
  ConnectionProvider,
  type ConnectionStore,
  createConnectionStore,
  useApiKeyConnection,
} from 'latchkey/headless'
import { pleoStandalone } from 'latchkey/providers'
import { type ReactNode, StrictMode, useEffect, useState } from 'react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aKey } from '../../aKey'
import { expectConsole } from '../../expectConsole'
import { focusGiven } from '../focusGiven'
import { quiet } from '../quiet'
import { acme, button, field, press, send, show } from '../requirements/setup'

/** What stands behind a dialog is there for nobody but a mouse. */
const dialogs = () => screen.queryAllByRole('dialog', { hidden: true })
const closed = () => waitFor(() => expect(dialogs()).toEqual([]))

function makeStore(options: Partial<ConnectionOptions> = {}): ConnectionStore {
  const store = createConnectionStore({
    provider: pleoStandalone,
    validate: () => ({ ok: true, company: acme }),
    initialConnection: null,
    checkIntervalMs: false,
    ...options,
  })
  onTestFinished(store.dispose)
  return store
}

function Dialog({ store, ...props }: { store: ConnectionStore; open: boolean; onOpenChange: (open: boolean) => void }) {
  return (
    <ConnectionProvider connection={useApiKeyConnection(store)}>
      <ConnectDialog trigger={null} {...props} />
    </ConnectionProvider>
  )
}

function HostMenu({ onPick }: { onPick: () => void }) {
  const [isOpen, setOpen] = useState(false)
  const [toggle, setToggle] = useState<HTMLButtonElement | null>(null)
  const pick = () => {
    setOpen(false)
    onPick()
    requestAnimationFrame(() => toggle?.focus())
  }
  return (
    <>
      <button ref={setToggle} type="button" onClick={() => setOpen(true)}>
        Menu
      </button>
      {isOpen ? (
        <div role="menu">
          <button type="button" role="menuitem" onClick={pick}>
            Update API key
          </button>
        </div>
      ) : null}
    </>
  )
}

const menus: Readonly<Record<string, (onPick: () => void) => ReactNode>> = {
  Radix: (onPick) => (
    <Theme>
      <DropdownMenu.Root>
        <DropdownMenu.Trigger>
          <button type="button">Menu</button>
        </DropdownMenu.Trigger>
        <DropdownMenu.Content>
          <DropdownMenu.Item onSelect={onPick}>Update API key</DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Root>
    </Theme>
  ),
  Mantine: (onPick) => (
    <MantineProvider>
      <MantineMenu>
        <MantineMenu.Target>
          <button type="button">Menu</button>
        </MantineMenu.Target>
        <MantineMenu.Dropdown>
          <MantineMenu.Item onClick={onPick}>Update API key</MantineMenu.Item>
        </MantineMenu.Dropdown>
      </MantineMenu>
    </MantineProvider>
  ),
  'a page’s own': (onPick) => <HostMenu onPick={onPick} />,
}

describe('a dialog that a menu of the host opens', () => {
  it.each(Object.entries(menus))('has the focus, and gives it back to the button of the menu: %s', async (_, menu) => {
    const store = makeStore()
    function Page() {
      const [isOpen, setOpen] = useState(false)
      return (
        <>
          {menu(() => setOpen(true))}
          <Dialog store={store} open={isOpen} onOpenChange={setOpen} />
        </>
      )
    }
    render(<Page />)
    button('Menu').focus()
    await userEvent.keyboard('{Enter}')
    const item = await screen.findByRole('menuitem')
    await quiet()
    item.focus()
    await userEvent.keyboard('{Enter}')
    await screen.findByRole('dialog')
    await focusGiven()
    expect(field()).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await closed()
    await waitFor(() => expect(button('Menu')).toHaveFocus())
  })
})

describe('a host that takes away what the dialog needs at its end', () => {
  it.each([
    ['as it is', (page: ReactNode) => page],
    ['in Strict Mode', (page: ReactNode) => <StrictMode>{page}</StrictMode>],
  ] as const)('itself: the focus goes back to the opener (%s)', async (_, around) => {
    const store = makeStore()
    function Page() {
      const [isOpen, setOpen] = useState(false)
      return (
        <>
          <button type="button" onClick={() => setOpen(true)}>
            Mine
          </button>
          {isOpen ? <Dialog store={store} open onOpenChange={setOpen} /> : null}
        </>
      )
    }
    render(around(<Page />))
    await press('Mine')
    await waitFor(() => expect(field()).toHaveFocus())
    await userEvent.keyboard('{Escape}')
    await closed()
    await waitFor(() => expect(button('Mine')).toHaveFocus())
  })

  it('its trigger, for another one: that has the focus', async () => {
    const store = makeStore()
    let next = () => {}
    function Page() {
      const [round, setRound] = useState(0)
      useEffect(() => {
        next = () => setRound(1)
      }, [])
      const trigger = (
        <button key={round} type="button">
          Open {round}
        </button>
      )
      return (
        <ConnectionProvider connection={useApiKeyConnection(store)}>
          <ConnectDialog trigger={trigger} />
        </ConnectionProvider>
      )
    }
    render(<Page />)
    await press('Open 0')
    await waitFor(() => expect(field()).toHaveFocus())
    act(next)
    await userEvent.keyboard('{Escape}')
    await closed()
    await waitFor(() => expect(button('Open 1')).toHaveFocus())
  })

  it('everything, in the middle of the opening: nothing of the page stays hidden', async () => {
    const { unmount } = show({ dialog: ConnectDialog })
    const other = document.createElement('section')
    document.body.append(other)
    onTestFinished(() => other.remove())
    await press('Connect')
    await waitFor(() => expect(field()).toHaveFocus())
    unmount()
    await quiet()
    expect(document.querySelector('section[aria-hidden]')).toBeNull()
  })
})

it('what the host has said of `aria-hidden` is so again afterwards, and `false` keeps nothing in reach', async () => {
  const [yes, no] = ['true', 'false'].map((value) => {
    const element = document.createElement('section')
    element.setAttribute('aria-hidden', value)
    document.body.append(element)
    onTestFinished(() => element.remove())
    return element
  })
  const said = () => [yes?.ariaHidden, no?.ariaHidden]
  show({ dialog: ConnectDialog })
  await press('Connect')
  await waitFor(() => expect(said()).toEqual(['true', 'true']))
  await userEvent.keyboard('{Escape}')
  await closed()
  expect(said()).toEqual(['true', 'false'])
})

describe('two dialogs that are open at once', () => {
  async function showBoth() {
    const stores = [makeStore(), makeStore({ provider: 'Globex' })]
    let closers: readonly (() => void)[] = []
    function Page() {
      const [first, setFirst] = useState(false)
      const [second, setSecond] = useState(false)
      useEffect(() => {
        closers = [() => setFirst(false), () => setSecond(false)]
      }, [])
      const openBoth = () => {
        setFirst(true)
        setSecond(true)
      }
      return (
        <>
          <button type="button" onClick={openBoth}>
            Both
          </button>
          {stores.map((store, index) => (
            <Dialog
              key={store.provider.name}
              store={store}
              open={index === 0 ? first : second}
              onOpenChange={index === 0 ? setFirst : setSecond}
            />
          ))}
        </>
      )
    }
    render(<Page />)
    const opener = button('Both')
    await press('Both')
    await waitFor(() => expect(document.activeElement?.matches('.lk-dialog .lk-input')).toBe(true))
    await waitFor(() => expect(opener.closest('[aria-hidden=true]')).not.toBeNull())
    await quiet()
    return { opener, close: (index: number) => act(async () => closers[index]?.()) }
  }
  const inReach = () => screen.queryAllByLabelText(/API key/).filter((one) => !one.closest('[aria-hidden=true]'))

  it('only the one in front is in reach, and has the focus', async () => {
    await showBoth()
    const [front, ...others] = inReach()
    expect(others).toEqual([])
    expect(front).toHaveFocus()
    expect(screen.getByLabelText('Globex API key')).toBe(front)
  })

  it('Escape closes the one in front, also where nothing has the focus, and the other one has it then', async () => {
    const { opener } = await showBoth()
    ;(document.activeElement as HTMLElement).blur()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(dialogs()).toHaveLength(1))
    await waitFor(() => expect(screen.getByLabelText('Pleo API key')).toHaveFocus())
    expect(opener.closest('[aria-hidden=true]')).not.toBeNull()
    await userEvent.keyboard('{Escape}')
    await closed()
    await waitFor(() => expect(opener).toHaveFocus())
    expect(opener.closest('[aria-hidden=true]')).toBeNull()
  })

  it('the page stays out of reach when the one behind closes first', async () => {
    const { opener, close } = await showBoth()
    await close(0)
    await quiet()
    expect(inReach()).toEqual([document.activeElement])
    expect(opener.closest('[aria-hidden=true]')).not.toBeNull()
    await close(1)
    await closed()
    expect(opener.closest('[aria-hidden=true]')).toBeNull()
  })
})

describe('a press of the opener that is made twice', () => {
  it('by Space puts no blank into the field', async () => {
    show({ dialog: ConnectDialog })
    button('Connect').focus()
    await userEvent.keyboard('[Space]')
    await userEvent.keyboard('[Space]')
    await focusGiven()
    expect(field()).toHaveFocus()
    expect(field().value).toBe('')
  })

  // Its second half is on what has opened: beside the dialog, or on a button in it.
  const places = { 'beside it': { top: '0', left: '0' }, 'on its Close button': {} } as const
  it.each(Object.entries(places))('by a double click opens it, %s', async (_, place) => {
    const store = makeStore()
    function Page() {
      const trigger = (
        <button type="button" style={{ position: 'fixed', ...place }}>
          Open
        </button>
      )
      return (
        <ConnectionProvider connection={useApiKeyConnection(store)}>
          <ConnectDialog trigger={trigger} />
        </ConnectionProvider>
      )
    }
    render(<Page />)
    if (!('top' in place)) {
      await press('Open')
      const { x, y } = (await screen.findByRole('button', { name: 'Close' })).getBoundingClientRect()
      await press('Close')
      await closed()
      Object.assign(button('Open').style, { left: `${x}px`, top: `${y}px` })
    }
    await userEvent.dblClick(button('Open'))
    await focusGiven()
    expect(dialogs()).toHaveLength(1)
    expect(field()).toHaveFocus()
    await press('Close')
    await closed()
  })
})

describe('what the page throws costs its feature and nothing else', { tags: ['R26'] }, () => {
  it('an `onOpenChange` that throws', async () => {
    expectConsole('warn', /`onOpenChange` threw/)
    const store = makeStore()
    const fail = () => {
      throw new Error('of the host')
    }
    function Page() {
      return (
        <ConnectionProvider connection={useApiKeyConnection(store)}>
          <ConnectDialog onOpenChange={fail} />
        </ConnectionProvider>
      )
    }
    render(<Page />)
    await press('Connect')
    await waitFor(() => expect(field()).toHaveFocus())
  })

  it.each<[string, () => Selection | null]>([
    ['gives none', () => null],
    [
      'throws',
      () => {
        throw new Error('no selection here')
      },
    ],
  ])('a `getSelection` that %s', async (_, getSelection) => {
    const spy = vi.spyOn(document, 'getSelection').mockImplementation(getSelection)
    onTestFinished(() => void spy.mockRestore())
    show()
    await send(aKey())
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Connected to Acme ApS'))
  })
})

it('in a frame that the person has left meanwhile, the focus is not taken back', { tags: ['K14'] }, async () => {
  show({ dialog: ConnectDialog })
  await press('Connect')
  // As in Firefox, where what had the focus in a frame keeps it for the frame.
  const spy = vi.spyOn(document, 'hasFocus').mockReturnValue(false)
  onTestFinished(() => void spy.mockRestore())
  await focusGiven()
  expect(field()).not.toHaveFocus()
})

it.each([
  ['in place', undefined],
  ['in a dialog', ConnectDialog],
])(
  'a provider that changes while its key is typed: the rest goes to nobody (%s)',
  { tags: ['K01'] },
  async (_, dialog) => {
    const received: unknown[] = []
    let change = () => {}
    function Page() {
      const [provider, setProvider] = useState('Pleo')
      useEffect(() => {
        change = () => setProvider('Globex')
      }, [])
      return (
        <ApiKeyConnect
          provider={provider}
          validate={() => {
            received.push(provider)
            return { ok: true, company: acme }
          }}
          initialConnection={null}
          checkIntervalMs={false}
          dialog={dialog}
        />
      )
    }
    render(<Page />)
    if (dialog) await press('Connect')
    else field().focus()
    await waitFor(() => expect(field()).toHaveFocus())
    await userEvent.keyboard('sk_7f3e9a51')
    act(change)
    await userEvent.keyboard('c0d24b68aa{Enter}')
    await quiet()
    expect(received).toEqual([])
    expect(field().value).toBe('')
    expect(document.activeElement?.textContent).toMatch(/Globex/)
  },
)
