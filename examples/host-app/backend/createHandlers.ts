import { type ConnectionHandler, createConnectionHandler, type Owner, type Vault } from 'latchkey/server'
import { type IntegrationName, integrationNames, integrations } from '../integrations'
import { identifyKey } from './identifyKey'
import type { PleoClient } from './pleoClient'
import { pleoInstallation } from './pleoInstallation'
import { type Log, noteLine } from './requestLog'

export interface HandlersOptions {
  readonly vault: Vault
  readonly pleo: PleoClient
  /** Pleo's id of this very application: keys made for it are Integrated keys. Not set: kinds are not told apart. */
  readonly applicationId: string | undefined
  readonly origins: () => readonly string[]
  readonly owner: (request: Request) => Owner | null
  readonly isAllowed: (request: Request, owner: Owner) => boolean
  readonly limit: (owner: Owner) => Promise<number | null> | number | null
  readonly log: Log
  readonly now: () => Date
}

export type Handlers = Readonly<Record<IntegrationName, ConnectionHandler>>

/** The backend of each integration of Acme Expenses: what is Pleo's own, and who is asking. */
export function createHandlers(options: HandlersOptions): Handlers {
  const { vault, pleo, applicationId, origins, owner, isAllowed, limit, log, now } = options
  const create = (name: IntegrationName) =>
    createConnectionHandler({
      name,
      provider: integrations[name].provider,
      owner,
      isAllowed,
      limit,
      origins,
      vault,
      identify: ({ key }) => identifyKey(pleo, applicationId, name, key),
      installation: integrations[name].installs ? pleoInstallation(pleo) : undefined,
      // What was answered stands in the line of its request; where nothing but a provider is to blame, also from which call.
      log: (event) => (event.note === 'failed' && event.level === 'info') || log(noteLine(event, now)),
    })
  // SAFETY: one for each name.
  return Object.fromEntries(integrationNames.map((name) => [name, create(name)])) as unknown as Handlers
}
