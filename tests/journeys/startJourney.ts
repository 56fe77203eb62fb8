import type { ConnectionRecord } from 'latchkey/server'
import type { Browser } from 'playwright'
import { expect, vi } from 'vitest'
import type { IntegrationName } from '../../examples/host-app/integrations'
import { acme } from '../../examples/host-app/provider/demoCompanies'
import type { DemoKey, DemoKeys } from '../../examples/host-app/provider/demoKeys'
import type { Host } from '../../examples/host-app/start'
import { findKeys } from '../findKeys'
import { IntegrationsPage } from './IntegrationsPage'
import { listen } from './listen'
import { watchContext } from './watchContext'

export interface JourneySetup {
  readonly browser: Browser
  readonly host: Host
  readonly name: IntegrationName
  /** Every response of the host so far. */
  readonly responses: string[]
  readonly copy: (text: string) => Promise<void>
}

/** How long a person waits for anything, in milliseconds: generous, since it only costs time when a test fails. */
const patience = 15_000

/** A person with a browser of their own, at the page of a host that knows nothing of them. */
export async function startJourney({ browser, host, name, responses, copy }: JourneySetup) {
  const { provider } = host
  if (!provider) throw new Error('The stand-in was not started.')
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  context.setDefaultTimeout(patience)
  await context.addInitScript(listen)
  const witness = watchContext(context, host.url)
  const page = await context.newPage()
  const I = new IntegrationsPage(page, host.url, name, copy)
  const keys: string[] = []

  /** Everywhere that a key may not be. */
  async function places(of: Host = host) {
    const storage = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
    return {
      console: witness.console.join('\n'),
      requests: witness.requests.join('\n\n'),
      document: await page.content(),
      address: page.url(),
      storage,
      'cookies and databases of the browser': JSON.stringify(await context.storageState({ indexedDB: true })),
      database: (await of.database.query('select * from latchkey_connections'))
        .map((row) => JSON.stringify(row))
        .join('\n'),
      log: JSON.stringify([...host.logLines, ...of.logLines]),
      responses: responses.join('\n\n'),
    }
  }

  return {
    I,
    page,
    host,
    provider,
    /** Those that were used, for the search at the end. */
    keys,
    witness,
    responses,
    copy,
    /** A key that works, for one company unless told otherwise. */
    newKey(of: Partial<Parameters<DemoKeys['create']>[0]> = {}): DemoKey {
      const kind = name === 'pleo-integrated' ? 'integrated' : 'standalone'
      const key = provider.keys.create({ kind, subject: { companyId: acme.id }, ...of })
      keys.push(key.value)
      return key
    },
    /** The key with another last character, which the provider does not know. */
    misspelt({ value }: DemoKey): string {
      const wrong = value.slice(0, -1) + (value.endsWith('0') ? '1' : '0')
      keys.push(wrong)
      return wrong
    },
    /** Which key the backend asks the provider with, when it is asked to check. */
    async keyInUse(): Promise<string | undefined> {
      const asked = vi.spyOn(provider.keys, 'find')
      const answer = await context.request.get(`${host.url}/api/${name}/connection`)
      await answer.body()
      const key = asked.mock.lastCall?.[0]
      asked.mockRestore()
      return key
    },
    /** What is stored as working, whatever the page says. */
    async companiesInDatabase(): Promise<string[]> {
      const rows = await host.database.query<{ record: string }>('select record from latchkey_connections')
      return rows.flatMap(({ record }) => {
        const { live } = JSON.parse(record) as ConnectionRecord
        return live?.stage === 'live' ? [live.company.id] : []
      })
    },
    traces: async () => findKeys(keys, await places()),
    /** @param restarted the host that answers now */
    tracesWith: async (restarted: Host, more: Record<string, Uint8Array>) =>
      findKeys(keys, { ...(await places(restarted)), ...more }),
    async expectNothingAmiss() {
      expect(witness.complaints).toEqual([])
      expect(keys.length, 'keys to search for').toBeGreaterThan(0)
      expect(findKeys(keys, await places())).toEqual([])
    },
    close: () => context.close(),
  }
}

export type Journey = Awaited<ReturnType<typeof startJourney>>
