import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresVault } from 'latchkey/server'
import { createApp } from './backend/app'
import { createHandlers } from './backend/createHandlers'
import { openDatabase } from './backend/database'
import { encryptionKeys } from './backend/encryptionKeys'
import { createPleoClient } from './backend/pleoClient'
import { rateLimit } from './backend/rateLimit'
import { readOrigin } from './backend/readOrigin'
import { errorLine, type LogLine } from './backend/requestLog'
import { secretKey } from './backend/secretKey'
import { tenants } from './backend/tenant'
import { dumpRows } from './dumpRows'
import { integrationNames } from './integrations'
import { keepLines } from './keepLines'
import { listen } from './listen'
import { applicationId } from './provider/api'
import { createStandIn } from './provider/createStandIn'
import { demoSeed } from './provider/demoSeed'

export interface HostOptions {
  /** @default 0, any free port */
  readonly port?: number
  /** @default 0, any free port */
  readonly providerPort?: number
  /** `'memory'`, a folder for PGlite, or a server. @default 'memory' */
  readonly database?: 'memory' | { readonly directory: string } | { readonly url: string }
  /** Where the demo keeps the keys of its own that it made up. Without it, and without them in `env`, it keeps none. */
  readonly keyFolder?: string
  readonly env?: NodeJS.ProcessEnv
  readonly clock?: () => Date
  /** Of one customer. @default 60 */
  readonly requestsPerMinute?: number
  /** Milliseconds until the turn of an instance that is gone ends. @default that of `postgresVault` */
  readonly turnMs?: number
  /** Where the page is besides this host's own address: behind a proxy. `HOST_ORIGIN` in `env` does the same. */
  readonly origins?: readonly string[]
  /** Pleo's page, where keys are made, if `env` names a Pleo that is not Pleo itself. */
  readonly keySourceUrl?: string
  readonly onLog?: (line: LogLine) => void
  /** Every response of the host, whole: for tests that look for keys in them. */
  readonly onResponse?: (text: string) => void
}

/** Milliseconds between two looks at what interrupted requests have left. */
const settleMs = 30_000

export type Host = Awaited<ReturnType<typeof startHost>>

/** Starts the stand-in provider, unless `PLEO_BASE_URL` names a real one, and Acme Expenses. */
export async function startHost(options: HostOptions = {}) {
  const { port = 0, providerPort = 0, clock = () => new Date(), env = {}, requestsPerMinute = 60, onResponse } = options
  // Before anything is started.
  const origins = [...(env.HOST_ORIGIN ? [readOrigin('HOST_ORIGIN', env.HOST_ORIGIN)] : []), ...(options.origins ?? [])]
  const pleoUrl = env.PLEO_BASE_URL && readOrigin('PLEO_BASE_URL', env.PLEO_BASE_URL)
  const { lines: logLines, log } = keepLines(options.onLog)

  const { keyFolder, database: where } = options
  const isKept = keyFolder !== undefined || env.LATCHKEY_ENCRYPTION_KEY !== undefined
  const demoFile = (name: string) => (keyFolder === undefined ? undefined : join(keyFolder, name))
  const keys = isKept ? encryptionKeys(env, demoFile('encryption-key')) : ([randomBytes(32)] as const)
  // Apart from those, so that they can be rotated while every browser keeps its cookie.
  const signingKey = isKept ? secretKey(env, 'LATCHKEY_SIGNING_KEY', demoFile('signing-key')) : randomBytes(32)

  const standIn = pleoUrl ? null : createStandIn(clock, isKept ? demoSeed(signingKey) : undefined)
  const provider = standIn && (await listen(standIn.app.fetch, providerPort))
  const database = await openDatabase({
    ...(where !== 'memory' && where),
    onError: (error) => log(errorLine(error, null, clock)),
  })
  const vault = postgresVault(
    { query: async (sql, parameters) => ({ rows: await database.query(sql, parameters) }) },
    {
      encryptionKeys: keys,
      ...(options.clock && { clock }),
      ...(options.turnMs !== undefined && { turnMs: options.turnMs }),
    },
  )
  const tenant = tenants(signingKey, () => origins[0]?.startsWith('https:') ?? false)
  const handlers = createHandlers({
    vault,
    pleo: createPleoClient(pleoUrl || (provider?.url ?? '')),
    applicationId: env.PLEO_APPLICATION_ID ?? (standIn ? applicationId : undefined),
    origins: () => origins,
    owner: (request) => tenant.owner(request),
    isAllowed: (request, owner) => tenant.bringsToken(request, owner),
    limit: rateLimit(database, requestsPerMinute),
    log,
    now: clock,
  })
  const app = createApp({
    handlers,
    tenant,
    log,
    now: clock,
    pageDirectory: fileURLToPath(new URL('dist', import.meta.url)),
    keySourceUrl: options.keySourceUrl ?? provider?.url,
  })
  const settle = () => {
    for (const name of integrationNames)
      handlers[name].settle().catch((thrown: unknown) => log(errorLine(thrown, null, clock)))
  }
  settle()
  const timer = setInterval(settle, settleMs)
  timer.unref()
  const host = await listen(onResponse ? recording(app.fetch, onResponse) : app.fetch, port)
  origins.push(host.url, host.url.replace('127.0.0.1', 'localhost'))

  return {
    url: host.url,
    providerUrl: provider?.url,
    /** The controls of the stand-in: keys, faults, installations. */
    provider: standIn,
    database,
    logLines,
    /** Every connection is gone, as on a first start. Waits for the tables, where they are not there yet. */
    async forget() {
      await vault.unfinished('', 1)
      await database.query('delete from latchkey_connections')
    },
    /** Every row of every table, as text; and, of an embedded database, every byte of its files. */
    dumpDatabase: async () => ({
      rows: await dumpRows(database),
      files: (await database.dumpFiles?.()) ?? new Uint8Array(),
    }),
    /** Ends what has begun, and begins nothing more. */
    async stop() {
      clearInterval(timer)
      await host.stop(() => Promise.all(integrationNames.map((name) => handlers[name].drain())))
      // What was answered may have left something to be done.
      await Promise.all(integrationNames.map((name) => handlers[name].drain()))
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
