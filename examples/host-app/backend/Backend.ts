import type { IntegrationName } from '../integrations'
import type { Connections } from './connections'
import type { PleoClient } from './pleoClient'
import type { Log } from './requestLog'
import type { takeTurns } from './takeTurns'

/** What the route handlers work with. */
export interface Backend {
  readonly connections: Connections
  readonly pleo: PleoClient
  /** Pleo's id of this very application: keys made for it are Integrated keys. Not set: kinds are not told apart. */
  readonly applicationId: string | undefined
  readonly inTurn: ReturnType<typeof takeTurns>
  readonly log: Log
  readonly now: () => Date
}

/** Whose connection: the customer, and which of the integrations. */
export interface Owner {
  readonly tenant: string
  readonly integration: IntegrationName
}
