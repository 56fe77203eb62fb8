// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aKey } from '../aKey'
import { fakeTabs } from './fakeTabs'
import { acme, globex, watched } from './setup'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.unstubAllGlobals()
  Object.defineProperty(navigator, 'locks', { configurable: true, value: undefined })
  vi.useRealTimers()
})

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)
const refuse = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

/** What a browser does to a page whose storage is blocked, or that it half dismantled. */
const pages: Record<string, () => void> = {
  'has a BroadcastChannel that may not be made': () => {
    vi.stubGlobal(
      'BroadcastChannel',
      class {
        constructor() {
          refuse()
        }
      },
    )
  },
  'has a BroadcastChannel that may not even be read': () => {
    fakeTabs()
    vi.stubGlobal('BroadcastChannel', undefined)
    Object.defineProperty(globalThis, 'BroadcastChannel', { configurable: true, get: refuse })
  },
  'has a channel that takes no message': () => {
    fakeTabs()
    vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementation(() => {
      throw new DOMException('Channel is closed', 'InvalidStateError')
    })
  },
  'has a channel that can’t clone a message': () => {
    fakeTabs()
    vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementation(() => {
      throw new DOMException('could not be cloned', 'DataCloneError')
    })
  },
  'has locks that throw when they are asked for': () => {
    fakeTabs()
    Object.defineProperty(navigator, 'locks', { configurable: true, value: { request: refuse } })
  },
  'has locks that may not be read': () => {
    fakeTabs()
    Object.defineProperty(navigator, 'locks', { configurable: true, get: refuse })
  },
  'has locks that refuse': () => {
    fakeTabs()
    const request = () => Promise.reject(new DOMException('', 'SecurityError'))
    Object.defineProperty(navigator, 'locks', { configurable: true, value: { request } })
  },
  'has locks that answer nothing': () => {
    fakeTabs()
    Object.defineProperty(navigator, 'locks', { configurable: true, value: { request: () => undefined } })
  },
}

describe.each(Object.entries(pages))('a page that %s', { tags: ['R23', 'R26'] }, (_, block) => {
  it('loses what tabs tell each other, and nothing else', async () => {
    block()
    const check = vi.fn(() => ({ ok: true as const, connection: { company: acme } }))
    const { store } = watched({ connectionId: 'acme/pleo', initialConnection: null, check, checkIntervalMs: 60_000 })
    store.submit(aKey())
    await pass(10)
    expect(store.getState()).toMatchObject({ status: 'connected', connection: { company: acme } })
    const before = check.mock.calls.length
    await pass(200_000)
    expect(check.mock.calls.length).toBeGreaterThan(before)
    window.dispatchEvent(new Event('pagehide'))
    window.dispatchEvent(new Event('pageshow'))
    store.setConnection({ company: globex })
    expect(store.getState()).toMatchObject({ status: 'connected', connection: { company: globex } })
    store.dispose()
    await pass(0)
    expect(vi.getTimerCount()).toBe(0)
  })
})
