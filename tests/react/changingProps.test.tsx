import { act, fireEvent, render, renderHook, screen } from '@testing-library/react'
import { ApiKeyConnect, KeyInput } from 'latchkey'
import {
  type Activate,
  type Check,
  type ConnectionOptions,
  type ProviderDefinition,
  useApiKeyConnection,
  type Validate,
} from 'latchkey/headless'
import { StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aPlainKey as aKey } from '../aKey'
import { channelOf } from '../channelOf'
import { expectConsole } from '../expectConsole'
import { fakeTabs } from '../store/fakeTabs'
import { acme, deferred, globex } from '../store/setup'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const settle = (milliseconds = 10) => act(() => vi.advanceTimersByTimeAsync(milliseconds))
const accept: Validate = () => ({ ok: true, company: acme })

/** A provider and the callbacks of its backend, each of which says whose it is. */
function backend(provider: ConnectionOptions['provider'], answers: Partial<ConnectionOptions> = {}) {
  const validate = vi.fn<Validate>(answers.validate ?? accept)
  const activate = vi.fn<Activate>(answers.activate ?? ((_, { company }) => ({ ok: true, company })))
  const check = vi.fn<Check>(answers.check ?? (() => ({ ok: true, connection: null })))
  const options: ConnectionOptions = {
    initialConnection: null,
    checkIntervalMs: false,
    ...answers,
    provider,
    validate,
    activate,
    check,
  }
  return {
    options,
    validate,
    activate,
    check,
    calls: () => [validate, activate, check].map(({ mock }) => mock.calls.length),
  }
}

const input = () => screen.getByLabelText<HTMLInputElement>(/API key/)
const type = (key: string) => fireEvent.input(input(), { target: { value: key } })
const send = (key: string) => {
  type(key)
  fireEvent.click(screen.getByRole('button', { name: /^(Connect|Save new key)$/ }))
}

describe.each([
  ['', false],
  [', in Strict Mode', true],
])('a provider that changes while the widget is mounted%s', { tags: ['K01', 'R14'] }, (_, strict) => {
  const show = (options: ConnectionOptions) => {
    const wrap = (more: ConnectionOptions) =>
      strict ? (
        <StrictMode>
          <ApiKeyConnect {...more} />
        </StrictMode>
      ) : (
        <ApiKeyConnect {...more} />
      )
    const { rerender, unmount } = render(wrap(options))
    return { unmount, rerender: (more: ConnectionOptions) => rerender(wrap(more)) }
  }

  it('ends the validation, forgets its key, and empties the field', async () => {
    let signal: AbortSignal | undefined
    let reveal = () => ''
    const answer = deferred<Awaited<ReturnType<Validate>>>()
    const a = backend('Acme', {
      validate: (key, context) => {
        signal = context.signal
        reveal = key.reveal
        return answer.promise
      },
    })
    const b = backend('Globex')
    const { rerender } = show(a.options)
    send(aKey())
    await settle()
    rerender(b.options)
    await settle()
    expect(signal?.aborted).toBe(true)
    expect(reveal).toThrow('This attempt is over')
    expect(input().value).toBe('')
    answer.resolve({ ok: true, company: acme })
    await settle()
    expect(b.calls()).toEqual([0, 0, 0])
    expect(a.activate).not.toHaveBeenCalled()
    expect(document.body).toHaveTextContent('Globex')
    expect(document.body).not.toHaveTextContent('Acme')
  })

  it('sends no retry of the old key to the new one', async () => {
    const a = backend('Acme', { validate: () => ({ ok: false, code: 'network' }), retries: 5 })
    const b = backend('Globex')
    const { rerender } = show(a.options)
    send(aKey())
    await settle()
    expect(a.validate).toHaveBeenCalled()
    rerender(b.options)
    const before = a.validate.mock.calls.length
    await settle(60_000)
    expect(b.validate).not.toHaveBeenCalled()
    expect(a.validate.mock.calls.length).toBe(before)
  })

  it('never confirms for the new one what was validated at the old one', async () => {
    const a = backend('Acme', { validate: () => ({ ok: true, companies: [acme, globex] }) })
    const b = backend('Globex')
    const { rerender } = show(a.options)
    send(aKey())
    await settle()
    expect(screen.getAllByRole('radio')).toHaveLength(2)
    rerender(b.options)
    await settle()
    expect(screen.queryAllByRole('radio')).toEqual([])
    expect(b.calls()).toEqual([0, 0, 0])
  })

  it('sees an activation to its end with the callbacks of the old one alone', async () => {
    const activation = deferred<never>()
    const a = backend('Acme', { activate: () => activation.promise })
    const b = backend('Globex')
    const { rerender, unmount } = show(a.options)
    send(aKey())
    await settle()
    expect(a.activate).toHaveBeenCalledOnce()
    rerender(b.options)
    await settle()
    activation.reject(new TypeError('Failed to fetch'))
    await settle()
    // The answer was lost, so the backend of the old provider is asked what became of it.
    expect(a.check).toHaveBeenCalled()
    expect(b.calls()).toEqual([0, 0, 0])
    send(aKey())
    await settle()
    expect(b.validate).toHaveBeenCalledOnce()
    expect(a.validate).toHaveBeenCalledOnce()
    unmount()
  })

  it('does not take a key that was typed for the old one', async () => {
    const a = backend('Acme')
    const b = backend('Globex')
    const { rerender } = show(a.options)
    type(aKey())
    rerender(b.options)
    fireEvent.click(screen.getByRole('button', { name: 'Connect' }))
    await settle()
    expect(input().value).toBe('')
    fireEvent.click(screen.getByRole('button', { name: 'Connect' }))
    await settle()
    expect(b.validate).not.toHaveBeenCalled()
    expect(a.validate).not.toHaveBeenCalled()
  })

  it('shows the connection of the new one', async () => {
    const a = backend('Acme', { initialConnection: { company: acme } })
    const b = backend('Globex', { initialConnection: { company: globex } })
    const { rerender } = show(a.options)
    expect(document.body).toHaveTextContent('Connected to Acme ApS')
    rerender(b.options)
    await settle()
    expect(document.body).toHaveTextContent('Connected to Globex GmbH')
    rerender(a.options)
    await settle()
    expect(document.body).toHaveTextContent('Connected to Acme ApS')
  })

  it('is none where it is written anew at each render, and what was typed stays', async () => {
    const definition = (): ProviderDefinition => ({
      name: 'Acme',
      keyKind: 'standalone',
      keyFormat: { pattern: /^acme_/i, example: 'acme_1' },
      keySource: { steps: ['Open Acme.'] },
      fields: [{ name: 'region', label: 'Region', kind: 'select', options: [{ value: 'eu', label: 'Europe' }] }],
    })
    const a = backend(definition())
    const { rerender } = show(a.options)
    const key = aKey()
    type(key)
    rerender({ ...a.options, provider: definition(), initialConnection: null })
    await settle()
    expect(input().value).toBe(key)
    send(key)
    rerender({ ...a.options, provider: definition() })
    await settle()
    expect(document.body).toHaveTextContent('Connected to Acme ApS')
    expect(a.validate).toHaveBeenCalledOnce()
  })

  it('is none where only its words change, as with their language, and they are shown', async () => {
    const a = backend({ name: 'Acme', keyKind: 'standalone', keySource: { steps: ['Open Acme.'] } })
    const { rerender } = show(a.options)
    const key = aKey()
    type(key)
    rerender({ ...a.options, provider: { name: 'Acme', keyKind: 'standalone', keySource: { steps: ['Åbn Acme.'] } } })
    await settle()
    expect(input().value).toBe(key)
    expect(screen.getByText('Åbn Acme.')).toBeInTheDocument()
    expect(screen.queryByText('Open Acme.')).toBeNull()
  })

  it('asks for other keys of the same provider without forgetting what is connected', async () => {
    const a = backend({ name: 'Acme', keyKind: 'standalone', keyFormat: { pattern: /^acme_/ } })
    const { rerender } = show(a.options)
    send(aKey())
    await settle()
    expect(document.body).toHaveTextContent('Connected to Acme ApS')
    rerender({ ...a.options, provider: { name: 'Acme', keyKind: 'standalone', keyFormat: { pattern: /^acme2_/ } } })
    await settle()
    expect(document.body).toHaveTextContent('Connected to Acme ApS')
  })
})

describe('a field alone', { tags: ['K01'] }, () => {
  it('is emptied when its provider changes, and stays as it is when that is only written anew', async () => {
    const toAcme = vi.fn()
    const toGlobex = vi.fn()
    const { rerender } = render(<KeyInput provider={{ name: 'Acme', keyKind: 'standalone' }} onKeySubmit={toAcme} />)
    const key = aKey()
    type(key)
    rerender(<KeyInput provider={{ name: 'Acme', keyKind: 'standalone' }} onKeySubmit={toAcme} />)
    expect(input().value).toBe(key)
    rerender(<KeyInput provider={{ name: 'Globex', keyKind: 'standalone' }} onKeySubmit={toGlobex} />)
    expect(input().value).toBe('')
    fireEvent.submit(input().form as HTMLFormElement)
    await settle()
    expect(toGlobex).not.toHaveBeenCalled()
    expect(toAcme).not.toHaveBeenCalled()
  })
})

describe('what the host knows, and tells late', () => {
  const hook = (options: ConnectionOptions) =>
    renderHook((more: Partial<ConnectionOptions>) => useApiKeyConnection({ ...options, ...more }), { initialProps: {} })
  const withoutCheck: ConnectionOptions = { provider: 'Acme', validate: accept }

  it('is taken where nothing was known', async () => {
    const { result, rerender } = hook(withoutCheck)
    expect(result.current.state.status).toBe('not-connected')
    rerender({ initialConnection: { company: acme } })
    expect(result.current.state).toMatchObject({ status: 'connected', connection: { company: acme } })
  })

  it('is taken while the first check runs, or after it has failed', async () => {
    const never = hook({ ...withoutCheck, check: () => deferred<never>().promise })
    never.rerender({ initialConnection: null })
    expect(never.result.current.state.status).toBe('not-connected')
    const failed = hook({ ...withoutCheck, check: () => ({ ok: false, code: 'timeout' }) })
    await settle(60_000)
    expect(failed.result.current.state.status).toBe('failed')
    failed.rerender({ initialConnection: { company: acme } })
    expect(failed.result.current.state.status).toBe('connected')
  })

  it('is taken during an attempt, so that a key of another company is asked about', async () => {
    const answer = deferred<Awaited<ReturnType<Validate>>>()
    const { result, rerender } = hook({
      ...withoutCheck,
      validate: () => answer.promise,
      activate: (_, { company }) => ({ ok: true, company }),
    })
    act(() => result.current.store.submit(aKey()))
    rerender({ initialConnection: { company: acme } })
    answer.resolve({ ok: true, company: globex })
    await settle()
    expect(result.current.state).toMatchObject({ status: 'confirming', reason: 'company-changed' })
  })

  it('never overrides what was learned since', async () => {
    const { result, rerender } = hook(withoutCheck)
    act(() => result.current.store.submit(aKey()))
    await settle()
    rerender({ initialConnection: { company: acme } })
    expect(result.current.state).toMatchObject({ status: 'connected', connection: { company: acme } })
    expectConsole('warn', /`initialConnection` changed/)
    rerender({ initialConnection: { company: globex } })
    rerender({ initialConnection: null })
    expect(result.current.state).toMatchObject({ status: 'connected', connection: { company: acme } })
  })

  it('never undoes what happened since, where the host mirrors the state somewhere and tells it late', async () => {
    const { result, rerender } = hook({ ...withoutCheck, initialConnection: null, disconnect: () => ({ ok: true }) })
    act(() => result.current.store.submit(aKey()))
    await settle()
    act(() => result.current.disconnect())
    await settle()
    expect(result.current.state.status).toBe('not-connected')
    rerender({ initialConnection: { company: acme } })
    expect(result.current.state.status).toBe('not-connected')
  })

  it('says nothing of what is written anew at each render', async () => {
    const { result, rerender } = hook({ ...withoutCheck, initialConnection: { company: { ...acme } } })
    rerender({ initialConnection: { company: { ...acme } } })
    act(() => result.current.reportAuthenticationLost({ code: 'revoked-key' }))
    rerender({ initialConnection: { company: { ...acme } } })
    expect(result.current.state.status).toBe('action-required')
  })

  it('names what can’t change, once', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const { rerender } = hook({ ...withoutCheck, checkIntervalMs: 1_000 })
    rerender({ checkIntervalMs: 2_000 })
    rerender({ checkIntervalMs: 3_000 })
    const said = warn.mock.calls.map(([text]) => String(text))
    warn.mockRestore()
    expect(said).toHaveLength(1)
    expect(said[0]).toContain('`checkIntervalMs`')
  })

  it('takes other numbers of tries and of days as they come', () => {
    const { result, rerender } = hook({ ...withoutCheck, retries: 1, expiryWarningDays: 3 })
    rerender({ retries: 4, expiryWarningDays: 9 })
    expect(result.current.store.tries).toBe(5)
    expect(result.current.store.expiryWarningDays).toBe(9)
  })
})

describe('a connectionId that changes', () => {
  const told = async (connectionId: string) => {
    const channel = new BroadcastChannel(channelOf(connectionId, 'Acme'))
    channel.postMessage({ type: 'known', known: { connection: { company: globex } }, at: Date.now() + 1_000 })
    await settle()
    channel.close()
  }

  it('joins the other connection and leaves the first', async () => {
    fakeTabs()
    const first: Partial<ConnectionOptions> = { connectionId: 'one', initialConnection: { company: acme } }
    const { result, rerender, unmount } = renderHook(
      (more: Partial<ConnectionOptions>) => useApiKeyConnection({ provider: 'Acme', validate: accept, ...more }),
      { initialProps: first },
    )
    act(() => result.current.store.submit(aKey()))
    rerender({ connectionId: 'two', initialConnection: null })
    await settle()
    expect(result.current.state.status).toBe('not-connected')
    await told('one')
    expect(result.current.state.status).toBe('not-connected')
    await told('two')
    expect(result.current.state).toMatchObject({ status: 'connected', connection: { company: globex } })
    unmount()
  })

  it('that becomes known late keeps what is known', async () => {
    fakeTabs()
    const { result, rerender, unmount } = renderHook(
      (more: Partial<ConnectionOptions>) =>
        useApiKeyConnection({ provider: 'Acme', validate: accept, initialConnection: null, ...more }),
      { initialProps: {} },
    )
    act(() => result.current.store.submit(aKey()))
    await settle()
    rerender({ connectionId: 'one' })
    await settle()
    expect(result.current.state).toMatchObject({ status: 'connected', connection: { company: acme } })
    unmount()
  })
})

it('a store, options, and a store again take turns without an error', async () => {
  const one = renderHook(() => useApiKeyConnection({ provider: 'Acme', validate: accept, initialConnection: null }))
  const { store } = one.result.current
  const { result, rerender } = renderHook(
    (given: Parameters<typeof useApiKeyConnection>[0]) => useApiKeyConnection(given),
    { initialProps: store as Parameters<typeof useApiKeyConnection>[0] },
  )
  rerender({ provider: 'Globex', validate: accept, initialConnection: { company: globex } })
  expect(result.current.state.status).toBe('connected')
  rerender(store)
  expect(result.current.store).toBe(store)
})
