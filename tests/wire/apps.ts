import type { Activation } from './runtimes'
import { freePort, startServer } from './startServer'

type App = 'next' | 'sveltekit'

const commands: Readonly<Record<App, (port: number) => string[]>> = {
  next: (port) => ['node_modules/next/dist/bin/next', 'start', '--hostname=127.0.0.1', `--port=${port}`],
  sveltekit: () => ['build/index.js'],
}

/** Where an app of `tests/consumers/wire` is built; null where it is not. `node scripts/consumers.mjs wire` builds them. */
export function findApp(name: App): string | null {
  const folders = JSON.parse(process.env.LATCHKEY_WIRE_APPS ?? '{}') as Partial<Record<App, string>>
  return folders[name] ?? null
}

/** The app itself, as its framework serves it in production. Ends with its test. */
export async function startApp(name: App, folder: string, providerUrl: string, activation: Activation) {
  const port = await freePort()
  return startServer(name, {
    port,
    command: process.execPath,
    args: commands[name](port),
    cwd: folder,
    env: {
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      ORIGIN: `http://127.0.0.1:${port}`,
      WIRE_PROVIDER_URL: providerUrl,
      WIRE_ACTIVATION: activation,
    },
  })
}
