import { spawn } from 'node:child_process'

/** A program with all of its children, which end with it. */
export interface StartedProcess {
  /** Everything that it has written so far. */
  readonly output: () => string
  /** Ends it and its children; resolves when it is gone. */
  readonly stop: () => Promise<void>
}

const running = new Set<number>()
const end = (pid: number) => {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // Already gone.
  }
}
const endAll = () => {
  for (const pid of running) end(pid)
}
process.on('exit', endAll)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    endAll()
    process.exit(130)
  })
}

export function startProcess(path: string, args: readonly string[], env: NodeJS.ProcessEnv): StartedProcess {
  // A group of its own: a browser is a dozen processes, and they outlive the one that started them.
  const child = spawn(path, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const { pid } = child
  if (pid) running.add(pid)
  let output = ''
  const keep = (chunk: string) => {
    output += chunk
  }
  child.stdout.setEncoding('utf8').on('data', keep)
  child.stderr.setEncoding('utf8').on('data', keep)
  child.on('error', (error) => keep(error.message))
  const gone = new Promise<void>((resolve) => child.on('close', () => resolve()))
  return {
    output: () => output,
    async stop() {
      if (!pid) return
      end(pid)
      await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 5_000))])
      running.delete(pid)
    },
  }
}
