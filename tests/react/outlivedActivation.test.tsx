import { act, render, renderHook, screen } from '@testing-library/react'
import { ApiKeyConnect } from 'latchkey'
import { type ActivateAnswer, type CheckAnswer, type ConnectionOptions, useApiKeyConnection } from 'latchkey/headless'
import { StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aPlainKey as aKey } from '../aKey'
import { fakeTabs } from '../store/fakeTabs'
import { acme, deferred, globex } from '../store/setup'

let tabs: ReturnType<typeof fakeTabs>
let count = 0
let provider = ''
beforeEach(() => {
  vi.useFakeTimers()
  tabs = fakeTabs()
  // What one test leaves running is none of the next one's.
  provider = `Provider ${++count}`
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const settle = (milliseconds = 10) => act(() => vi.advanceTimersByTimeAsync(milliseconds))
const none: CheckAnswer = { ok: true, connection: null }
const live: CheckAnswer = { ok: true, connection: { company: acme } }

/** A widget, without its markup. */
function widget(options: Partial<ConnectionOptions>, wrapper?: typeof StrictMode) {
  return renderHook(
    () =>
      useApiKeyConnection({
        provider,
        validate: () => ({ ok: true, company: acme }),
        initialConnection: null,
        checkIntervalMs: false,
        ...options,
      }),
    wrapper && { wrapper },
  )
}

/** A widget that is gone while its key is going live, and what ends that. */
async function gone(options: Partial<ConnectionOptions> = {}) {
  const activation = deferred<ActivateAnswer>()
  const activate = vi.fn(() => activation.promise)
  const one = widget({ ...options, activate })
  act(() => one.result.current.store.submit(aKey()))
  await settle()
  expect(one.result.current.state.status).toBe('activating')
  one.unmount()
  return { ...activation, activate }
}

describe.each([
  ['by the name of its provider', false],
  ['by its connectionId', true],
])('an activation that outlives its component, known %s', (_, isShared) => {
  let connectionId: string | undefined
  /** Without a connectionId, how it ended may be another customer's affair: what the host said is shown. */
  const told = (state: object) => (isShared ? state : { status: 'not-connected' })
  beforeEach(() => {
    connectionId = isShared ? provider : undefined
  })

  it.each([
    ['', undefined],
    [', in Strict Mode', StrictMode],
  ])('keeps the next widget from starting another one until it ends%s', async (__, wrapper) => {
    const { resolve } = await gone({ connectionId })
    const { result, unmount } = widget({ connectionId }, wrapper)
    expect(result.current.state.status).toBe('loading')
    act(() => result.current.store.submit(aKey()))
    await settle(1_000)
    expect(result.current.state.status).toBe('loading')
    resolve({ ok: true, company: acme })
    await settle()
    expect(result.current.state).toMatchObject(told({ status: 'connected', connection: { company: acme } }))
    unmount()
  })

  it('tells why it failed only to a widget of its own connection', async () => {
    const { resolve } = await gone({ connectionId })
    const { result, unmount } = widget({ connectionId })
    resolve({ ok: false, code: 'activation-failed' })
    await settle()
    const failure = { code: 'activation-failed' }
    expect(result.current.state).toMatchObject(
      told({ status: 'failed', operation: 'connect', failure, origin: { status: 'not-connected' } }),
    )
    unmount()
  })

  it('claims nothing where its answer was lost', async () => {
    const { reject } = await gone({ connectionId })
    const { result, unmount } = widget({ connectionId })
    reject(new TypeError('Failed to fetch'))
    await settle()
    expect(result.current.state).toMatchObject(told({ status: 'failed', failure: { code: 'activation-unconfirmed' } }))
    unmount()
  })

  it('is asked about where there is a check, and its end waited for where that knows nothing new', async () => {
    let truth = none
    const check = vi.fn(() => truth)
    const { resolve } = await gone({ connectionId })
    const { result, unmount } = widget({ connectionId, check })
    await settle()
    expect(check).toHaveBeenCalledOnce()
    expect(result.current.state.status).toBe('loading')
    truth = live
    resolve({ ok: true, company: acme })
    await settle()
    expect(result.current.state).toMatchObject({ status: 'connected', connection: { company: acme } })
    unmount()
  })

  it('is over for the next widget as soon as a check says so', async () => {
    await gone({ connectionId })
    const { result, unmount } = widget({ connectionId, check: () => live })
    await settle()
    expect(result.current.state).toMatchObject({ status: 'connected', connection: { company: acme } })
    unmount()
  })

  it('is waited for by the widget that takes its place in the same commit', async () => {
    const activation = deferred<ActivateAnswer>()
    const page = (key: string) => (
      <ApiKeyConnect
        key={key}
        provider={provider}
        connectionId={connectionId}
        validate={() => ({ ok: true, company: acme })}
        activate={() => activation.promise}
        initialConnection={null}
      />
    )
    const { rerender } = render(page('one'))
    const input = screen.getByLabelText<HTMLInputElement>(/API key/)
    input.value = aKey()
    await act(async () => input.form?.requestSubmit())
    await settle()
    rerender(page('two'))
    await settle()
    expect(screen.queryByRole('button', { name: 'Connect' })).toBeNull()
    activation.resolve({ ok: true, company: acme })
    await settle()
    if (isShared) expect(document.body).toHaveTextContent('Connected to Acme ApS')
    else {
      expect(document.body).not.toHaveTextContent('Acme ApS')
      expect(screen.getByRole('button', { name: 'Connect' })).toBeVisible()
    }
  })

  it('leaves nothing behind once it has ended', async () => {
    const { resolve } = await gone({ connectionId })
    resolve({ ok: true, company: acme })
    await settle()
    expect(tabs.openChannels()).toBe(0)
    expect(tabs.locksInUse()).toBe(0)
    const { result, unmount } = widget({ connectionId })
    expect(result.current.state.status).toBe('not-connected')
    unmount()
  })
})

describe('an activation that outlives its component', () => {
  it('is told to a sibling of the same connectionId, with and without a check', async () => {
    let truth = none
    const siblings = [widget({ connectionId: provider }), widget({ connectionId: provider, check: () => truth })]
    const { resolve } = await gone({ connectionId: provider })
    truth = live
    resolve({ ok: true, company: acme })
    await settle(1_000)
    for (const { result, unmount } of siblings) {
      expect(result.current.state).toMatchObject({ status: 'connected', connection: { company: acme } })
      unmount()
    }
    await settle()
    expect(tabs.openChannels()).toBe(0)
  })

  it('is nothing to a widget of another provider, another connectionId, or another company', async () => {
    const { resolve } = await gone({ connectionId: provider })
    const byName = await gone()
    const others = [
      widget({ provider: 'Another' }),
      widget({ provider: 'Another', connectionId: provider }),
      widget({ connectionId: 'another' }),
      widget({ initialConnection: { company: globex } }),
    ]
    await settle()
    expect(others.map(({ result }) => result.current.state.status)).toEqual([
      'not-connected',
      'not-connected',
      'not-connected',
      'connected',
    ])
    for (const { unmount } of others) unmount()
    resolve({ ok: true, company: acme })
    byName.resolve({ ok: true, company: acme })
    await settle()
  })

  it('is nothing, without a connectionId, to a widget beside one that is still there to see it', async () => {
    const activation = deferred<ActivateAnswer>()
    const first = widget({ activate: () => activation.promise })
    act(() => first.result.current.store.submit(aKey()))
    await settle()
    const { result, unmount } = widget({})
    await settle()
    expect(result.current.state.status).toBe('not-connected')
    activation.resolve({ ok: true, company: acme })
    await settle()
    expect(result.current.state.status).toBe('not-connected')
    unmount()
    first.unmount()
  })
})

describe('without a connectionId', () => {
  it.each<[string, ActivateAnswer]>([
    ['succeeds', { ok: true, company: acme }],
    ['fails', { ok: false, code: 'company-mismatch', company: acme }],
  ])('an activation that %s for one customer is never shown to another one', async (_, answer) => {
    const { resolve } = await gone()
    const withCheck = widget({ check: () => none })
    const { result, unmount } = widget({})
    const seen: string[] = []
    for (const { store } of [result.current, withCheck.result.current])
      store.subscribe(() => seen.push(JSON.stringify(store.getState())))
    await settle()
    expect(result.current.state.status).toBe('loading')
    resolve(answer)
    await settle(60_000)
    expect([result.current.state.status, withCheck.result.current.state.status]).toEqual([
      'not-connected',
      'not-connected',
    ])
    expect(seen.join()).not.toContain(acme.id)
    unmount()
    withCheck.unmount()
  })
})
