import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { postgresSchema } from 'latchkey/server'
import { openDatabase } from './backend/database'
import { encryptionKeys } from './backend/encryptionKeys'
import { secretKey } from './backend/secretKey'
import { dumpRows } from './dumpRows'
import { type ForkOptions, forkInstance } from './forkInstance'
import { keepLines } from './keepLines'
import { listen } from './listen'
import { applicationId } from './provider/api'
import { createStandIn } from './provider/createStandIn'
import { demoSeed } from './provider/demoSeed'
import type { Host, HostOptions } from './start'
import { startProxy } from './startProxy'

export interface InstancesOptions extends Omit<HostOptions, 'database' | 'clock' | 'origins' | 'keySourceUrl'> {
  readonly count: number
  /** The PostgreSQL server that all of them have. */
  readonly databaseUrl: string
  readonly tsconfig?: ForkOptions['tsconfig']
}

/**
 * Several instances of Acme Expenses, each in a process of its own, on one PostgreSQL server behind a small proxy; and the
 * stand-in provider. For whoever uses it, it is one host.
 */
export async function startInstances(options: InstancesOptions): Promise<Host> {
  const { count, databaseUrl, port = 0, providerPort = 0, env = {}, keyFolder, tsconfig } = options
  const demoFile = (name: string) => (keyFolder === undefined ? undefined : join(keyFolder, name))
  const isKept = keyFolder !== undefined || env.LATCHKEY_ENCRYPTION_KEY !== undefined
  // The same ones for all of them.
  const [seals, ...opens] = isKept ? encryptionKeys(env, demoFile('encryption-key')) : ([randomBytes(32)] as const)
  const signs = isKept ? secretKey(env, 'LATCHKEY_SIGNING_KEY', demoFile('signing-key')) : randomBytes(32)
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

  const standIn = env.PLEO_BASE_URL ? null : createStandIn(() => new Date(), isKept ? demoSeed(signs) : undefined)
  const provider = standIn && (await listen(standIn.app.fetch, providerPort))
  const { lines: logLines, log } = keepLines(options.onLog)
  const proxy = await startProxy(port, options.onResponse)
  const origins = [proxy.url, proxy.url.replace('127.0.0.1', 'localhost')]
  const started = await Promise.allSettled(
    Array.from({ length: count }, () =>
      forkInstance({
        tsconfig,
        host: {
          database: { url: databaseUrl },
          origins,
          ...(options.requestsPerMinute !== undefined && { requestsPerMinute: options.requestsPerMinute }),
          ...(provider && { keySourceUrl: provider.url }),
          env: {
            ...env,
            LATCHKEY_ENCRYPTION_KEY: base64(seals),
            LATCHKEY_PREVIOUS_ENCRYPTION_KEYS: opens.map(base64).join(','),
            LATCHKEY_SIGNING_KEY: base64(signs),
            ...(provider && { PLEO_BASE_URL: provider.url, PLEO_APPLICATION_ID: applicationId }),
          },
        },
        onLog: log,
      }),
    ),
  )
  const instances = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  async function stop() {
    await Promise.all(instances.map((instance) => instance.stop()))
    await proxy.stop()
    await provider?.stop()
  }
  const failed = started.find((one) => one.status === 'rejected')
  if (failed) {
    await stop()
    throw failed.reason
  }
  proxy.passTo(instances.map(({ url }) => url))
  const database = await openDatabase({ url: databaseUrl, onError: () => {} })

  return {
    url: proxy.url,
    providerUrl: provider?.url,
    provider: standIn,
    database,
    logLines,
    async forget() {
      await database.query(postgresSchema)
      await database.query('delete from latchkey_connections')
    },
    dumpDatabase: async () => ({ rows: await dumpRows(database), files: new Uint8Array() }),
    async stop() {
      await stop()
      await database.close()
    },
  }
}
