import { act, render, screen, waitFor, within } from '@testing-library/react'
import {
  ConnectDialog,
  ConnectionProvider,
  ConnectionRow,
  type ConnectionStore,
  createConnectionStore,
  type KnownConnection,
  LiveRegions,
  useApiKeyConnection,
} from 'latchkey'
import type { Check } from 'latchkey/headless'
import { type ComponentProps, type CSSProperties, StrictMode, useState } from 'react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { aKey } from '../aKey'
import { expectConsole } from '../expectConsole'
import { clipped, escapees } from './layoutFaults'
import { hear } from './requirements/hear'
import { acme, acmeConnection, broken, field, globex, press } from './requirements/setup'
import { moments, stillIn } from './ShownState'

const provider = { name: 'Pleo', keyKind: 'standalone' } as const

function makeStore(initialConnection: KnownConnection = acmeConnection, options = {}): ConnectionStore {
  const store = createConnectionStore({
    provider,
    validate: () => ({ ok: true, company: acme }),
    check: () => ({ ok: true, connection: acmeConnection }),
    disconnect: () => ({ ok: true }),
    checkIntervalMs: false,
    initialConnection,
    ...options,
  })
  onTestFinished(() => store.dispose())
  return store
}

function Asked({ store, onClose }: { store: ConnectionStore; onClose: () => void }) {
  return (
    <ConnectionProvider connection={useApiKeyConnection(store)}>
      <ConnectDialog trigger={null} open onOpenChange={(open) => open || onClose()} />
    </ConnectionProvider>
  )
}

/** A list as a host makes it: one dialog for all of its rows. */
function List({ stores, ...props }: { stores: readonly ConnectionStore[] } & ComponentProps<typeof ConnectionRow>) {
  const [asked, setAsked] = useState<ConnectionStore | null>(null)
  return (
    <LiveRegions>
      <ul style={{ margin: 0, padding: 0 }}>
        {stores.map((store, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list stays as it is.
          <ConnectionRow key={index} connection={store} onAskForKey={setAsked} render={<li />} {...props} />
        ))}
      </ul>
      {asked ? <Asked store={asked} onClose={() => setAsked(null)} /> : null}
    </LiveRegions>
  )
}

const showList = (...stores: ConnectionStore[]) => render(<List stores={stores} />)
const menuButton = () => screen.getByRole('button', { name: 'Actions for Pleo (Acme ApS)' })
const items = () => screen.queryAllByRole('menuitem').map(({ textContent }) => textContent)
const row = () => screen.getAllByRole('listitem')[0] as HTMLElement

async function openByKeyboard(key: string) {
  await userEvent.keyboard('{Tab}')
  expect(menuButton()).toHaveFocus()
  await userEvent.keyboard(key)
}

describe('a row', { tags: ['R29'] }, () => {
  const widths = [320, 640]

  it.each(widths)('is at most 56 px high in every state, %i px wide', (width) => {
    const found: string[] = []
    for (const [moment, state] of Object.entries(moments)) {
      const { unmount } = render(
        <div data-testid="place" style={{ inlineSize: width }}>
          <List
            stores={[stillIn(state, provider), stillIn(state, provider)]}
            now={Date.parse('2026-11-22T12:00:00Z')}
          />
        </div>,
      )
      const place = screen.getByTestId('place')
      for (const { height } of [...place.querySelectorAll('.lk-row')].map((one) => one.getBoundingClientRect()))
        if (height > 56) found.push(`${moment}: ${height}`)
      found.push(...escapees(place, place.getBoundingClientRect()).map((what) => `${moment}: ${what}`))
      unmount()
    }
    expect(found).toEqual([])
  })

  it.each(widths)('is no higher with the longest names, and has them whole for whoever asks, %i px wide', (width) => {
    const name = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH & Co. KGaA'
    const store = makeStore({ ...acmeConnection, company: { id: 'c-1', name } })
    render(
      <div data-testid="place" style={{ inlineSize: width }}>
        <List stores={[store]} />
      </div>,
    )
    expect(row().getBoundingClientRect().height).toBeLessThanOrEqual(56)
    const place = screen.getByTestId('place')
    expect(escapees(place, place.getBoundingClientRect())).toEqual([])
    expect(screen.getByText(name)).toHaveAttribute('title', name)
  })

  /** Where a host puts rows, though nothing there says how wide. */
  const places: Readonly<Record<string, CSSProperties>> = {
    'a cell of a table': { display: 'table-cell' },
    'an inline block': { display: 'inline-block' },
    'a float': { float: 'left' },
    'what is laid out by its place': { position: 'absolute' },
    'a row of flexible boxes': { display: 'flex' },
    'a column of flexible boxes': { display: 'flex', flexDirection: 'column', alignItems: 'start' },
    'a grid': { display: 'grid', justifyItems: 'start' },
  }

  it.each(Object.entries(places).flatMap(([name, style]) => widths.map((width) => ({ name, style, width }))))(
    'takes the room that there is in $name, $width px wide',
    ({ style, width }) => {
      for (const store of [makeStore(), makeStore(null)]) {
        const { unmount } = render(
          <div data-testid="place" style={{ inlineSize: width, position: 'relative', contain: 'layout' }}>
            <div style={style}>
              <ConnectionRow connection={store} onAskForKey={() => {}} />
            </div>
          </div>,
        )
        const place = screen.getByTestId('place')
        const line = place.querySelector('.lk-row-line')?.getBoundingClientRect()
        expect(line?.width).toBe(width)
        expect(line?.height).toBeLessThanOrEqual(56)
        expect(escapees(place, place.getBoundingClientRect())).toEqual([])
        unmount()
      }
    },
  )

  it.each(['flex', 'grid', 'inline-block'])('takes it in items that a host lays out by itself: %s', (display) => {
    render(
      <ul data-testid="place" style={{ inlineSize: 640, margin: 0, padding: 0 }}>
        <ConnectionRow connection={makeStore()} render={<li style={{ display }} />} />
      </ul>,
    )
    expect(document.querySelector('.lk-row-line')?.getBoundingClientRect().width).toBe(640)
  })

  it('has whole for whoever asks what there is no room for, before there is a company as well', () => {
    const keyKind = 'standalone'
    const name = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'
    render(
      <div data-testid="place" style={{ inlineSize: 320 }}>
        <List stores={[makeStore(null, { provider: { name, keyKind } })]} />
      </div>,
    )
    // The button reaches into the padding, so that its icon is in line with what is above.
    expect(clipped(screen.getByTestId('place')).filter((one) => !one.endsWith('.lk-row-actions'))).toEqual([])
  })

  it('tells the provider, the company and the status, in words, at every width', async () => {
    for (const width of widths) {
      const { unmount } = render(
        <div style={{ inlineSize: width }}>
          <List stores={[makeStore(broken('revoked-key'))]} />
        </div>,
      )
      for (const text of ['Pleo', 'Acme ApS', 'Action required']) expect(within(row()).getByText(text)).toBeVisible()
      unmount()
    }
  })

  it('says before a key expires that it will', () => {
    const expiresAt = new Date(Date.now() + 5 * 86_400_000).toISOString()
    showList(makeStore({ ...acmeConnection, expiresAt }))
    expect(within(row()).getByText('Expires in 5 days')).toHaveAttribute('datetime', expiresAt)
  })

  it('of a table has four cells, the first of which is its header', () => {
    render(
      <table>
        <tbody>
          <ConnectionRow connection={makeStore()} layout="cells" />
        </tbody>
      </table>,
    )
    expect(screen.getByRole('rowheader')).toHaveTextContent('Pleo')
    expect(screen.getAllByRole('cell').map(({ textContent }) => textContent.trim())).toEqual([
      'Acme ApS',
      'Connected',
      '',
    ])
    expect(screen.getByRole('row').getBoundingClientRect().height).toBeLessThanOrEqual(56)
  })

  it('is that of the provider around, where no connection is given', () => {
    const store = makeStore()
    function Around() {
      return (
        <ConnectionProvider connection={useApiKeyConnection(store)}>
          <ConnectionRow />
        </ConnectionProvider>
      )
    }
    render(<Around />)
    expect(document.querySelector('.lk-row')).toHaveTextContent('Acme ApS')
  })
})

it('that is not connected and can ask for no key tells a developer how it could, once', () => {
  expectConsole('warn', /the row of Pleo can ask for no key.*onAskForKey/)
  const store = makeStore(null)
  const { rerender } = render(<ConnectionRow connection={store} />)
  rerender(<ConnectionRow connection={store} />)
  expect(screen.getByRole('button')).toHaveAttribute('aria-disabled', 'true')
})

describe('what can be done', { tags: ['R21', 'R25', 'R30'] }, () => {
  it.each<[string, KnownConnection, string[]]>([
    ['a connection that works', acmeConnection, ['Update API Key', 'Check now', 'Disconnect']],
    ['a broken one', broken('revoked-key'), ['Replace API Key', 'Check now', 'Disconnect']],
  ])('about %s is in its menu', async (_, known, expected) => {
    showList(makeStore(known))
    await userEvent.click(menuButton())
    expect(items()).toEqual(expected)
  })

  it('about what is not connected is one button, named by its row', async () => {
    showList(makeStore(null))
    const button = screen.getByRole('button', { name: 'Connect Pleo' })
    expect(button).toHaveTextContent('Connect')
    await userEvent.click(button)
    expect(screen.getByRole('dialog', { name: 'Connect to Pleo' })).toBeVisible()
  })

  it('leaves out what the host can’t do', async () => {
    showList(makeStore(acmeConnection, { check: undefined, disconnect: undefined }))
    await userEvent.click(menuButton())
    expect(items()).toEqual(['Update API Key'])
  })

  it.each(['validating', 'activating', 'loading', 'disconnecting'])(
    'is nothing while something runs: %s',
    async (name) => {
      const state = moments[name]
      if (!state) throw new Error(name)
      showList(stillIn(state, provider))
      const button = within(row()).getByRole('button')
      expect(button).toHaveAttribute('aria-disabled', 'true')
      // As a person would, whom no test tool tells that it is disabled.
      await act(async () => button.click())
      expect(items()).toEqual([])
    },
  )
})

describe('the menu, by keyboard', () => {
  it.each(['{Enter}', ' ', '{ArrowDown}'])('opens with %j, on its first item', async (key) => {
    showList(makeStore())
    await openByKeyboard(key)
    const menu = screen.getByRole('menu', { name: 'Actions for Pleo (Acme ApS)' })
    expect(menu).toBeVisible()
    expect(menuButton()).toHaveAttribute('aria-expanded', 'true')
    expect(menuButton()).toHaveAttribute('aria-controls', menu.id)
    expect(screen.getByRole('menuitem', { name: 'Update API Key' })).toHaveFocus()
  })

  it('opens with the arrow up on its last item', async () => {
    showList(makeStore())
    await openByKeyboard('{ArrowUp}')
    expect(screen.getByRole('menuitem', { name: 'Disconnect' })).toHaveFocus()
  })

  it('goes round by arrows, to its ends by Home and End, and by letters', async () => {
    showList(makeStore())
    await openByKeyboard('{ArrowDown}')
    const steps = [
      ['{ArrowDown}', 'Check now'],
      ['{ArrowDown}', 'Disconnect'],
      ['{ArrowDown}', 'Update API Key'],
      ['{ArrowUp}', 'Disconnect'],
      ['{Home}', 'Update API Key'],
      ['{End}', 'Disconnect'],
      ['c', 'Check now'],
      ['D', 'Disconnect'],
      ['x', 'Disconnect'],
    ] as const
    for (const [key, name] of steps) {
      await userEvent.keyboard(key)
      expect(screen.getByRole('menuitem', { name })).toHaveFocus()
    }
  })

  it('closes with Escape, which nothing around it hears, and gives the focus back', async () => {
    const heard = vi.fn()
    document.addEventListener('keydown', heard)
    onTestFinished(() => document.removeEventListener('keydown', heard))
    showList(makeStore())
    await openByKeyboard('{ArrowDown}')
    heard.mockClear()
    await userEvent.keyboard('{Escape}')
    expect(menuButton()).toHaveFocus()
    expect(menuButton()).toHaveAttribute('aria-expanded', 'false')
    await waitFor(() => expect(items()).toEqual([]))
    expect(heard).not.toHaveBeenCalled()
  })

  it.each([
    ['{Tab}', 'after'],
    ['{Shift>}{Tab}{/Shift}', 'before'],
  ])('closes with %s, which goes on from its button', async (keys, id) => {
    render(
      <>
        <button type="button" id="before">
          before
        </button>
        <List stores={[makeStore()]} />
        <button type="button" id="after">
          after
        </button>
      </>,
    )
    menuButton().focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(items()).toHaveLength(3)
    await userEvent.keyboard(keys)
    expect(items()).toEqual([])
    expect(document.getElementById(id)).toHaveFocus()
  })

  it('chooses by Enter; a check keeps the focus on the button', async () => {
    const check = vi.fn(() => ({ ok: true as const, connection: acmeConnection }))
    showList(makeStore(acmeConnection, { check }))
    await openByKeyboard('{ArrowDown}')
    check.mockClear()
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(menuButton()).toHaveFocus()
    await waitFor(() => expect(check).toHaveBeenCalled())
  })
})

describe('what was left', () => {
  const leave = {
    'the menu, by Escape': '{ArrowDown}{Escape}',
    'the menu, by an item that opens nothing': '{ArrowDown}{ArrowDown}{Enter}',
    'the question, by Keep connected': '{ArrowUp}{Enter}',
  }

  async function leaveBy(keys: string, then = '') {
    menuButton().focus()
    if (keys !== '{ArrowUp}{Enter}') return userEvent.keyboard(keys + then)
    await userEvent.keyboard(keys)
    await waitFor(() => expect(screen.getByRole('button', { name: 'Keep connected' })).toHaveFocus())
    await userEvent.keyboard(`{Enter}${then}`)
  }

  it.each(Object.entries(leave))(
    'stays for a moment for a screen reader, unseen and out of reach: %s',
    async (_, keys) => {
      const removed: { focus: Element | null }[] = []
      const watching = new MutationObserver((changes) => {
        const gone = changes.flatMap(({ removedNodes }) => [...removedNodes])
        if (gone.some((node) => node instanceof Element && node.matches('[data-left]')))
          removed.push({ focus: document.activeElement })
      })
      watching.observe(document.body, { subtree: true, childList: true })
      onTestFinished(() => watching.disconnect())
      showList(makeStore())
      await leaveBy(keys)
      const left = document.querySelector<HTMLElement>('[data-left]')
      if (!left) throw new Error('It went with the focus.')
      expect(menuButton()).toHaveFocus()
      expect(left.checkVisibility({ opacityProperty: true })).toBe(false)
      const { left: x, top: y } = left.getBoundingClientRect()
      expect(left.contains(document.elementFromPoint(x + 20, y + 20))).toBe(false)
      await waitFor(() => expect(left.isConnected).toBe(false))
      expect(removed).toEqual([{ focus: menuButton() }])
    },
  )

  it.each(Object.entries(leave))('is no stop for whoever goes on at once: %s', async (_, keys) => {
    render(
      <>
        <List stores={[makeStore()]} />
        <button type="button" id="after">
          after
        </button>
      </>,
    )
    await leaveBy(keys, '{Tab}')
    expect(document.getElementById('after')).toHaveFocus()
  })

  it('can be opened again at once', async () => {
    showList(makeStore())
    await openByKeyboard('{ArrowDown}{Escape}{ArrowUp}')
    expect(screen.getByRole('menuitem', { name: 'Disconnect' })).toHaveFocus()
    expect(screen.getByRole('menu')).toBeVisible()
    // Longer than what was left stays.
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(screen.getByRole('menuitem', { name: 'Disconnect' })).toHaveFocus()
  })
})

describe('a check that somebody asked for', () => {
  const check = () => ({ ok: true as const, connection: { company: acme } })
  const checkNow = async () => {
    await userEvent.click(menuButton())
    await userEvent.click(screen.getByRole('menuitem', { name: 'Check now' }))
  }

  it.each(['in a list', 'alone'])('says that it is over, each time, where all is well (%s)', async (where) => {
    const store = makeStore(acmeConnection, { check })
    if (where === 'alone') render(<ConnectionRow connection={store} />)
    else showList(store, makeStore({ company: globex }))
    const heard = hear()
    await checkNow()
    await waitFor(() => expect(heard).toEqual(['Last verified: now']))
    await checkNow()
    await waitFor(() => expect(heard).toEqual(['Last verified: now', 'Last verified: now']))
  })

  it('says why nothing was told, and shows it until something is', async () => {
    const asked = vi.fn<Check>().mockReturnValue({ ok: false, code: 'service-unavailable' })
    const store = makeStore(acmeConnection, { check: asked })
    showList(store)
    const heard = hear()
    await checkNow()
    expect(await screen.findByText("Pleo can't be reached right now.")).toBeVisible()
    await waitFor(() => expect(heard).toEqual([expect.stringMatching(/^Pleo can't be reached right now\. ./)]))
    asked.mockImplementation(check)
    await checkNow()
    await waitFor(() => expect(screen.queryByText("Pleo can't be reached right now.")).toBeNull())
    await waitFor(() => expect(heard.at(-1)).toBe('Last verified: now'))
  })

  it('says nothing of one that nobody asked for', async () => {
    const asked = vi.fn(check)
    const store = makeStore(acmeConnection, { check: asked })
    showList(store)
    const heard = hear()
    act(() => void store.check())
    await waitFor(() => expect(asked).toHaveBeenCalled())
    await new Promise(requestAnimationFrame)
    expect(heard).toEqual([])
  })
})

describe('what lies over the page', () => {
  it.each(['ltr', 'rtl'] as const)('is in sight, beside its button, and clipped by nothing (%s)', async (dir) => {
    await page.viewport(320, 640)
    onTestFinished(() => page.viewport(414, 896))
    render(
      <div dir={dir} style={{ overflow: 'hidden', blockSize: 56, inlineSize: 300 }}>
        <List stores={[makeStore()]} />
      </div>,
    )
    await userEvent.click(menuButton())
    const menu = screen.getByRole('menu')
    const box = menu.getBoundingClientRect()
    expect(escapees(menu, { left: 0, right: 320 })).toEqual([])
    expect(document.elementFromPoint(box.left + box.width / 2, box.bottom - 10)?.closest('[role=menu]')).toBe(menu)
    const button = menuButton().getBoundingClientRect()
    const side = dir === 'rtl' ? 'left' : 'right'
    expect(menu.parentElement?.getBoundingClientRect()[side]).toBeCloseTo(button[side], 0)
    expect(box.top).toBeGreaterThanOrEqual(button.bottom)
  })

  it('opens upwards at the bottom of the page', async () => {
    render(
      <div style={{ position: 'fixed', insetBlockEnd: 0, inlineSize: 320 }}>
        <List stores={[makeStore()]} />
      </div>,
    )
    await userEvent.click(menuButton())
    expect(screen.getByRole('menu').getBoundingClientRect().bottom).toBeLessThanOrEqual(
      menuButton().getBoundingClientRect().top,
    )
  })

  it('goes when the person presses elsewhere, scrolls, or opens another', async () => {
    render(
      <div data-testid="scroller" style={{ blockSize: 150, overflow: 'auto' }}>
        <List stores={Array.from({ length: 6 }, () => makeStore())} />
      </div>,
    )
    const [one, two] = screen.getAllByRole('button', { name: /^Actions/ })
    if (!one || !two) throw new Error('There are no rows.')
    await userEvent.click(one)
    expect(items()).toHaveLength(3)
    await userEvent.click(two)
    expect(items()).toHaveLength(3)
    expect(two).toHaveAttribute('aria-expanded', 'true')
    screen.getByTestId('scroller').scrollTo(0, 40)
    await waitFor(() => expect(items()).toEqual([]))
    await userEvent.click(two)
    await userEvent.click(two)
    expect(items()).toEqual([])
  })

  it('leaves no listeners behind', async () => {
    const added = vi.spyOn(window, 'addEventListener')
    showList(makeStore())
    const before = added.mock.calls.length
    await userEvent.click(menuButton())
    expect(added.mock.calls.length).toBeGreaterThan(before)
    await userEvent.keyboard('{Escape}')
    await waitFor(() => {
      const signals = added.mock.calls.slice(before).flatMap(([, , options]) => {
        const { signal } = typeof options === 'object' ? options : {}
        return signal ? [signal.aborted] : []
      })
      expect(signals.length).toBeGreaterThanOrEqual(4)
      expect(signals).not.toContain(false)
    })
    added.mockRestore()
  })
})

describe('one dialog for all rows', { tags: ['R08', 'R11', 'R12', 'R22', 'R25'] }, () => {
  it('asks for the key of the row that it was opened from, and gives the focus back to it', async () => {
    showList(makeStore(broken('revoked-key'), {}), makeStore({ ...acmeConnection, company: globex }))
    await openByKeyboard('{Enter}{Enter}')
    const dialog = await screen.findByRole('dialog', { name: 'Update your Pleo API key' })
    expect(dialog).toHaveTextContent('Acme ApS')
    await waitFor(() => expect(field()).toHaveFocus())
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(menuButton()).toHaveFocus())
  })

  it.each(['{Escape}', '{Escape}{Escape}'])('gives the focus back in Strict Mode as well (%s)', async (keys) => {
    render(
      <StrictMode>
        <List stores={[makeStore()]} />
      </StrictMode>,
    )
    await openByKeyboard('{Enter}{Enter}')
    await waitFor(() => expect(field()).toHaveFocus())
    if (keys !== '{Escape}') await userEvent.fill(field(), aKey())
    await userEvent.keyboard(keys)
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(menuButton()).toHaveFocus())
  })

  it.each(['{Escape}', '{Escape}{Escape}'])('ends the update when it is closed by %s', async (keys) => {
    const store = makeStore()
    showList(store)
    await openByKeyboard('{Enter}{Enter}')
    await waitFor(() => expect(field()).toHaveFocus())
    // Of what was entered, the first Escape asks.
    if (keys !== '{Escape}') await userEvent.fill(field(), aKey())
    await userEvent.keyboard(keys)
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(store.getState().status).toBe('connected'))
    await userEvent.click(menuButton())
    expect(items()).toEqual(['Update API Key', 'Check now', 'Disconnect'])
  })

  it('says aloud that it is connected, when it has gone, and the row shows it', async () => {
    showList(makeStore(null))
    const heard = hear()
    await press(/^Connect/)
    await userEvent.fill(field(), aKey())
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(within(row()).getByText('Connected')).toBeVisible())
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(heard).toContain('Connected to Acme ApS.'))
    await waitFor(() => expect(menuButton()).toHaveFocus())
  })

  it('keeps a key out of every row', async () => {
    showList(makeStore(null), makeStore(null))
    const key = aKey()
    const [first] = screen.getAllByRole('button', { name: 'Connect Pleo' })
    if (first) await userEvent.click(first)
    await userEvent.fill(field(), key)
    expect(document.body.innerHTML).not.toContain(key)
  })
})

describe('disconnecting', { tags: ['R26'] }, () => {
  async function ask() {
    await userEvent.click(menuButton())
    await userEvent.click(screen.getByRole('menuitem', { name: 'Disconnect' }))
  }

  it('asks first, names the company, and begins on the answer that changes nothing', async () => {
    const disconnect = vi.fn(() => ({ ok: true as const }))
    showList(makeStore(acmeConnection, { disconnect }))
    const before = row().getBoundingClientRect().height
    await ask()
    expect(screen.getByRole('group', { name: 'Disconnect Acme ApS from Pleo?' })).toBeVisible()
    await waitFor(() => expect(screen.getByRole('button', { name: 'Keep connected' })).toHaveFocus())
    expect(row().getBoundingClientRect().height).toBe(before)
    await userEvent.keyboard('{Enter}')
    expect(disconnect).not.toHaveBeenCalled()
    expect(menuButton()).toHaveFocus()
  })

  it.each(['{Escape}'])('is given up with %s', async (key) => {
    showList(makeStore())
    await ask()
    await waitFor(() => expect(screen.getByRole('button', { name: 'Keep connected' })).toHaveFocus())
    await userEvent.keyboard(key)
    expect(menuButton()).toHaveFocus()
    await waitFor(() => expect(screen.queryByRole('group', { name: /^Disconnect/ })).toBeNull())
    expect(menuButton()).toHaveFocus()
  })

  it('that fails is told on the row, and can be tried again', { tags: ['R11', 'R15'] }, async () => {
    showList(makeStore(acmeConnection, { disconnect: () => ({ ok: false, code: 'disconnect-failed' }), retries: 0 }))
    await ask()
    await press('Disconnect')
    const told = await waitFor(() => {
      const found = row().querySelector<HTMLElement>('.lk-caution')
      if (!found) throw new Error('Nothing is told.')
      return found
    })
    expect(told).toBeVisible()
    expect(told.textContent).not.toBe('')
    expect(within(row()).getByText('Connected')).toBeVisible()
    expect(row().getBoundingClientRect().height).toBeLessThanOrEqual(56)
    await userEvent.click(menuButton())
    expect(items()).toContain('Disconnect')
  })

  it('says so, and leaves the focus on the row', async () => {
    showList(makeStore())
    const heard = hear()
    await ask()
    await press('Disconnect')
    await waitFor(() => expect(screen.getByRole('button', { name: 'Connect Pleo' })).toHaveFocus())
    await waitFor(() => expect(heard).toContain('Disconnected from Pleo.'))
  })
})

it('with forced colours a row shows which item has the focus', async () => {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
  onTestFinished(async () => {
    await cdp().send('Emulation.setEmulatedMedia', { features: [] })
  })
  showList(makeStore())
  await openByKeyboard('{ArrowDown}')
  const { outlineStyle, outlineWidth } = getComputedStyle(screen.getByRole('menuitem', { name: 'Update API Key' }))
  expect([outlineStyle, outlineWidth]).toEqual(['solid', '2px'])
  expect(getComputedStyle(screen.getByRole('menu').parentElement ?? document.body).borderTopStyle).toBe('solid')
})
