// One host of a checkout, in a process of its own, for backend.mjs. Its folder is the first argument.
import { register } from 'tsx/esm/api'

register({ tsconfig: false })
const { startHost } = await import(`${process.argv[2]}/examples/host-app/start.ts`)

process.once('message', async (options) => {
  const host = await startHost(options)
  process.once('SIGTERM', () => host.stop().finally(() => process.exit(0)))
  process.on('disconnect', () => process.exit(0))
  process.send({ url: host.url })
})
process.send({ isReady: true })
