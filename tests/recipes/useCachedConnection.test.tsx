// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider, useMutation, useQuery } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { ApiKeyConnect, type ConnectionOptions } from 'latchkey'
import { fakeBackend } from 'latchkey/testing'
import { expect, it, onTestFinished } from 'vitest'
import { useCachedConnection, useKnownConnection } from '../../examples/recipes/useCachedConnection'
import { aKey } from '../aKey'

const keys = { connection: ['connection', 'pleo'], dependent: ['expenses'] }
const acme = { id: 'acme', name: 'Acme ApS' }

function start(options: Partial<ConnectionOptions> = {}) {
  const goodKey = aKey('good')
  const backend = fakeBackend([{ key: goodKey, companies: [acme] }])
  const client = new QueryClient()
  onTestFinished(() => client.clear())
  let fetched = 0
  const { refuse: _, connection: __, ...validator } = backend

  function Settings() {
    const connection = useCachedConnection(
      { provider: 'Pleo', ...validator, initialConnection: null, checkIntervalMs: false, ...options },
      keys,
    )
    return <ApiKeyConnect connection={connection} />
  }
  /** Another part of the app, which knows of Latchkey's state by the cache alone. */
  function Elsewhere() {
    const known = useKnownConnection(keys)
    useQuery({ queryKey: keys.dependent, queryFn: async () => ++fetched })
    return <p>Elsewhere: {known && 'company' in known ? known.company.name : 'none'}</p>
  }
  const page = (
    <QueryClientProvider client={client}>
      <Settings />
      <Elsewhere />
    </QueryClientProvider>
  )
  const { unmount } = render(page)
  return { goodKey, backend, client, unmount, again: () => render(page), fetched: () => fetched }
}

function enter(key: string) {
  fireEvent.change(screen.getByLabelText(/API key/i, { selector: 'input' }), { target: { value: key } })
  fireEvent.click(screen.getByRole('button', { name: 'Connect' }))
}

/** Everything that the caches hold, with what each entry was called with. */
function cached(client: QueryClient): string {
  const mutations = client.getMutationCache().getAll()
  const queries = client.getQueryCache().getAll()
  const all = [...mutations.map(({ state }) => state), ...queries.map(({ state, queryKey }) => ({ state, queryKey }))]
  return JSON.stringify(all, (_, value: unknown) =>
    value instanceof Error ? `${value.message} ${value.stack}` : value,
  )
}

it('tells the rest of the app whom the connection is for, and has what depends on it fetched again', async () => {
  const { goodKey, client, fetched } = start()
  await waitFor(() => expect(fetched()).toBe(1))
  enter(goodKey)
  await screen.findByText('Elsewhere: Acme ApS')
  await waitFor(() => expect(fetched()).toBe(2))
  expect(client.getQueryData(keys.connection)).toMatchObject({ company: acme })
})

it('leaves the key out of every cache, while it validates, after it failed and once it is connected', {
  tags: ['K03'],
}, async () => {
  const { goodKey, client, backend } = start()
  const seen: string[] = []
  onTestFinished(client.getQueryCache().subscribe(() => seen.push(cached(client))))
  onTestFinished(client.getMutationCache().subscribe(() => seen.push(cached(client))))
  const bad = aKey('bad')
  enter(bad)
  await screen.findAllByText(/appears to be invalid/)
  seen.push(cached(client))
  enter(goodKey)
  await screen.findByText('Elsewhere: Acme ApS')
  seen.push(cached(client))
  expect(backend.connection()).not.toBeNull()
  expect(client.getMutationCache().getAll()).toEqual([])
  for (const text of seen) {
    expect(text).not.toContain(goodKey)
    expect(text).not.toContain(bad)
  }
})

it('the same look finds the key that useMutation would keep', async () => {
  const client = new QueryClient()
  onTestFinished(() => client.clear())
  const key = aKey('mutn')
  function Careless() {
    const { mutate } = useMutation({ mutationFn: async (_: { key: string }) => ({ ok: true }) })
    return <button onClick={() => mutate({ key })}>Send</button>
  }
  render(
    <QueryClientProvider client={client}>
      <Careless />
    </QueryClientProvider>,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Send' }))
  await waitFor(() => expect(cached(client)).toContain(key))
})

it('starts from what the cache knows, so that coming back to the page asks nothing', async () => {
  const { goodKey, unmount, again } = start()
  enter(goodKey)
  await screen.findByText('Elsewhere: Acme ApS')
  unmount()
  again()
  expect(screen.getByText(/Connected to/)).toBeDefined()
})

it('marks the connection as broken in the cache too', async () => {
  const { goodKey, backend, client } = start({ checkIntervalMs: 50 })
  enter(goodKey)
  await screen.findByText('Elsewhere: Acme ApS')
  backend.refuse(goodKey, { code: 'revoked-key' })
  await waitFor(
    () =>
      expect(client.getQueryData(keys.connection)).toMatchObject({
        connection: { company: acme },
        failure: { code: 'revoked-key' },
      }),
    { timeout: 60_000 },
  )
})
