import { act, cleanup, render, screen } from '@testing-library/react'
import { KeyInput } from 'latchkey'
import { ConnectionProvider, createConnectionStore, useApiKeyConnection } from 'latchkey/headless'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { aKey } from '../aKey'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function Field({ store }: { store: ReturnType<typeof createConnectionStore> }) {
  return (
    <ConnectionProvider connection={useApiKeyConnection(store)}>
      <KeyInput />
    </ConnectionProvider>
  )
}

it('a rate limit counts down to the moment when trying again helps, and then says so', { tags: ['R15'] }, async () => {
  const store = createConnectionStore({
    provider: 'Pleo',
    validate: () => ({ ok: false, code: 'rate-limited', retryAfterSeconds: 30 }),
  })
  const { unmount } = render(<Field store={store} />)
  await act(async () => store.submit(aKey()))
  expect(screen.getByText(/Try again in 30 seconds\.$/)).toBeDefined()
  await act(() => vi.advanceTimersByTimeAsync(12_000))
  expect(screen.getByText(/Try again in 18 seconds\.$/)).toBeDefined()
  // Shown anew, it goes on where it was.
  unmount()
  const again = render(<Field store={store} />)
  await act(() => vi.advanceTimersByTimeAsync(3_000))
  expect(screen.getByText(/Try again in 15 seconds\.$/)).toBeDefined()
  // The time of day may be changed meanwhile.
  vi.setSystemTime(Date.now() + 86_400_000)
  await act(() => vi.advanceTimersByTimeAsync(14_000))
  expect(screen.getByText(/Try again in 1 second\.$/)).toBeDefined()
  await act(() => vi.advanceTimersByTimeAsync(1_000))
  expect(screen.getByText(/Try again now\.$/)).toBeDefined()
  again.unmount()
  store.dispose()
  expect(vi.getTimerCount()).toBe(0)
})
