import { act, cleanup, render } from '@testing-library/react'
import { type ApiKey, type ConnectionOptions, type ConnectionStore, useApiKeyConnection } from 'latchkey/headless'
import { StrictMode } from 'react'
import { expect, it, vi } from 'vitest'
import { aKey } from '../aKey'
import { fakeTabs } from '../store/fakeTabs'
import { acme, deferred } from '../store/setup'

const times = 1_000

const types = ['focus', 'online', 'offline', 'pageshow', 'pagehide', 'visibilitychange']

/** Counts who listens to what the store listens to, from now on. */
function watchListeners(...targets: readonly EventTarget[]) {
  const listening: { target: EventTarget; type: string; listener: unknown; signal: AbortSignal | undefined }[] = []
  for (const target of targets) {
    const { addEventListener, removeEventListener } = target
    vi.spyOn(target, 'addEventListener').mockImplementation((type, listener, options) => {
      const signal = typeof options === 'object' ? options.signal : undefined
      if (types.includes(type)) listening.push({ target, type, listener, signal })
      addEventListener.call(target, type, listener, options)
    })
    vi.spyOn(target, 'removeEventListener').mockImplementation((type, listener, options) => {
      const at = listening.findIndex((one) => one.target === target && one.type === type && one.listener === listener)
      if (at >= 0) listening.splice(at, 1)
      removeEventListener.call(target, type, listener, options)
    })
  }
  return () => listening.filter(({ signal }) => !signal?.aborted).length
}

it(`${times} mounts and unmounts in Strict Mode, each with an attempt that runs, leave nothing`, {
  tags: ['K02'],
}, async () => {
  vi.useFakeTimers()
  const { openChannels, locksInUse } = fakeTabs()
  const listeners = watchListeners(window, document)
  const keys: ApiKey[] = []
  const signals: AbortSignal[] = []
  const validate: ConnectionOptions['validate'] = (key, { signal }) => {
    keys.push(key)
    signals.push(signal)
    return deferred<never>().promise
  }
  const options: ConnectionOptions = {
    provider: 'Pleo',
    validate,
    check: () => ({ ok: true, connection: { company: acme } }),
    initialConnection: { company: acme },
    connectionId: 'acme/pleo',
  }
  let store: ConnectionStore | undefined
  function Widget() {
    const connection = useApiKeyConnection(options)
    store = connection.store
    return connection.badge
  }
  for (let round = 0; round < times; round++) {
    const { unmount } = render(<Widget />, { wrapper: StrictMode })
    act(() => store?.submit(aKey()))
    expect(store?.getState().status).toBe('validating')
    if (round === 0) expect(listeners(), 'they are counted').toBeGreaterThan(0)
    unmount()
  }
  await vi.advanceTimersByTimeAsync(10)
  expect(keys).toHaveLength(times)
  expect(signals.filter(({ aborted }) => !aborted)).toHaveLength(0)
  for (const key of keys) expect(() => key.reveal()).toThrow('This attempt is over')
  expect({ timers: vi.getTimerCount(), listeners: listeners(), channels: openChannels(), locks: locksInUse() }).toEqual(
    {
      timers: 0,
      listeners: 0,
      channels: 0,
      locks: 0,
    },
  )
  cleanup()
  expect(document.body.childElementCount).toBe(0)
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})
