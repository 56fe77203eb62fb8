import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { transform } from 'esbuild'
import { watchFetch } from 'latchkey/http'
import { describe, expect, it, vi } from 'vitest'
import { expectConsole } from '../expectConsole'
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

describe('watchFetch in Node, where an uncaught error ends the process', () => {
  it('what `matches` or `check` throws is said in development, and harms nothing', async () => {
    expectConsole('warn', /`matches` threw/)
    expectConsole('warn', /`check` threw/)
    const throwing = watchFetch(answering(401), {
      check: () => {
        throw new Error('down')
      },
    })
    const odd = watched(answering(401), () => {
      throw new Error('odd')
    })
    expect((await throwing('/a')).status).toBe(401)
    expect((await odd.fetch('/a')).status).toBe(401)
    await microtasks()
    expect(odd.check).not.toHaveBeenCalled()
  })

  it('a rejected `matches` is no reason to ask, and no unhandled rejection', async () => {
    expectConsole('warn', /`matches` threw/)
    const { check, fetch } = watched(answering(401), (async () => {
      throw new Error('odd')
    }) as never)
    await fetch('/a')
    await microtasks()
    expect(check).toHaveBeenCalledTimes(0)
  })

  it('a process ends at once, though a check is due, and with exit code 0, whatever is thrown', async () => {
    const run = promisify(execFile)
    const url = new URL('../../src/http/watchFetch.ts', import.meta.url)
    const { code } = await transform(await readFile(url, 'utf8'), { loader: 'ts', format: 'esm' })
    const program = `
      ${code}
      const answer = async () => ({ status: 401 })
      let asked = 0
      const fetch = watchFetch(answer, { check: () => { asked += 1; if (asked === 1) throw new Error('down') } })
      await fetch('/a')
      await null
      await fetch('/b')
      await watchFetch(answer, { check() {} }, { matches: () => { throw new Error('odd') } })('/c')
      await watchFetch(answer, { check() {} }, { matches: async () => { throw new Error('odd') } })('/d')
      process.on('exit', () => console.log(JSON.stringify({ asked })))
    `
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program])
    expect(JSON.parse(stdout)).toEqual({ asked: 1 })
  })
})
