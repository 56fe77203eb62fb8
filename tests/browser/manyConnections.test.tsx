import { act, render } from '@testing-library/react'
import {
  ConnectionBadge,
  ConnectionProvider,
  type ConnectionStore,
  createConnectionStore,
  ReconnectBanners,
  useApiKeyConnection,
} from 'latchkey'
import { Profiler } from 'react'
import { expect, test, vi } from 'vitest'

const count = 1_000
const company = (index: number) => ({ id: `c${index}`, name: `Company ${index}` })

function Row({ store, onCommit }: { store: ConnectionStore; onCommit: () => void }) {
  const connection = useApiKeyConnection(store)
  return (
    <Profiler id="row" onRender={onCommit}>
      <ConnectionProvider connection={connection}>
        <tr>
          <td>
            <ConnectionBadge />
          </td>
        </tr>
      </ConnectionProvider>
    </Profiler>
  )
}

/** Counts what is registered and not removed again, on window and document. */
function watchListeners() {
  const open = new Map<string, number>()
  const count = (type: string, by: number) => open.set(type, (open.get(type) ?? 0) + by)
  const restore = [window, document].map((target) => {
    const { addEventListener, removeEventListener } = target
    target.addEventListener = function (this: EventTarget, ...args: Parameters<EventTarget['addEventListener']>) {
      const [type, , options] = args
      count(type, 1)
      if (typeof options === 'object') options.signal?.addEventListener('abort', () => count(type, -1))
      return addEventListener.apply(target, args as never)
    } as typeof target.addEventListener
    target.removeEventListener = function (this: EventTarget, ...args: Parameters<EventTarget['removeEventListener']>) {
      count(args[0], -1)
      return removeEventListener.apply(target, args as never)
    } as typeof target.removeEventListener
    return () => Object.assign(target, { addEventListener, removeEventListener })
  })
  return {
    open: () => [...open.values()].reduce((sum, n) => sum + n, 0),
    restore: () => restore.forEach((one) => void one()),
  }
}

test('of a thousand connections on a page, one change commits only its own badge and the one banner', {
  tags: ['R24', 'R29'],
}, async () => {
  const setTimer = vi.spyOn(globalThis, 'setTimeout')
  const clearTimer = vi.spyOn(globalThis, 'clearTimeout')
  const listeners = watchListeners()
  // React's own listener on the document stays for all roots.
  render(<p />).unmount()
  const nodes = document.querySelectorAll('*').length
  const before = listeners.open()
  let asked = 0
  const stores = Array.from({ length: count }, (_, index) =>
    createConnectionStore({
      provider: 'Pleo',
      validate: () => ({ ok: true, company: company(index) }),
      check: () => {
        asked += 1
        return { ok: true, connection: { company: company(index) } }
      },
      initialConnection: { company: company(index) },
    }),
  )
  const commits = new Map<number, number>()
  const { container: element, unmount } = render(
    <>
      <ReconnectBanners connections={stores} />
      <table>
        <tbody>
          {stores.map((store, index) => (
            <Row
              key={company(index).id}
              store={store}
              onCommit={() => commits.set(index, (commits.get(index) ?? 0) + 1)}
            />
          ))}
        </tbody>
      </table>
    </>,
  )
  expect(commits.size).toBe(count)
  expect(element.querySelector('[role=alert]')).toBeNull()
  commits.clear()

  await act(async () => stores[7]?.reportAuthenticationLost({ code: 'revoked-key' }))
  expect([...commits]).toEqual([[7, 1]])
  expect(element.querySelector('[role=alert]')?.textContent).toContain('This affects Company 7.')
  commits.clear()

  await act(async () => stores[8]?.reportAuthenticationLost({ code: 'revoked-key' }))
  expect([...commits]).toEqual([[8, 1]])
  expect(element.querySelector('[role=alert]')?.textContent).toContain('Pleo (Company 7) and Pleo (Company 8)')

  // Everyone wants to know at once when the page is looked at again; few get to ask.
  await act(async () => void window.dispatchEvent(new Event('focus')))
  expect(asked).toBeGreaterThan(0)
  expect(asked).toBeLessThan(40)

  unmount()
  for (const store of stores) store.dispose()
  await Promise.resolve()
  element.remove()
  const cleared = new Set(clearTimer.mock.calls.map(([timer]) => timer as unknown))
  const ours = setTimer.mock.results.filter((_, index) => Number(setTimer.mock.calls[index]?.[1] ?? 0) >= 100)
  expect(ours.length).toBeGreaterThan(count)
  expect(ours.filter(({ value }) => !cleared.has(value))).toEqual([])
  expect(listeners.open()).toBe(before)
  expect(document.querySelectorAll('*').length).toBe(nodes)
  listeners.restore()
  setTimer.mockRestore()
  clearTimer.mockRestore()
})
