import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where distributions put the server's programs, which are seldom in PATH. */
function findPrograms(): string | null {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : []
  const found = versions.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')))
  return found ?? (process.env.POSTGRES_BIN || null)
}

const programs = findPrograms()

/** Whether a PostgreSQL server is on this machine: `apt-get install postgresql`, or `POSTGRES_BIN`. */
export const hasPostgres = programs !== null

/** A PostgreSQL server of one's own, on a free port, with its data in a folder that is gone afterwards. */
export async function startPostgres() {
  if (!programs) throw new Error('There is no PostgreSQL server here: apt-get install postgresql')
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-postgres-'))
  // It refuses to run as root.
  const isRoot = process.getuid?.() === 0
  const ids = isRoot ? { uid: idOf('-u'), gid: idOf('-g') } : {}
  if (ids.uid !== undefined && ids.gid !== undefined) chownSync(folder, ids.uid, ids.gid)
  const data = join(folder, 'data')
  const run = { ...ids, cwd: folder, stdio: 'ignore' } as const
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'latchkey', '-A', 'trust', '--no-sync'], run)
  const port = await freePort()
  const settings = ['fsync=off', 'max_connections=300', 'unix_socket_directories=', 'listen_addresses=127.0.0.1']
  const args = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])]
  const program = join(programs, 'postgres')
  const launch = () => {
    // Ctrl-C is for whoever started it: it ends when nobody needs it any more.
    const server = spawn(program, args, { ...run, detached: true })
    return { server, ended: new Promise((resolve) => server.once('exit', resolve)) }
  }
  let running = launch()
  const quit = async () => {
    signalAll(running.server.pid, 'SIGCONT')
    running.server.kill('SIGQUIT')
    await running.ended
  }
  const url = `postgres://latchkey@127.0.0.1:${port}/postgres`
  await untilReady(url)
  return {
    url,
    /** Every byte that is stored, the write-ahead log included. */
    async dumpFiles(): Promise<Uint8Array> {
      const { default: pg } = await import('pg')
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      await client.query('checkpoint')
      await client.end()
      const entries = readdirSync(data, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
      return Buffer.concat(entries.map(({ parentPath, name }) => readFileSync(join(parentPath, name))))
    },
    /** As a server that hangs: everything stays open, and nothing is answered. */
    hang: () => signalAll(running.server.pid, 'SIGSTOP'),
    goOn: () => signalAll(running.server.pid, 'SIGCONT'),
    /** As a server that is stopped in order: what runs is ended, and there is none until it is started again. */
    async shutDown() {
      running.server.kill('SIGINT')
      await running.ended
    },
    /** As a server that crashes: all connections are cut, and there is none until it is started again. */
    crash: quit,
    async startAgain() {
      running = launch()
      await untilReady(url)
    },
    async stop() {
      await quit()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const idOf = (flag: '-u' | '-g') => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))

/** The server, and the processes of its connections. */
function signalAll(pid: number | undefined, signal: 'SIGSTOP' | 'SIGCONT') {
  if (pid === undefined) return
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === pid)
  for (const each of [pid, ...children.map(Number)]) {
    try {
      process.kill(each, signal)
    } catch {
      // It has ended meanwhile.
    }
  }
}

function parentOf(pid: string): number | null {
  try {
    // After the name, which stands in parentheses and may hold anything: the state, then the parent.
    const [, parent] = /.*\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    return Number(parent)
  } catch {
    return null
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function untilReady(url: string) {
  const { default: pg } = await import('pg')
  for (let tries = 0; ; tries++) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      return await client.end()
    } catch (thrown) {
      if (tries > 200) throw thrown
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
