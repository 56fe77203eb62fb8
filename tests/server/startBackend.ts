import { randomBytes, randomUUID } from 'node:crypto'
import { activateKey } from '../../examples/host-app/backend/activateKey'
import type { Backend, Owner } from '../../examples/host-app/backend/Backend'
import { checkConnection } from '../../examples/host-app/backend/checkConnection'
import { createConnections } from '../../examples/host-app/backend/connections'
import { openDatabase } from '../../examples/host-app/backend/database'
import { disconnect } from '../../examples/host-app/backend/disconnect'
import { createKeyVault } from '../../examples/host-app/backend/keyVault'
import { createPleoClient, type PleoClient } from '../../examples/host-app/backend/pleoClient'
import type { LogLine } from '../../examples/host-app/backend/requestLog'
import { takeTurns } from '../../examples/host-app/backend/takeTurns'
import { validateKey } from '../../examples/host-app/backend/validateKey'
import type { IntegrationName } from '../../examples/host-app/integrations'
import { listen } from '../../examples/host-app/listen'
import { createStandIn } from '../../examples/host-app/provider/createStandIn'
import { acme, globex } from '../../examples/host-app/provider/demoCompanies'
import type { DemoKey } from '../../examples/host-app/provider/demoKeys'
import { noFaults } from '../../examples/host-app/provider/faults'

export const acmeOnly = { id: acme.id, name: acme.name }
export const globexOnly = { id: globex.id, name: globex.name }
const attempt = { intent: 'connect', fields: {}, secrets: {} } as const

/**
 * The backend below its routes, with a real database and the stand-in provider over HTTP. What else happens while Pleo is
 * asked is up to the test: `meanwhile.install = …` happens once, when Pleo has answered and nobody has read it yet.
 */
export async function startBackend() {
  const now = () => new Date()
  const standIn = createStandIn(now)
  const provider = await listen(standIn.app.fetch, 0)
  const database = await openDatabase({})
  const connections = createConnections(database, createKeyVault([randomBytes(32)]), now)
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
  const backend: Backend = {
    connections,
    pleo: {
      identify: watched('identify', client.identify),
      install: watched('install', client.install),
      installation: watched('installation', client.installation),
      uninstall: watched('uninstall', client.uninstall),
    },
    applicationId: undefined,
    inTurn: takeTurns(),
    log: (line) => log.push(line),
    now,
  }

  function at(of: Backend, owner: Owner) {
    return {
      owner,
      activate: (key: DemoKey, company = companyOf(key), current: { id: string } | null = null) =>
        activateKey(of, owner, { ...attempt, key: key.value, company, current }),
      validate: (key: DemoKey, mayActivateFor = 'any', current: { id: string } | null = null) =>
        validateKey(of, owner, { ...attempt, key: key.value, mayActivateFor, current }),
      check: () => checkConnection(of, owner),
      disconnect: () => disconnect(of, owner),
      live: () => connections.find(owner),
      pending: () => connections.find(owner, 'pending'),
      /** As another instance of this backend would do it, which knows nothing of what goes on in this one. */
      saveElsewhere: (key: DemoKey, stage: 'active' | 'pending' = 'active') =>
        connections.save(
          owner,
          { company: companyOf(key), key: key.value, keyHint: null, replaces: null, installationId: null },
          stage,
        ),
    }
  }

  return {
    ...standIn,
    database,
    backend,
    /** What Pleo was asked, such as `install A`. */
    asked,
    log,
    meanwhile,
    /** Another customer for each test, so that each starts from nothing. */
    customer: (integration: IntegrationName) => at(backend, { tenant: randomUUID(), integration }),
    /** The same customer at a backend whose encryption key is another one. */
    withoutEncryptionKey: ({ owner }: { readonly owner: Owner }) =>
      at({ ...backend, connections: createConnections(database, createKeyVault([randomBytes(32)]), now) }, owner),
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

function companyOf({ subject }: DemoKey) {
  return 'companyId' in subject && subject.companyId === globex.id ? globexOnly : acmeOnly
}
