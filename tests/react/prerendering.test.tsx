import { ApiKeyConnect, ConnectDialog, ConnectionProvider, ReconnectBanner, useApiKeyConnection } from 'latchkey'
import type { ConnectionOptions } from 'latchkey/headless'
import { httpValidator } from 'latchkey/http'
import { renderToString } from 'react-dom/server'
import { expect, it, onTestFinished, vi } from 'vitest'
import { acme } from '../store/setup'

const connection = { company: acme, verifiedAt: '2020-01-01T00:00:00Z', expiresAt: '2020-02-01T00:00:00Z' }
const known: readonly ConnectionOptions['initialConnection'][] = [
  undefined,
  null,
  connection,
  { connection, failure: { code: 'rate-limited', retryAfterSeconds: 30 } },
  { connection, failure: { code: 'revoked-key' } },
]

/** What was asked for that is another answer each time, which frameworks that keep what they have rendered refuse. */
function watchWhatChanges(): readonly string[] {
  const asked: string[] = []
  const watch = <Host extends object>(host: Host, name: keyof Host & string) => {
    // SAFETY: each of those below is a function.
    const real = host[name] as (...given: unknown[]) => unknown
    const watched = (...given: unknown[]) => {
      asked.push(name)
      return real.apply(host, given)
    }
    vi.spyOn(host, name as never).mockImplementation(watched as never)
  }
  watch(Math, 'random')
  watch(Date, 'now')
  watch(crypto, 'randomUUID')
  watch(crypto, 'getRandomValues')
  const Real = Date
  class Watched extends Real {
    constructor(...given: [] | [string]) {
      super(...(given as [string]))
      if (!given.length) asked.push('new Date')
    }
  }
  vi.stubGlobal('Date', Watched)
  onTestFinished(() => {
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })
  return asked
}

function Layout({ initialConnection }: { initialConnection: ConnectionOptions['initialConnection'] }) {
  const validator = httpValidator('/api/acme', { activation: 'included' })
  const shared = useApiKeyConnection({ provider: 'Acme', ...validator, initialConnection })
  return (
    <>
      <ConnectionProvider connection={shared}>
        <ReconnectBanner />
        <ConnectDialog trigger={null} />
        <ApiKeyConnect warning={false} />
      </ConnectionProvider>
      <ApiKeyConnect provider="Acme" {...validator} initialConnection={initialConnection} />
    </>
  )
}

it('a page is rendered in advance without asking for chance or for the time', () => {
  const asked = watchWhatChanges()
  const pages = known.map((initialConnection) => renderToString(<Layout initialConnection={initialConnection} />))
  expect(pages.join('')).toContain('Connected to Acme')
  expect(asked).toEqual([])
})
