import { type HostOptions, startHost } from '../../examples/host-app/start'
import { startInstances } from '../../examples/host-app/startInstances'
import { hasPostgres, startPostgres } from '../startPostgres'

/** One host; with LATCHKEY_INSTANCES, that many instances of it on a PostgreSQL server, behind a small proxy. */
export async function startTestHost(options: HostOptions) {
  const count = Number(process.env.LATCHKEY_INSTANCES ?? 1)
  if (count === 1 || !hasPostgres) return startHost(options)
  const server = await startPostgres()
  const host = await startInstances({ ...options, count, databaseUrl: server.url })
  return {
    ...host,
    dumpDatabase: async () => ({ rows: (await host.dumpDatabase()).rows, files: await server.dumpFiles() }),
    async stop() {
      await host.stop()
      await server.stop()
    },
  }
}
