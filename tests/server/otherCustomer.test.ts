import { createConnectionStore } from 'latchkey/headless'
import { httpValidator } from 'latchkey/http'
import { defineProvider } from 'latchkey/server'
import { expect, it, onTestFinished, vi } from 'vitest'
import { startBackend } from './backend'

const provider = defineProvider({ name: 'Any', keyKind: 'standalone' })

/** As the guide on server rendering has it: the page says whose it is, and the session says who is signed in. */
function start(signedIn: string) {
  const owner = (request: Request) => (request.headers.get('X-Customer') === signedIn ? { id: signedIn } : null)
  const { handler, vault } = startBackend({ provider, owner })
  const pageOf = (customer: string) => {
    const store = createConnectionStore({
      provider,
      ...httpValidator('https://app.test/api/any', {
        activation: 'included',
        headers: { 'X-Customer': customer },
        fetch: (address, init) => handler(new Request(address, init)),
      }),
      connectionId: customer,
      initialConnection: { company: { id: 'c-1' } },
      checkIntervalMs: false,
    })
    onTestFinished(() => store.dispose())
    return store
  }
  return { pageOf, recordOf: async (id: string) => (await vault.read(JSON.stringify(['any', 'owner', id]))).record }
}

it('a key that is saved in the page of another customer than the one who is signed in goes to nobody', async () => {
  const { pageOf, recordOf } = start('b')
  const page = pageOf('a')
  page.update()
  page.submit(`any_${crypto.randomUUID().replaceAll('-', '')}`)
  await vi.waitUntil(() => page.getState().status !== 'validating', { timeout: 60_000 })
  expect(page.getState()).toMatchObject({ failure: { code: 'signed-out' } })
  expect([await recordOf('a'), await recordOf('b')]).toEqual([null, null])
})

it('and one that is saved in their own is theirs', async () => {
  const { pageOf, recordOf } = start('b')
  const page = pageOf('b')
  page.update()
  page.submit(`any_${crypto.randomUUID().replaceAll('-', '')}`)
  await vi.waitUntil(() => page.getState().status !== 'validating', { timeout: 60_000 })
  expect(await recordOf('b')).not.toBeNull()
})
