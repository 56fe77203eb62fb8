import { act, render, screen } from '@testing-library/react'
import {
  ApiKeyConnect,
  ConnectionProvider,
  ConnectionRow,
  ConnectionSummary,
  type GivenConnection,
  useApiKeyConnection,
} from 'latchkey'
import { type FailureCode, failureCodes, faults } from 'latchkey/headless'
import { da } from 'latchkey/locales/da'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { nearDate } from '../../src/components/time/nearDate'
import { relativeText } from '../../src/components/time/relativeText'

const minute = 60_000
const day = 24 * 60 * minute
const now = new Date(2026, 10, 22, 12, 0, 30).getTime()
const at = (distance: number) => new Date(now + distance).toISOString()
const company = { id: 'c-1', name: 'Acme ApS' }

interface ShownProps {
  connection?: Partial<GivenConnection> | null
  locale?: string
  fixed?: number
}

function Shown({ connection = {}, locale, fixed }: ShownProps) {
  const store = useApiKeyConnection({
    provider: 'Pleo',
    validate: () => ({ ok: true, company }),
    initialConnection: connection && { company, ...connection },
    checkIntervalMs: false,
  })
  return (
    <ConnectionProvider connection={store} {...(locale === 'da' && { messages: da, locale })}>
      <ConnectionSummary now={fixed} />
    </ConnectionProvider>
  )
}

/** What stands beside a term, as it is read. */
function fact(term: string): string {
  const value = screen.getByText(term).nextElementSibling?.textContent ?? ''
  return value.replaceAll(/\s+/g, ' ').trim()
}

function setVisibility(value: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(value)
  document.dispatchEvent(new Event('visibilitychange'))
}

beforeEach(() => {
  vi.useFakeTimers({ now })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('when a connection was verified', () => {
  it('is told as people say it, and keeps itself up to date', () => {
    render(<Shown connection={{ verifiedAt: at(-14 * minute) }} />)
    expect(fact('Last verified')).toBe('14 minutes ago')
    act(() => void vi.advanceTimersByTime(minute))
    expect(fact('Last verified')).toBe('15 minutes ago')
    act(() => void vi.advanceTimersByTime(50 * minute))
    expect(fact('Last verified')).toBe('1 hour ago')
  })

  it('is never longer ago than it is, whatever minute the clock has begun, and at most a quarter of a minute behind', () => {
    render(<Shown connection={{ verifiedAt: at(-1_000) }} />)
    expect(fact('Last verified')).toBe('now')
    act(() => void vi.advanceTimersByTime(55_000))
    expect(fact('Last verified')).toBe('now')
    act(() => void vi.advanceTimersByTime(20_000))
    expect(fact('Last verified')).toBe('1 minute ago')
    act(() => void vi.advanceTimersByTime(40_000))
    expect(fact('Last verified')).toBe('1 minute ago')
  })

  it('has its exact time for machines and on hover', () => {
    const verifiedAt = at(-14 * minute)
    render(<Shown connection={{ verifiedAt }} />)
    const time = document.querySelector('time')
    expect(time).toHaveAttribute('datetime', verifiedAt)
    expect(time).toHaveAttribute('title', 'Nov 22, 2026, 11:46 AM')
  })

  it('is now, where the clock of the backend is ahead', () => {
    render(<Shown connection={{ verifiedAt: at(40_000) }} />)
    expect(fact('Last verified')).toBe('now')
  })

  it('is warned of after a day, with a sign', () => {
    render(<Shown connection={{ verifiedAt: at(-3 * day) }} />)
    expect(fact('Last verified')).toBe('3 days ago')
    const time = document.querySelector('time')
    expect(time?.closest('.lk-caution')?.querySelector('svg')).not.toBeNull()
    expect(time).toHaveAttribute('title', 'Not verified since Nov 19, 2026, 12:00 PM')
  })

  it('becomes a warning by itself', () => {
    render(<Shown connection={{ verifiedAt: at(-day + 5 * minute) }} />)
    expect(document.querySelector('.lk-caution')).toBeNull()
    act(() => void vi.advanceTimersByTime(7 * minute))
    expect(document.querySelector('.lk-caution')).not.toBeNull()
  })

  it('is told in the language around', () => {
    render(<Shown connection={{ verifiedAt: at(-14 * minute) }} locale="da" />)
    expect(fact('Senest tjekket')).toBe('for 14 minutter siden')
  })

  it('that can’t be read is shown as it came', () => {
    expect(relativeText('on Tuesday', now, 'en', 'past')).toBe('on Tuesday')
    expect(nearDate('on Tuesday', 'en', now)).toBe('on Tuesday')
  })
})

describe('when a key expires', () => {
  it.each([
    [5 * day, 'in 5 days · Nov 27', true],
    [day, 'tomorrow · Nov 23', true],
    [3 * 60 * minute, 'in 3 hours · Nov 22', true],
    [90 * day, 'in 3 months · Feb 20, 2027', false],
    [-2 * day, 'Expired · Nov 20', true],
  ])('%d ms from now is %s', (distance, text, warned) => {
    render(<Shown connection={{ expiresAt: at(distance) }} />)
    expect(fact('Expires')).toBe(text)
    expect(document.querySelector('.lk-caution') !== null).toBe(warned)
    expect(document.querySelector('time')).toHaveAttribute('datetime', at(distance))
  })
})

describe('when a key expires that works no more', () => {
  const withBroken = (code: FailureCode, expiresAt: string) => {
    const connection = { company, connectedAt: at(-90 * day), expiresAt }
    return function Broken() {
      const store = useApiKeyConnection({
        provider: 'Pleo',
        validate: () => ({ ok: true, company }),
        initialConnection: { connection, failure: { code } },
        checkIntervalMs: false,
      })
      return (
        <>
          <ApiKeyConnect connection={store} />
          <ApiKeyConnect connection={store} warning={false} />
          <ConnectionRow connection={store} />
        </>
      )
    }
  }
  const ofKey = failureCodes.filter((code) => faults[code] === 'key')
  const ofAccount = failureCodes.filter((code) => faults[code] === 'account')
  const seen = () => document.body.textContent.replaceAll(/\s+/g, ' ')

  it.each(ofKey)('nothing claims that this is to come, after `%s`', (code) => {
    const Broken = withBroken(code, at(3 * day))
    render(<Broken />)
    expect(seen()).not.toMatch(/Expires|in 3 days/)
    expect(document.querySelector(`[datetime="${at(3 * day)}"]`)).toBeNull()
  })

  it.each(ofKey)('that it has expired is told as ever, after `%s`', (code) => {
    const Broken = withBroken(code, at(-2 * day))
    render(<Broken />)
    expect(seen().match(/Expired · Nov 20/g)).toHaveLength(2)
    expect(document.querySelector('.lk-row-company')).toHaveTextContent(/Expired$/)
  })

  it('it has expired at once where it expires before one’s eyes', () => {
    vi.setSystemTime(now + 5_000)
    const Broken = withBroken('expired-key', at(3_000))
    render(<Broken />)
    expect(seen().match(/Expired · Nov 22/g)).toHaveLength(2)
  })

  it.each(ofAccount)('a key that is good is told to expire, after `%s`', (code) => {
    const Broken = withBroken(code, at(3 * day))
    render(<Broken />)
    expect(seen()).toContain('in 3 days · Nov 25')
    expect(document.querySelector('.lk-row-company')).toHaveTextContent('Expires in 3 days')
  })

  it('there is no empty list of facts where nothing else is known', () => {
    function Alone() {
      const store = useApiKeyConnection({
        provider: 'Pleo',
        validate: () => ({ ok: true, company }),
        initialConnection: {
          connection: { company, expiresAt: at(3 * day) },
          failure: { code: 'revoked-key' },
        },
        checkIntervalMs: false,
      })
      return <ApiKeyConnect connection={store} />
    }
    render(<Alone />)
    expect(document.querySelector('dl')).toBeNull()
  })
})

describe('one clock', () => {
  it('of all on a page, which stops when the last one has gone', () => {
    const set = vi.spyOn(globalThis, 'setTimeout')
    const before = vi.getTimerCount()
    const shown = Array.from({ length: 5 }, () => render(<Shown connection={{ verifiedAt: at(0) }} />))
    const ours = set.mock.calls.filter(([, delay]) => (delay ?? 0) > 1_000)
    expect(ours).toHaveLength(1)
    shown.pop()?.unmount()
    expect(vi.getTimerCount()).toBeGreaterThan(before)
    for (const one of shown) one.unmount()
    expect(vi.getTimerCount()).toBe(before)
  })

  it.each<[string, ShownProps]>([
    ['nothing is connected', { connection: null }],
    ['no time is known', { connection: { keyHint: '7c2e' } }],
    ['the time is given', { connection: { verifiedAt: at(0) }, fixed: now }],
  ])('is not there where %s', (_, props) => {
    const before = vi.getTimerCount()
    render(<Shown {...props} />)
    expect(vi.getTimerCount()).toBe(before)
  })

  it('stands still while nobody looks, and is right again at the first look', () => {
    const before = vi.getTimerCount()
    render(<Shown connection={{ verifiedAt: at(-14 * minute) }} />)
    expect(vi.getTimerCount()).toBe(before + 1)
    act(() => setVisibility('hidden'))
    expect(vi.getTimerCount()).toBe(before)
    vi.setSystemTime(now + 60 * minute)
    act(() => setVisibility('visible'))
    expect(fact('Last verified')).toBe('1 hour ago')
    expect(vi.getTimerCount()).toBe(before + 1)
  })

  it('does not begin in a page that is hidden from the start', () => {
    setVisibility('hidden')
    const before = vi.getTimerCount()
    render(<Shown connection={{ verifiedAt: at(0) }} />)
    expect(vi.getTimerCount()).toBe(before)
  })
})

it('what a server sends and what a browser renders first are the same, an hour later and in another language data', async () => {
  const element = (
    <Shown connection={{ verifiedAt: at(-14 * minute), expiresAt: at(5 * day), connectedAt: at(-30 * day) }} />
  )
  const container = document.createElement('div')
  container.innerHTML = renderToString(element)
  document.body.append(container)
  const served = container.textContent
  vi.setSystemTime(now + 60 * minute)
  const complaints: unknown[] = []
  const root = await act(async () =>
    hydrateRoot(container, element, { onRecoverableError: (thrown) => complaints.push(thrown) }),
  )
  onTestFinished(async () => {
    await act(async () => root.unmount())
    container.remove()
  })
  expect(complaints).toEqual([])
  expect(served).toContain('2026-11-22')
  expect(fact('Last verified')).toBe('1 hour ago')
})
