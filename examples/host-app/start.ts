import { createHash, randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { createApp } from './backend/app'
import { createConnections } from './backend/connections'
import { type Database, openDatabase } from './backend/database'
import { encryptionKeys } from './backend/encryptionKeys'
import { createKeyVault } from './backend/keyVault'
import { createPleoClient } from './backend/pleoClient'
import { errorLine, type LogLine } from './backend/requestLog'
import { listen } from './listen'
import { applicationId } from './provider/api'
import { createStandIn } from './provider/createStandIn'

export interface HostOptions {
  /** @default 0, any free port */
  readonly port?: number
  /** @default 0, any free port */
  readonly providerPort?: number
  /** `'memory'`, a folder for PGlite, or a server. @default 'memory' */
  readonly database?: 'memory' | { readonly directory: string } | { readonly url: string }
  /** Where the demo keeps an encryption key that it made up. Without it, and without one in `env`, it keeps none. */
  readonly encryptionKeyFile?: string
  readonly env?: NodeJS.ProcessEnv
  readonly clock?: () => Date
  /** Of one customer. @default 60 */
  readonly requestsPerMinute?: number
  readonly onLog?: (line: LogLine) => void
  /** Every response of the host, whole: for tests that look for keys in them. */
  readonly onResponse?: (text: string) => void
}

export type Host = Awaited<ReturnType<typeof startHost>>

/** Starts the stand-in provider, unless `PLEO_BASE_URL` names a real one, and Acme Expenses. */
export async function startHost(options: HostOptions = {}) {
  const { port = 0, providerPort = 0, clock = () => new Date(), env = {}, requestsPerMinute = 60, onResponse } = options
  const logLines: LogLine[] = []
  const log = (line: LogLine) => {
    logLines.push(line)
    options.onLog?.(line)
  }

  const { encryptionKeyFile, database: where } = options
  const isKept = encryptionKeyFile !== undefined || env.LATCHKEY_ENCRYPTION_KEY !== undefined
  const keys = isKept ? encryptionKeys(env, encryptionKeyFile) : ([randomBytes(32)] as const)
  // Derived, so that neither signatures nor demo keys tell anything about the encryption.
  const derive = (purpose: string) => createHash('sha256').update(purpose).update(keys[0]).digest()

  const standIn = env.PLEO_BASE_URL ? null : createStandIn(clock, isKept ? derive('demo keys') : undefined)
  const provider = standIn && (await listen(standIn.app.fetch, providerPort))
  const database = await openDatabase({
    ...(where !== 'memory' && where),
    onError: (error) => log(errorLine(error, null, clock)),
  })
  const connections = createConnections(database, createKeyVault(keys), clock)

  const origins: string[] = env.HOST_ORIGIN ? [env.HOST_ORIGIN] : []
  const app = createApp({
    backend: {
      connections,
      pleo: createPleoClient(env.PLEO_BASE_URL ?? provider?.url ?? ''),
      applicationId: env.PLEO_APPLICATION_ID ?? (standIn ? applicationId : undefined),
      now: clock,
    },
    log,
    secret: derive('signatures'),
    origins: () => origins,
    pageDirectory: fileURLToPath(new URL('dist', import.meta.url)),
    keySourceUrl: provider?.url,
    requestsPerMinute,
  })
  const host = await listen(onResponse ? recording(app.fetch, onResponse) : app.fetch, port)
  origins.push(host.url, host.url.replace('127.0.0.1', 'localhost'))

  return {
    url: host.url,
    providerUrl: provider?.url,
    /** The controls of the stand-in: keys, faults, installations. */
    provider: standIn,
    database,
    logLines,
    /** Every row of every table, as text; and, of an embedded database, every byte of its files. */
    dumpDatabase: async () => ({
      rows: await dumpRows(database),
      files: (await database.dumpFiles?.()) ?? new Uint8Array(),
    }),
    async stop() {
      await host.stop()
      await provider?.stop()
      await database.close()
    },
  }
}

function recording(fetch: (request: Request) => Response | Promise<Response>, onResponse: (text: string) => void) {
  return async (request: Request) => {
    const response = await fetch(request)
    const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`)
    onResponse([response.status, ...headers, '', await response.clone().text()].join('\n'))
    return response
  }
}

async function dumpRows(database: Database): Promise<string> {
  const tables = await database.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
  )
  const rows = await Promise.all(tables.map(({ name }) => database.query(`select * from "${name}"`)))
  return JSON.stringify(rows, null, 1)
}
