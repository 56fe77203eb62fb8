import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { bundleServer } from '../bundle.mjs'

const milliseconds = { warm: 600, measured: 800 }
/** How often it renders, in a process of its own. */
const program = (address) => `
  import { render } from ${JSON.stringify(address)}
  if (!/API key|Connected/i.test(render())) throw new Error('What was rendered is empty.')
  const spend = (time) => {
    const start = performance.now()
    let count = 0
    for (; performance.now() - start < time; count++) render()
    return count / ((performance.now() - start) / 1000)
  }
  spend(${milliseconds.warm})
  console.log(spend(${milliseconds.measured}))`

/** Renders per second, as React's renderToString does. */
export async function server({ candidate }) {
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-bench-'))
  try {
    const file = join(folder, 'server.mjs')
    await writeFile(file, await bundleServer(candidate))
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', program(pathToFileURL(file).href)],
      { env: { ...process.env, NODE_ENV: 'production' } },
    )
    return { server: Number(stdout) }
  } finally {
    await rm(folder, { recursive: true })
  }
}
