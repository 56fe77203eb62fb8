import { describe, expect, it, vi } from 'vitest'
import { watchFetch } from '../../src/http/watchFetch'
import { deferred } from '../store/setup'

const answering = (status: number) => vi.fn(async () => new Response('body', { status }))
const microtasks = () => new Promise((resolve) => setImmediate(resolve))

function watched(
  fetch: typeof globalThis.fetch,
  matches?: (request: RequestInfo | URL, response: Response) => boolean,
) {
  const check = vi.fn()
  return { check, fetch: watchFetch(fetch, { check }, { matches }) }
}

describe('watchFetch', () => {
  it('asks check when the host’s own traffic gets a 401', async () => {
    const { check, fetch } = watched(answering(401))
    await fetch('/api/expenses')
    await microtasks()
    expect(check).toHaveBeenCalledOnce()
  })

  it.each([200, 304, 403, 404, 500])('leaves a %i alone', async (status) => {
    const { check, fetch } = watched(vi.fn(async () => new Response(null, { status })))
    await fetch('/api/expenses')
    await microtasks()
    expect(check).not.toHaveBeenCalled()
  })

  it('asks once for a burst, and again for a later one', async () => {
    const { check, fetch } = watched(answering(401))
    const now = vi.spyOn(performance, 'now')
    now.mockReturnValue(50_000)
    await Promise.all(['/a', '/b', '/c'].map((url) => fetch(url)))
    await microtasks()
    expect(check).toHaveBeenCalledOnce()
    now.mockReturnValue(51_500)
    await fetch('/d')
    await microtasks()
    expect(check).toHaveBeenCalledTimes(2)
    now.mockRestore()
  })

  it('asks again, once and a second later, for a refusal of what began after the last check', async () => {
    vi.useFakeTimers()
    const { check, fetch } = watched(answering(401))
    await fetch('/a')
    await vi.advanceTimersByTimeAsync(100)
    await Promise.all(['/b', '/c', '/d'].map((url) => fetch(url)))
    await vi.advanceTimersByTimeAsync(899)
    expect(check).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(check).toHaveBeenCalledTimes(2)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(check).toHaveBeenCalledTimes(2)
    vi.useRealTimers()
  })

  it('asks again for a refusal that comes long after the last check, however early its call began', async () => {
    vi.useFakeTimers()
    const slow = deferred<Response>()
    const refused = () => new Response(null, { status: 401 })
    const { check, fetch } = watched(async (url) => (url === '/slow' ? slow.promise : refused()))
    const early = fetch('/slow')
    await fetch('/quick')
    await vi.advanceTimersByTimeAsync(3_000)
    expect(check).toHaveBeenCalledTimes(1)
    slow.resolve(refused())
    await early
    await vi.advanceTimersByTimeAsync(1)
    expect(check).toHaveBeenCalledTimes(2)
    vi.useRealTimers()
  })

  it('passes request and response through untouched', async () => {
    const inner = answering(401)
    const { fetch } = watched(inner)
    const init = { method: 'PUT' }
    const response = await fetch('/api/expenses', init)
    expect(inner).toHaveBeenCalledExactlyOnceWith('/api/expenses', init)
    expect(response.bodyUsed).toBe(false)
    expect(await response.text()).toBe('body')
  })

  it('passes on what the fetch throws, and asks nothing', async () => {
    const { check, fetch } = watched(async () => {
      throw new TypeError('Failed to fetch')
    })
    await expect(fetch('/api/expenses')).rejects.toThrow('Failed to fetch')
    await microtasks()
    expect(check).not.toHaveBeenCalled()
  })

  it('lets the host say which answers matter', async () => {
    const matches = vi.fn(
      (request: RequestInfo | URL, { status }: Response) => status === 424 && request === '/api/pleo',
    )
    const { check, fetch } = watched(answering(424), matches)
    await fetch('/api/other')
    await microtasks()
    expect(check).not.toHaveBeenCalled()
    await fetch('/api/pleo')
    await microtasks()
    expect(check).toHaveBeenCalledOnce()
  })
})
