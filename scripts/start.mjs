// npm start: the reference host and the stand-in provider, until stopped. Imports only Node's own modules until the
// dependencies are there.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBuilt } from '../examples/host-app/ensureBuilt.mjs'
import { stopOn } from '../examples/host-app/stopOn.mjs'
import { ensureInstalled } from './install.mjs'

const data = fileURLToPath(new URL('../examples/host-app/.data', import.meta.url))
const { env } = process

const help = `npm start [-- --fresh] [-- --log] [-- --instances 2]
  --fresh        forgets every connection first
  --log          prints the log of the host
  --instances N  that many processes on one PostgreSQL server, behind a small proxy: the one in DATABASE_URL, or one that is
                 started for them, where PostgreSQL is installed, and gone with them

From the environment:
  PORT, PROVIDER_PORT      fixed ports; without them, free ones from 4300 on
  DATABASE_URL             a PostgreSQL server, in place of the embedded database
  LATCHKEY_ENCRYPTION_KEY  base64, 32 bytes; without it, one is made and kept in examples/host-app/.data
  LATCHKEY_SIGNING_KEY     the same, for cookies and CSRF tokens
  PLEO_BASE_URL            Pleo itself, such as https://external.staging.pleo.io, in place of the stand-in`

class Refusal extends Error {}

const flags = process.argv.slice(2)
try {
  if (flags.includes('--help')) console.log(help)
  else await start()
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error)
  process.exit(1)
}

async function start() {
  const count = takeInstances()
  const unknown = flags.find((flag) => !['--fresh', '--log'].includes(flag))
  if (unknown !== undefined) throw new Refusal(`I don't know ${unknown}.\n\n${help}`)
  const fixed = { host: readPort('PORT'), provider: readPort('PROVIDER_PORT') }

  ensureInstalled()
  ensureBuilt((text) => console.log(text))

  const port = await choosePort('PORT', fixed.host, 4300)
  const providerPort = env.PLEO_BASE_URL ? 0 : await choosePort('PROVIDER_PORT', fixed.provider, port + 1)

  const { register } = await import('tsx/esm/api')
  // Without the repository's tsconfig, `latchkey/server` is the built package here too.
  register({ tsconfig: false })
  const options = {
    port,
    providerPort,
    keyFolder: data,
    env,
    onLog: (line) => {
      if (flags.includes('--log') || line.level === 'error') console.log(JSON.stringify(line))
    },
  }
  const { host, stop } = await (count > 1 ? startSeveral(count, options) : startOne(options))
  if (flags.includes('--fresh')) await host.forget()

  const end = stopOn(['SIGINT', 'SIGTERM', 'SIGHUP'], stop)
  // A signal to npm ends npm and the shell between, and does not come here.
  const parent = process.ppid
  if (env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && end(), 500)
  tell(host)
}

async function startOne(options) {
  const { startHost } = await import('../examples/host-app/start.ts')
  const host = await startHost({ ...options, database: chooseDatabase() })
  return { host, stop: host.stop }
}

async function startSeveral(count, options) {
  const { hasPostgres, startPostgres } = await import('../examples/host-app/startPostgres.ts')
  const { startInstances } = await import('../examples/host-app/startInstances.ts')
  if (!env.DATABASE_URL && !hasPostgres) {
    throw new Refusal('Several instances need a PostgreSQL server. Install PostgreSQL, or set DATABASE_URL.')
  }
  const server = env.DATABASE_URL ? null : await startPostgres()
  if (server) console.log('These instances have a PostgreSQL server of their own, which is gone with them.')
  const stopServer = () => server?.stop()
  try {
    const host = await startInstances({ ...options, count, databaseUrl: server?.url ?? env.DATABASE_URL })
    return { host, stop: () => host.stop().finally(stopServer) }
  } catch (error) {
    await stopServer()
    throw error
  }
}

/** How many instances, by `--instances 2` or `--instances=2`; both words are gone from the flags. */
function takeInstances() {
  const at = flags.findIndex((flag) => flag === '--instances' || flag.startsWith('--instances='))
  if (at < 0) return 1
  const [, inside] = flags[at].split('=')
  const [text] = flags.splice(at, inside === undefined ? 2 : 1).reverse()
  const count = Number(inside ?? text)
  if (!Number.isInteger(count) || count < 1 || count > 16) throw new Refusal('--instances takes a number from 1 to 16.')
  return count
}

function readPort(name) {
  const value = env[name]
  if (!value) return null
  const port = Number(value)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Refusal(`${name} is ${value}, which is no port.`)
  return port
}

/** The fixed port, or the first free one; says so when that is not the usual one. */
async function choosePort(name, fixed, usual) {
  if (fixed) {
    if (await isFree(fixed)) return fixed
    throw new Refusal(`Port ${fixed} is in use. Stop what runs there, or set ${name} to another port.`)
  }
  for (let port = usual; port < usual + 50; port++) {
    if (!(await isFree(port))) continue
    if (port !== usual) console.log(`Port ${usual} is in use, so this runs on ${port}.`)
    return port
  }
  throw new Refusal(`No port from ${usual} to ${usual + 49} is free. Set ${name} to one that is.`)
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}

/** The embedded database belongs to one process at a time. */
function chooseDatabase() {
  if (env.DATABASE_URL) return { url: env.DATABASE_URL }
  const directory = join(data, 'database')
  const lock = join(data, 'database.lock')
  mkdirSync(data, { recursive: true })
  const owner = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0
  if (owner && isRunning(owner)) {
    console.log(`Process ${owner} uses the database, so this keeps its connections in memory.`)
    return 'memory'
  }
  writeFileSync(lock, String(process.pid))
  process.on('exit', () => rmSync(lock, { force: true }))
  if (flags.includes('--fresh')) rmSync(directory, { recursive: true, force: true })
  return { directory }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function tell({ url, providerUrl, provider }) {
  const keys = provider?.keys.list() ?? []
  console.log(`
  Acme Expenses      ${url}
  ${provider ? `Provider stand-in  ${providerUrl}  (make, expire and revoke keys here)` : `Provider           ${env.PLEO_BASE_URL}`}
`)
  if (keys.length) {
    const width = Math.max(...keys.map(({ name }) => name.length))
    console.log('  Demo keys, which open nothing but the stand-in:')
    for (const { kind, name, value } of keys) console.log(`    ${kind.padEnd(10)}  ${name.padEnd(width)}  ${value}`)
  }
  console.log('\n  Stop with Ctrl-C.')
}
