import { randomBytes, randomUUID } from 'node:crypto'
import {
  type ActivateAnswer,
  type CheckAnswer,
  type ConnectionHandler,
  createConnectionHandler,
  type DisconnectAnswer,
  type EncryptionKey,
  type Failure,
  postgresVault,
  type ValidateAnswer,
  type Vault,
} from 'latchkey/server'
import { createHandlers } from '../../examples/host-app/backend/createHandlers'
import { openDatabase } from '../../examples/host-app/backend/database'
import { createPleoClient, type PleoClient } from '../../examples/host-app/backend/pleoClient'
import type { LogLine } from '../../examples/host-app/backend/requestLog'
import { type IntegrationName, integrations } from '../../examples/host-app/integrations'
import { listen } from '../../examples/host-app/listen'
import { createStandIn } from '../../examples/host-app/provider/createStandIn'
import { acme, globex } from '../../examples/host-app/provider/demoCompanies'
import type { DemoKey } from '../../examples/host-app/provider/demoKeys'
import { noFaults } from '../../examples/host-app/provider/faults'
import { readAnswer } from '../../src/http/readAnswer'

export const acmeOnly = { id: acme.id, name: acme.name }
export const globexOnly = { id: globex.id, name: globex.name }
const attempt = { intent: 'connect', fields: {}, secrets: {} } as const

interface Owner {
  readonly tenant: string
  readonly integration: IntegrationName
}

/**
 * The handlers of the reference host without its app, with a real database and the stand-in provider over HTTP. What else
 * happens while Pleo is asked is up to the test: `meanwhile.install = …` happens once, when Pleo has answered and nobody
 * has read it yet.
 */
export async function startBackend() {
  const now = () => new Date()
  const standIn = createStandIn(now)
  const provider = await listen(standIn.app.fetch, 0)
  const database = await openDatabase({})
  const client = createPleoClient(provider.url)
  const asked: string[] = []
  const log: LogLine[] = []
  const meanwhile: { [call in keyof PleoClient]?: (() => unknown) | undefined } = {}
  const watched =
    <Answer>(call: keyof PleoClient, ask: (key: string) => Promise<Answer>) =>
    async (key: string) => {
      asked.push(`${call} ${standIn.keys.find(key)?.name ?? 'unknown'}`)
      const answer = await ask(key)
      const happens = meanwhile[call]
      meanwhile[call] = undefined
      await happens?.()
      return answer
    }
  const pleo: PleoClient = {
    identify: watched('identify', client.identify),
    install: watched('install', client.install),
    installation: watched('installation', client.installation),
    uninstall: watched('uninstall', client.uninstall),
  }
  const owner = ({ headers }: Request) => ({ id: headers.get('X-Test-Owner') ?? '' })

  /** Another instance of the backend, on the same database. */
  function instance(encryptionKeys: readonly [EncryptionKey, ...EncryptionKey[]]) {
    const vault: Vault = postgresVault(
      { query: async (sql, parameters) => ({ rows: await database.query(sql, parameters) }) },
      { encryptionKeys },
    )
    const handlers = createHandlers({
      vault,
      pleo,
      applicationId: undefined,
      origins: () => ['https://app.test'],
      owner,
      isAllowed: () => true,
      limit: () => null,
      log: (line) => void log.push(line),
      now,
    })
    return { vault, handlers }
  }
  const encryptionKey = randomBytes(32)
  const here = instance([encryptionKey])

  function at({ vault, handlers }: typeof here, of: Owner) {
    const { tenant, integration } = of
    const name = JSON.stringify([integration, 'owner', tenant])
    const handler = handlers[integration]
    const record = async () => (await vault.read(name)).record
    return {
      owner: of,
      activate: (
        key: DemoKey,
        company = companyOf(key),
        current: { id: string } | null = null,
        id: string = randomUUID(),
      ) => send<ActivateAnswer>(handler, tenant, 'activate', { ...attempt, key: key.value, company, current }, id),
      validate: (key: DemoKey, mayActivateFor = 'any', current: { id: string } | null = null) =>
        send<ValidateAnswer>(handler, tenant, 'validate', { ...attempt, key: key.value, mayActivateFor, current }),
      check: () => send<CheckAnswer>(handler, tenant, 'connection'),
      disconnect: () => send<DisconnectAnswer>(handler, tenant, 'connection', 'DELETE'),
      live: async () => (await record())?.live ?? null,
      pending: async () => (await record())?.next ?? null,
      removals: async () => (await record())?.removals ?? [],
      settle: () => handler.settle(1_000),
      health: () => handler.health(),
      /** As a check of another instance would have found out. */
      async findBroken(failure: Failure) {
        const { record, version } = await vault.read(name)
        if (!record?.live) throw new Error('Nothing is live.')
        const index = { installations: [], state: 'settled' } as const
        await vault.write(name, { ...record, live: { ...record.live, failure } }, index, version)
      },
      /** Written by one that knows nothing of what goes on, and waits for nobody. */
      saveElsewhere: (key: DemoKey, current: { id: string } | null = null) => {
        const urn = `urn:pleo:company:${companyOf(key).id}`
        standIn.installations.put(key.id, urn, { status: 'ACTIVATED', metadata: {} })
        const careless = createConnectionHandler({
          name: integration,
          provider: integrations[integration].provider,
          owner,
          identify: async () => ({ ok: true, companies: [companyOf(key)] }),
          vault,
        })
        const body = { ...attempt, key: key.value, current, mayActivateFor: 'any' }
        return send<ValidateAnswer>(careless, tenant, 'validate', body)
      },
    }
  }

  return {
    ...standIn,
    database,
    vault: here.vault,
    handlers: here.handlers,
    /** What Pleo was asked, such as `install A`. */
    asked,
    log,
    meanwhile,
    /** Another customer for each test, so that each starts from nothing. */
    customer: (integration: IntegrationName) => at(here, { tenant: randomUUID(), integration }),
    /** The same customer at another instance. */
    elsewhere: ({ owner: same }: { readonly owner: Owner }) => at(instance([encryptionKey]), same),
    /** The same customer at a backend whose encryption key is another one. */
    withoutEncryptionKey: ({ owner: same }: { readonly owner: Owner }) => at(instance([randomBytes(32)]), same),
    makeKey: (name: string, companyId = acme.id): DemoKey =>
      standIn.keys.create({ kind: 'standalone', subject: { companyId }, name }),
    isInstalled: ({ id, subject }: DemoKey) =>
      'companyId' in subject && standIn.installations.get(id, `urn:pleo:company:${subject.companyId}`) !== undefined,
    /** Before each test: no faults, nothing asked and nothing logged yet. */
    startAnew() {
      Object.assign(standIn.faults, noFaults)
      asked.length = 0
      log.length = 0
    },
    async stop() {
      await provider.stop()
      await database.close()
    },
  }
}

/** As `httpValidator` sends and reads it; without the reference of a failure, which is another one each time. */
async function send<Answer>(
  handler: ConnectionHandler,
  tenant: string,
  action: string,
  body: object | 'DELETE' | null = null,
  idempotencyKey: string = randomUUID(),
): Promise<Answer> {
  const isPost = body !== null && body !== 'DELETE'
  const response = await handler(
    new Request(`https://app.test/api/${action}`, {
      method: isPost ? 'POST' : (body ?? 'GET'),
      headers: {
        Origin: 'https://app.test',
        'X-Test-Owner': tenant,
        ...(isPost && { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey }),
      },
      ...(isPost && { body: JSON.stringify(body) }),
    }),
  )
  const answer = await readAnswer<Answer & object>(response)
  // SAFETY: what the wire promises.
  return Object.fromEntries(Object.entries(answer).filter(([name]) => name !== 'reference')) as Answer
}

function companyOf({ subject }: DemoKey) {
  return 'companyId' in subject && subject.companyId === globex.id ? globexOnly : acmeOnly
}
