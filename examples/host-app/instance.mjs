// One instance of the host in a process of its own, for forkInstance.ts: told what to start, and telling what it logs.
import { register } from 'tsx/esm/api'
import { stopOn } from './stopOn.mjs'

// With a tsconfig, the sources of the library; without one, the built package.
register({ tsconfig: process.argv[2] ?? false })
const { startHost } = await import('./start.ts')

process.once('message', async (options) => {
  try {
    const host = await startHost({ ...options, onLog: (line) => process.send?.({ line }) })
    const end = stopOn(['SIGTERM'], host.stop)
    // Whoever started it is gone.
    process.on('disconnect', end)
    process.send?.({ url: host.url })
  } catch (error) {
    process.send?.({ failed: error instanceof Error ? error.message : 'thrown' }, () => process.exit(1))
  }
})
// Ctrl-C is for the process that started it, which tells it to end.
process.on('SIGINT', () => {})
process.send?.({ isReady: true })
