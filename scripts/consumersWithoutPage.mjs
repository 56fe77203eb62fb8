// Consumers of the packed package that need no browser to be believed.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const install = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline', '--loglevel=error']

/** Plain CommonJS on a server. */
async function cjs({ folder, tarball, template, run }) {
  cpSync(template, folder, { recursive: true })
  await run('npm', [...install, tarball], folder)
  await run(process.execPath, ['--throw-deprecation', 'index.cjs'], folder)
}

/** In place of shadcn's own registry, which its program asks for the base colour of an app. */
async function baseColours() {
  const nothing = { light: {}, dark: {} }
  const colours = { inlineColors: nothing, cssVars: nothing, inlineColorsTemplate: '', cssVarsTemplate: '' }
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(colours))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${server.address().port}/r`, stop: () => server.close() }
}

/** The items of the registry, put into an app by shadcn's own program from static files, and then compiled there. */
async function shadcn({ folder, tarball, template, run }) {
  cpSync(template, folder, { recursive: true })
  await run('npm', [...install, tarball], folder)
  const items = join(folder, 'items')
  mkdirSync(items)
  const packed = join(folder, 'node_modules/latchkey/dist/registry')
  for (const file of readdirSync(packed)) {
    const item = JSON.parse(readFileSync(join(packed, file), 'utf8'))
    if (item.dependencies.join() !== 'latchkey') throw new Error(`${file} depends on ${item.dependencies.join(', ')}.`)
    // What is not published yet comes from where it was packed.
    writeFileSync(join(items, file), JSON.stringify({ ...item, dependencies: [`file:${tarball}`] }))
  }
  const files = readdirSync(items).map((file) => `./items/${file}`)
  if (files.length !== 3) throw new Error(`There are ${files.length} items, and should be 3.`)
  const registry = await baseColours()
  try {
    await run('npx', ['shadcn', 'add', ...files, '--yes', '--overwrite'], folder, { REGISTRY_URL: registry.url })
  } finally {
    registry.stop()
  }
  for (const file of [
    'components/api-key-connect.tsx',
    'components/api-key-field.tsx',
    'app/api/github/[action]/route.ts',
  ]) {
    if (!readFileSync(join(folder, file), 'utf8').includes("from 'latchkey/")) throw new Error(`${file} is another.`)
  }
  const sheet = readFileSync(join(folder, 'app/globals.css'), 'utf8')
  if (!/@import "latchkey\/styles\.css"/.test(sheet)) throw new Error(`The sheet is not imported:\n${sheet}`)
  await run('npx', ['tsc', '-p', '.'], folder)
}

const root = fileURLToPath(new URL('..', import.meta.url))
const recipes = { next: ['nextRoute', ''], sveltekit: ['svelteKitRoute', 'src'] }

/**
 * The wire suite of tests/wire, in frameworks that are too large for everybody's `npm install`: each as an app that is built
 * and served as in production, with the packed package and the recipe, and in the runtimes.
 */
async function wire({ folder, tarball, template, run }) {
  cpSync(template, folder, { recursive: true })
  const apps = {}
  for (const [name, [recipe, source]] of Object.entries(recipes)) {
    apps[name] = join(folder, name)
    cpSync(join(root, 'tests/wire/wireHandler.ts'), join(apps[name], source, 'wireHandler.ts'))
    cpSync(join(root, `examples/recipes/${recipe}.ts`), join(apps[name], source, `${recipe}.ts`))
    await run('npm', [...install, tarball], apps[name])
    await run('npm', ['run', 'build', '--silent'], apps[name])
  }
  const runtimes = join(folder, 'runtimes')
  await run('npm', install, runtimes)
  const env = {
    LATCHKEY_TEST_ALL: '1',
    LATCHKEY_WIRE_APPS: JSON.stringify(apps),
    LATCHKEY_RUNTIMES: join(runtimes, 'node_modules/.bin'),
  }
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config=tests/vitest.config.ts', '--project=unit']
  await run(process.execPath, [...vitest, 'tests/wire/wire.test.ts'], root, env)
}

export const consumersWithoutPage = { cjs, shadcn, wire }
