// Seconds from `npm start` to the first page: in a fresh clone, which installs and builds first, and once more in the same one.
// `node benchmarks/startTime.mjs [--beside=<commit>] [--rounds=1]`; both commits in turn, in one run.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const option = (name, usual) =>
  process.argv.find((text) => text.startsWith(`--${name}=`))?.slice(name.length + 3) ?? usual
const beside = option('beside', '')
const commits = ['HEAD', ...(beside ? [beside] : [])]

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

async function start(folder) {
  const [port, providerPort] = [await freePort(), await freePort()]
  const since = performance.now()
  const env = { ...process.env, PORT: String(port), PROVIDER_PORT: String(providerPort) }
  const child = spawn('npm', ['start'], { cwd: folder, env, detached: true, stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  try {
    for (;;) {
      if (child.exitCode !== null) throw new Error(`npm start ended with code ${child.exitCode} in ${folder}.`)
      const response = await fetch(`http://127.0.0.1:${port}/`).catch(() => null)
      if (response?.ok) return (performance.now() - since) / 1000
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  } finally {
    process.kill(-child.pid, 'SIGTERM')
    await ended
  }
}

const temporary = mkdtempSync(join(tmpdir(), 'latchkey-start-'))
try {
  for (let round = 1; round <= Number(option('rounds', 1)); round++) {
    for (const commit of commits) {
      const folder = join(temporary, `${commit}-${round}`)
      execFileSync('git', ['clone', '--quiet', root, folder])
      execFileSync('git', [
        '-C',
        folder,
        'checkout',
        '--quiet',
        execFileSync('git', ['-C', root, 'rev-parse', commit], { encoding: 'utf8' }).trim(),
      ])
      const seconds = [await start(folder), await start(folder)].map((value) => `${value.toFixed(1)} s`)
      console.log(`${commit}: ${seconds[0]} from a fresh clone, ${seconds[1]} once more`)
      rmSync(folder, { recursive: true, force: true })
    }
  }
} finally {
  rmSync(temporary, { recursive: true, force: true })
}
