import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { onTestFinished } from 'vitest'
import { freePort, startServer } from './startServer'

export type Activation = 'separate' | 'included'
type Runtime = 'deno' | 'bun' | 'workerd'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Its program, in PATH or in the folder that LATCHKEY_RUNTIMES names; null where it is not on this machine. */
export function findRuntime(name: Runtime): string | null {
  const folders = `${process.env.LATCHKEY_RUNTIMES ?? ''}${delimiter}${process.env.PATH ?? ''}`.split(delimiter)
  const isThere = (path: string) => {
    try {
      accessSync(path, constants.X_OK)
      return true
    } catch {
      return false
    }
  }
  const found = folders.filter(Boolean).find((folder) => isThere(join(folder, name)))
  if (!found) console.info(`Skipped: there is no ${name} here. To get one: npm install --global ${name}`)
  return found ? join(found, name) : null
}

/** What a host writes for each; `handler` makes one. */
const entries: Readonly<Record<Runtime, string>> = {
  deno: `Deno.serve({ hostname: '127.0.0.1', port: PORT }, handler())`,
  bun: `Bun.serve({ hostname: '127.0.0.1', port: PORT, fetch: handler() })`,
  // Nothing random may be made up before the first request.
  workerd: `let made
    export default { fetch: (request) => (made ??= handler())(request) }`,
}

const commands: Readonly<Record<Runtime, (folder: string) => string[]>> = {
  deno: (folder) => ['run', '--allow-net', '--allow-env=NODE_ENV', '--no-prompt', join(folder, 'entry.js')],
  bun: (folder) => [join(folder, 'entry.js')],
  workerd: (folder) => ['serve', join(folder, 'config.capnp')],
}

const workerdConfig = (port: number) => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "everywhere", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "entry", esModule = embed "entry.js")],
  compatibilityDate = "2026-01-01",
  globalOutbound = "everywhere",
);`

/** A server in that very runtime, with `wireHandler` bundled for it. Ends with its test. */
export async function startRuntime(runtime: Runtime, program: string, providerUrl: string, activation: Activation) {
  const folder = mkdtempSync(join(tmpdir(), `latchkey-${runtime}-`))
  const port = await freePort()
  await build({
    stdin: {
      contents: `import { wireHandler } from './wireHandler'
        const handler = () => wireHandler(${JSON.stringify(providerUrl)}, '${activation}')
        ${entries[runtime].replace('PORT', String(port))}`,
      resolveDir: here,
    },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    // As wrangler does it: a Worker has no environment.
    ...(runtime === 'workerd' && { define: { 'process.env.NODE_ENV': '"production"' } }),
    outfile: join(folder, 'entry.js'),
    logLevel: 'error',
  })
  writeFileSync(join(folder, 'config.capnp'), workerdConfig(port))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return startServer(runtime, { port, command: program, args: commands[runtime](folder), cwd: folder })
}
