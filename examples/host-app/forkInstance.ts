import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { LogLine } from './backend/requestLog'
import type { HostOptions } from './start'

export interface ForkOptions {
  /** What can be told to another process. */
  readonly host: Omit<HostOptions, 'clock' | 'onLog' | 'onResponse'>
  readonly onLog?: (line: LogLine) => void
  /** With it, the instance takes the library's sources and not the built package. */
  readonly tsconfig?: string | undefined
  readonly execArgv?: readonly string[]
}

interface Told {
  readonly isReady?: true
  readonly url?: string
  readonly failed?: string
  readonly line?: LogLine
}

export type ForkedInstance = Awaited<ReturnType<typeof forkInstance>>

/** An instance of the host in a process of its own. Rejects where it does not start. */
export async function forkInstance({ host, onLog, tsconfig, execArgv = [] }: ForkOptions) {
  const file = fileURLToPath(new URL('instance.mjs', import.meta.url))
  const process = fork(file, tsconfig === undefined ? [] : [tsconfig], {
    execArgv: [...execArgv],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = new Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>((resolve) => {
    process.once('exit', (code, signal) => resolve({ code, signal }))
  })
  const url = await new Promise<string>((resolve, reject) => {
    process.on('message', ({ isReady, url, failed, line }: Told) => {
      if (isReady) process.send(host)
      if (url !== undefined) resolve(url)
      if (failed !== undefined) reject(new Error(`An instance did not start: ${failed}`))
      if (line) onLog?.(line)
    })
    void ended.then(({ code }) => reject(new Error(`An instance ended with code ${code}.`)))
  })
  return {
    url,
    /** How it has ended. */
    ended,
    signal: (name: NodeJS.Signals) => process.kill(name),
    async stop() {
      process.kill('SIGTERM')
      await ended
    },
  }
}
