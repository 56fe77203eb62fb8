import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { onTestFinished, vi } from 'vitest'

interface Command {
  readonly port: number
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env?: NodeJS.ProcessEnv
}

/** A server in a process of its own, once it answers. Ends with its test. */
export async function startServer(name: string, { port, command, args, cwd, env }: Command) {
  const child = spawn(command, args, { cwd, ...(env && { env: { ...process.env, ...env } }) })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  const ended = new Promise((resolve) => child.once('exit', resolve))
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  const url = `http://127.0.0.1:${port}`
  await vi.waitFor(() => fetch(url).catch(() => Promise.reject(new Error(`${name} does not start.\n${said}`))), {
    timeout: 60_000,
    interval: 100,
  })
  return { url, said: () => said }
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
