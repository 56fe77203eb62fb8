import { act, render, screen, waitFor } from '@testing-library/react'
import { ApiKeyConnect, type ConnectionStore, ConnectionSummary } from 'latchkey'
import { type Check, ConnectionProvider, type State, useApiKeyConnection } from 'latchkey/headless'
import { pleoStandalone } from 'latchkey/providers'
import { exampleStates } from 'latchkey/testing'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { acme, acmeConnection, button, buttonIfAny, press, show } from './requirements/setup'
import { moments, ShownState, stillIn } from './ShownState'

function at(width: number, state: State) {
  const { container } = render(
    <div style={{ inlineSize: width }}>
      <ShownState store={stillIn(state, pleoStandalone)} />
    </div>,
  )
  return container
}

const facts = (root: Element) => [...root.querySelectorAll('.lk-fact')].map((one) => one.getBoundingClientRect())

function Alone({ store }: { store: ConnectionStore }) {
  return (
    <ConnectionProvider connection={useApiKeyConnection(store)}>
      <ConnectionSummary />
    </ConnectionProvider>
  )
}

function Unwarned({ store }: { store: ConnectionStore }) {
  return <ApiKeyConnect connection={useApiKeyConnection(store)} warning={false} />
}

describe('the connected card', { tags: ['R12', 'R13', 'R29'] }, () => {
  it.each(['connected', 'updating', 'stale and about to expire'])('has one sign of its status: %s', (moment) => {
    const card = at(640, moments[moment] ?? exampleStates.connected)
    const ticks = [...card.querySelectorAll('.lk-icon')].filter((icon) => {
      const { stroke } = getComputedStyle(icon)
      return stroke === getComputedStyle(card.querySelector('.lk-badge') ?? card).color
    })
    expect(ticks).toHaveLength(1)
    expect(ticks[0]?.closest('.lk-badge')).toHaveTextContent('Connected')
    expect(card.textContent.match(/Connected to/g)).toHaveLength(1)
  })

  it('says whom it is connected to below the name, and by the ID where there is no name', () => {
    const { connection } = exampleStates.connected
    at(640, { status: 'connected', connection: { ...connection, company: { id: acme.id } } })
    const said = screen.getByRole('heading', { level: 3, name: `Connected to Company ID: ${acme.id}` })
    const title = screen.getByRole('heading', { level: 2, name: 'Pleo' })
    expect(said.getBoundingClientRect().top).toBeGreaterThanOrEqual(title.getBoundingClientRect().bottom - 1)
  })

  it('does not say of a broken connection that it is connected', () => {
    const card = at(640, exampleStates['action-required'])
    expect(screen.getByRole('heading', { level: 3, name: 'Acme ApS' })).toBeVisible()
    expect(card.textContent).not.toContain('Connected to')
  })

  it('has a summary that says so itself where no card stands around it', () => {
    render(<Alone store={stillIn(exampleStates.connected, pleoStandalone)} />)
    expect(screen.getByRole('heading', { level: 3, name: 'Connected to Acme ApS' })).toBeVisible()
    expect(screen.getByText(`Company ID: ${acme.id}`)).toBeVisible()
  })

  it('has its facts in one row of three where there is room, each below the other where there is none', () => {
    const wide = facts(at(640, exampleStates.connected))
    expect(wide).toHaveLength(3)
    expect(new Set(wide.map(({ top }) => Math.round(top))).size).toBe(1)
    const narrow = facts(at(320, exampleStates.connected))
    expect(new Set(narrow.map(({ top }) => Math.round(top))).size).toBe(3)
    // The term and its value share a line.
    for (const { height } of narrow) expect(height).toBeLessThan(24)
  })

  it('has actions that begin in line with the facts, at 320 px too', () => {
    const card = at(320, exampleStates.connected)
    const [first] = facts(card)
    const range = document.createRange()
    for (const name of ['Update API Key', 'Check now']) {
      const action = screen.getByRole('button', { name })
      range.selectNodeContents(action)
      const { left } = name === 'Check now' ? range.getBoundingClientRect() : action.getBoundingClientRect()
      expect(left, name).toBeCloseTo(first?.left ?? 0, -0.5)
    }
  })
})

describe('Check now', { tags: ['R23', 'R26'] }, () => {
  it('is there whenever it can be asked, and quiet', () => {
    const { unmount } = show({ initialConnection: { ...acmeConnection, verifiedAt: new Date().toISOString() }, check })
    expect(button('Check now')).toHaveAttribute('data-variant', 'quiet')
    unmount()
    show({ initialConnection: acmeConnection })
    expect(buttonIfAny('Check now')).toBeNull()
  })

  it('asks, shows when that was, and says it once', async () => {
    const verifiedAt = new Date(Date.now() - 3 * 3_600_000 - 60_000).toISOString()
    const { heard } = show({ initialConnection: { ...acmeConnection, verifiedAt }, check })
    expect(screen.getByText('3 hours ago')).toBeVisible()
    await userEvent.click(button('Check now'))
    await waitFor(() => expect(screen.getByText('now')).toBeVisible())
    await waitFor(() => expect(heard).toEqual(['Last verified: now']))
    await act(() => new Promise((resolve) => setTimeout(resolve, 2_500)))
    expect(heard).toEqual(['Last verified: now'])
    expect(document.querySelector('.lk-check + [aria-live]')).toHaveTextContent('')
  })

  it.each([
    ['service-unavailable', /^Pleo can't be reached right now\./],
    ['network', /^We couldn't check your connection to Pleo\./],
    ['rate-limited', /^There were too many attempts in a short time\. Try again/],
    ['unknown', /^We couldn't check your connection to Pleo\. Try again, or contact support\.$/],
  ] as const)('says why nothing was told where that is %s, until something is', async (code, why) => {
    const verifiedAt = new Date(Date.now() - 3 * 3_600_000 - 60_000).toISOString()
    const asked = vi.fn<Check>().mockReturnValue({ ok: false, code })
    const { heard, statuses } = show({ initialConnection: { ...acmeConnection, verifiedAt }, check: asked })
    await userEvent.click(button('Check now'))
    expect(await screen.findByText(why, { selector: '.lk-error span' })).toBeVisible()
    expect(screen.getByText('3 hours ago')).toBeVisible()
    expect(screen.getByText('Connected')).toBeVisible()
    await waitFor(() => expect(heard).toEqual([expect.stringMatching(why)]))
    asked.mockImplementation(check)
    await userEvent.click(button('Check now'))
    await waitFor(() => expect(screen.getByText('now')).toBeVisible())
    expect(screen.queryByText(why, { selector: '.lk-error span' })).toBeNull()
    expect(statuses).toEqual([])
    await waitFor(() => expect(heard).toEqual([expect.stringMatching(why), 'Last verified: now']))
  })

  it('says once how long to wait, and goes on to show it', async () => {
    const asked = () => ({ ok: false, code: 'rate-limited', retryAfterSeconds: 90 }) as const
    const { heard } = show({ initialConnection: acmeConnection, check: asked })
    await userEvent.click(button('Check now'))
    const shown = () => screen.getByText(/^There were too many attempts/, { selector: '.lk-error span' }).textContent
    await waitFor(() => expect(shown()).toMatch(/in /))
    const first = shown()
    await waitFor(() => expect(shown()).not.toBe(first), { timeout: 60_000 })
    expect(heard).toEqual([first])
  })

  it('says nothing of one that nobody asked for', async () => {
    const asked = vi.fn<Check>().mockReturnValue({ ok: false, code: 'service-unavailable' })
    const { heard } = show({ initialConnection: acmeConnection, check: asked })
    window.dispatchEvent(new Event('online'))
    await waitFor(() => expect(asked).toHaveBeenCalled())
    await act(() => new Promise((resolve) => setTimeout(resolve, 300)))
    expect(heard).toEqual([])
    expect(document.querySelector('.lk-error')).toHaveTextContent('')
  })

  function check() {
    return { ok: true as const, connection: acmeConnection }
  }
})

describe('a card without a warning of its own', { tags: ['R24'] }, () => {
  const happened = 'This key has been revoked or rotated.'

  it('says in a line what broke the connection, which is heard once, with the warning of the page', async () => {
    const { heard } = show({
      initialConnection: acmeConnection,
      check: () => ({ ok: false, code: 'revoked-key' }),
      warning: false,
    })
    expect(screen.queryByText(happened)).toBeNull()
    await press('Check now')
    const line = await screen.findByText(happened)
    expect(line).toBeVisible()
    expect(line.closest('[role=alert],[role=status],[aria-live]')).toBeNull()
    expect(heard.filter((text) => /revoked/.test(text))).toHaveLength(1)
    expect(screen.queryByText(/restore access/, { selector: '.lk-banner *' })).toBeNull()
    expect(buttonIfAny('Replace API Key')).toBeNull()
  })

  it.each(['connected', 'updating', 'failed at an update'])('says nothing of one that works: %s', (moment) => {
    const store = stillIn(moments[moment] ?? exampleStates.connected, pleoStandalone)
    const { container } = render(<Unwarned store={store} />)
    expect(container.querySelector('.lk-card > .lk-caution')).toBeNull()
  })

  it.each(['action-required', 'updating, broken'])('keeps the line for as long as that is so: %s', (moment) => {
    const store = stillIn(moments[moment] ?? exampleStates.connected, pleoStandalone)
    const { container } = render(<Unwarned store={store} />)
    expect(container.querySelector('.lk-card > .lk-caution')).toBeVisible()
  })
})
