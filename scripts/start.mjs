// npm start: the reference host and the stand-in provider, until stopped. Imports only Node's own modules until the
// dependencies are there.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBuilt } from '../examples/host-app/ensureBuilt.mjs'
import { ensureInstalled } from './install.mjs'

const data = fileURLToPath(new URL('../examples/host-app/.data', import.meta.url))
const { env } = process

const help = `npm start [-- --fresh] [-- --log]
  --fresh   forgets every connection first
  --log     prints the log of the host

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
  const unknown = flags.find((flag) => !['--fresh', '--log'].includes(flag))
  if (unknown) throw new Refusal(`I don't know ${unknown}.\n\n${help}`)
  const fixed = { host: readPort('PORT'), provider: readPort('PROVIDER_PORT') }

  ensureInstalled()
  ensureBuilt((text) => console.log(text))

  const port = await choosePort('PORT', fixed.host, 4300)
  const providerPort = env.PLEO_BASE_URL ? 0 : await choosePort('PROVIDER_PORT', fixed.provider, port + 1)
  const database = chooseDatabase()

  const { register } = await import('tsx/esm/api')
  // Without the repository's tsconfig, `latchkey/server` is the built package here too.
  register({ tsconfig: false })
  const { startHost } = await import('../examples/host-app/start.ts')
  const host = await startHost({
    port,
    providerPort,
    database,
    keyFolder: data,
    env,
    onLog: (line) => {
      if (flags.includes('--log') || line.level === 'error') console.log(JSON.stringify(line))
    },
  })
  if (flags.includes('--fresh')) await host.forget()

  stopOn(['SIGINT', 'SIGTERM', 'SIGHUP'], host.stop)
  tell(host)
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

function stopOn(signals, stop) {
  let stopping = false
  const end = async () => {
    // Whoever asks twice does not want to wait.
    if (stopping) process.exit(1)
    stopping = true
    await stop()
    process.exit(0)
  }
  for (const signal of signals) process.on(signal, end)
  // A signal to npm ends npm and the shell between, and does not come here.
  const parent = process.ppid
  if (env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && end(), 500)
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
