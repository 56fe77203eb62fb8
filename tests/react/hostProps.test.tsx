import { act, fireEvent, render, renderHook, screen } from '@testing-library/react'
import { ApiKeyConnect, KeyInput } from 'latchkey'
import { type FailureText, type ProviderDefinition, useApiKeyConnection, useKeyField } from 'latchkey/headless'
import { Profiler, StrictMode, useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aPlainKey as aKey } from '../aKey'
import { acme, globex } from '../store/setup'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const settle = (milliseconds = 10) => act(() => vi.advanceTimersByTimeAsync(milliseconds))
const keyInput = () => screen.getByLabelText<HTMLInputElement>(/API key/)

describe('an `initialConnection` that is written anew at each render', () => {
  interface Times {
    verifiedAt?: string
    connectedAt?: string
    expiresAt?: string
  }
  function Page({ company, times }: { company: typeof acme; times: () => Times }) {
    const connection = useApiKeyConnection({
      provider: 'Acme',
      validate: () => ({ ok: true, company }),
      initialConnection: { company, ...times() },
      checkIntervalMs: false,
    })
    return <ApiKeyConnect connection={connection} />
  }
  let ticks = 0
  const year = 365 * 24 * 3_600_000
  const now = (later = 0) => new Date(Date.now() + later + ++ticks).toISOString()

  it.each([
    ['verified', () => ({ verifiedAt: now() })],
    ['connected', () => ({ connectedAt: now() })],
    ['given a new date of expiry', () => ({ expiresAt: now(year) })],
  ])(
    'settles when it says that it was %s just now, and is heard when it tells of another company',
    async (_, times) => {
      const before = ticks
      const { rerender, container } = render(<Page company={acme} times={times} />)
      await settle()
      rerender(<Page company={acme} times={times} />)
      await settle()
      expect(ticks - before).toBeLessThan(10)
      expect(container).toHaveTextContent('Acme ApS')
      rerender(<Page company={globex} times={times} />)
      await settle()
      expect(container).toHaveTextContent('Globex GmbH')
    },
  )

  it('is still heard when it was verified again', async () => {
    const verified = (verifiedAt: string) => ({
      provider: 'Acme',
      validate: () => ({ ok: true, company: acme }) as const,
      initialConnection: { connection: { company: acme, verifiedAt }, failure: null },
      checkIntervalMs: false as const,
    })
    const { result, rerender } = renderHook(useApiKeyConnection, { initialProps: verified('2026-03-01T12:00:00.000Z') })
    rerender(verified('2026-03-01T12:05:00.000Z'))
    expect(result.current.state).toMatchObject({ connection: { verifiedAt: '2026-03-01T12:05:00.000Z' } })
  })
})

describe('a host ref that is written anew at each render', () => {
  const provider: ProviderDefinition = {
    name: 'Acme',
    keyKind: 'standalone',
    fields: [
      {
        name: 'region',
        label: 'Region',
        kind: 'select',
        options: [
          { value: 'us', label: 'United States' },
          { value: 'eu', label: 'Europe' },
        ],
      },
    ],
  }
  type Seen = (which: string, element: Element | null) => void

  function Page({ round, seen, shown = true }: { round: number; seen: Seen; shown?: boolean }) {
    const field = useKeyField({ provider, onKeySubmit: () => {} })
    const [region] = field.extras
    return (
      <div {...field.getGroupProps()}>
        {shown ? (
          <input aria-label="API key" {...field.getInputProps({ ref: (element) => seen(`key ${round}`, element) })} />
        ) : null}
        <select aria-label="Region" {...region?.getSelectProps({ ref: (element) => seen(`region ${round}`, element) })}>
          <option value="us">United States</option>
          <option value="eu">Europe</option>
        </select>
      </div>
    )
  }

  it.each([
    ['', undefined],
    [', in Strict Mode', StrictMode],
  ])('empties nothing, and sees the element come and go%s', (_, wrapper) => {
    const holds = new Map<string, Element | null>()
    const seen: Seen = (which, element) => void holds.set(which, element)
    const { rerender, unmount } = render(<Page round={1} seen={seen} />, wrapper && { wrapper })
    const key = aKey()
    fireEvent.input(keyInput(), { target: { value: key } })
    fireEvent.change(screen.getByLabelText('Region'), { target: { value: 'eu' } })
    for (const round of [2, 3]) rerender(<Page round={round} seen={seen} />)
    expect(keyInput().value).toBe(key)
    expect(screen.getByLabelText('Region')).toHaveValue('eu')
    expect([holds.get('key 1'), holds.get('key 3')]).toEqual([null, keyInput()])
    const element = keyInput()
    rerender(<Page round={3} seen={seen} shown={false} />)
    expect(element.value).toBe('')
    rerender(<Page round={4} seen={seen} />)
    expect(holds.get('key 4')).toBe(keyInput())
    unmount()
    expect(Object.values(Object.fromEntries(holds)).filter(Boolean)).toEqual([])
  })
})

describe('an `error` that is written anew at each render', () => {
  const page = (error: FailureText, commits: () => void) => (
    <Profiler id="field" onRender={commits}>
      <KeyInput provider="Acme" onKeySubmit={() => false} error={error} />
    </Profiler>
  )
  function Typing({ commits }: { commits: () => void }) {
    return page({ happened: 'Acme refused this key.', todo: 'Copy it again.' }, commits)
  }

  it('is about an earlier key from the first change on, without a render for each character', () => {
    const commits = vi.fn()
    const { rerender } = render(<Typing commits={commits} />)
    const key = aKey()
    fireEvent.input(keyInput(), { target: { value: key.slice(0, 1) } })
    expect(keyInput()).not.toHaveAttribute('aria-invalid')
    const before = commits.mock.calls.length
    for (let length = 2; length < 10; length++) fireEvent.input(keyInput(), { target: { value: key.slice(0, length) } })
    rerender(<Typing commits={commits} />)
    expect(keyInput()).not.toHaveAttribute('aria-invalid')
    expect(commits.mock.calls.length - before).toBeLessThanOrEqual(1)
  })

  it('is about the present key once it says something else', () => {
    const { rerender } = render(page({ happened: 'One.', todo: '' }, () => {}))
    fireEvent.input(keyInput(), { target: { value: aKey() } })
    rerender(page({ happened: 'Another.', todo: '' }, () => {}))
    expect(keyInput()).toHaveAttribute('aria-invalid', 'true')
  })
})

describe('what was taken off a pasted key', { tags: ['K02'] }, () => {
  function paste(text: string) {
    const clipboardData = { getData: () => text, files: [] }
    fireEvent.paste(keyInput(), { clipboardData })
  }
  function Tabs() {
    const field = useKeyField({ provider: 'Acme', onKeySubmit: () => {} })
    return (
      <div {...field.getGroupProps()}>
        <Shown>{() => <input aria-label="API key" {...field.getInputProps()} />}</Shown>
        <button {...field.getPutBackProps()}>Put it back</button>
        <p {...field.getNoticeProps()}>{field.text.notice}</p>
      </div>
    )
  }
  /** A tab of the host's, that shows and hides what is in it by itself. */
  function Shown({ children }: { children: () => React.ReactNode }) {
    const [isShown, setShown] = useState(true)
    return (
      <>
        <button type="button" onClick={() => setShown(!isShown)}>
          Tab
        </button>
        {isShown ? children() : null}
      </>
    )
  }

  it('goes with the element that it was pasted into', () => {
    render(<Tabs />)
    paste(`Authorization: Bearer ${aKey()}`)
    const button = screen.getByText('Put it back')
    expect(button.hidden).toBe(false)
    fireEvent.click(screen.getByText('Tab'))
    expect(button.hidden).toBe(true)
    expect(document.querySelector('[aria-live]')).toHaveTextContent('')
    fireEvent.click(screen.getByText('Tab'))
    expect(keyInput().value).toBe('')
    // Whatever presses it: there is nothing to put back.
    fireEvent.click(button)
    expect(keyInput().value).toBe('')
  })
})

describe('a question about a key', { tags: ['K09'] }, () => {
  const doubtful = 'sk_test_4eC39HqLyjWDarjtT1zdp7dc'
  const page = (provider: ProviderDefinition, onKeySubmit: () => void) => (
    <KeyInput provider={provider} onKeySubmit={onKeySubmit} />
  )

  it('that one provider asked was not answered for another one', async () => {
    const onKeySubmit = vi.fn()
    const enter = async () => {
      fireEvent.input(keyInput(), { target: { value: doubtful } })
      fireEvent.click(screen.getByRole('button', { name: 'Connect' }))
      await settle()
    }
    const { rerender } = render(page({ name: 'Acme', keyKind: 'standalone' }, onKeySubmit))
    await enter()
    expect(onKeySubmit).not.toHaveBeenCalled()
    rerender(page({ name: 'Globex', keyKind: 'standalone' }, onKeySubmit))
    await enter()
    expect(onKeySubmit).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole('button', { name: 'Connect' }))
    await settle()
    expect(onKeySubmit).toHaveBeenCalledOnce()
  })
})
