import { Hono } from 'hono'
import { createApi } from './api'
import { createDemoKeys, type DemoKeys } from './demoKeys'
import { type Faults, noFaults } from './faults'
import { createInstallations, type Installations } from './installations'
import { createPage } from './page'

/** A provider that is not there: everything it knows is in memory and gone with the process. */
export interface StandIn {
  readonly keys: DemoKeys
  readonly installations: Installations
  /** Set a member to cause a fault, and set it back to end it. */
  readonly faults: Faults
}

/** @param seed for demo keys that are the same at every start */
export function createStandIn(now: () => Date, seed?: Uint8Array) {
  const standIn: StandIn = {
    keys: createDemoKeys(seed),
    installations: createInstallations(now),
    faults: { ...noFaults },
  }
  const app = new Hono()
  app.route('/', createPage(standIn))
  app.route('/', createApi(standIn))
  return { ...standIn, app }
}
