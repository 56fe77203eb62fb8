// What a consumer's bundle grows by: the packed tarball, bundled with esbuild, minified, brotli, React left out.
// Prints each budget with what the bytes are spent on. Where honest work can't meet a budget yet, it is told as OVER, and
// a ceiling just above today's size keeps it from growing. Fails above the budget, or above the ceiling where there is
// one. `--files` lists every module.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { pack } from './pack.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const kB = 1024

/** `limit` and `ceiling` in kB; `without`: whose modules must not be in it, so that who asks for keys in place pays for no dialog. */
const BUDGETS = JSON.parse(readFileSync(new URL('sizeBudgets.json', import.meta.url), 'utf8'))

/**
 * One vendor, for the browser and for the server; `alone`: whose modules of all vendors' may be in it. What all of them
 * share is in each of these, and once in a bundle of several.
 */
const VENDORS = readdirSync(join(root, 'src/providers/vendors'))
  .map((file) => file.replace('.ts', ''))
  .flatMap((vendor) => [
    { name: `providers/${vendor}`, code: `export * from 'latchkey/providers/${vendor}'`, limit: 0.8, alone: vendor },
    { name: `identify/${vendor}`, code: `export * from 'latchkey/identify/${vendor}'`, limit: 2.1, alone: vendor },
  ])

/** What Radix Dialog brings along. */
const RADIX = new Set([
  'aria-hidden',
  'detect-node-es',
  'get-nonce',
  'react-remove-scroll',
  'react-remove-scroll-bar',
  'react-style-singleton',
  'tslib',
  'use-callback-ref',
  'use-sidecar',
])

/** Who a bundled module belongs to: a layer of ours, or the dependency that brings it. */
function ownerOf(path) {
  const layer = path.match(/package\/dist\/([^/]+)\//)?.[1]
  if (layer) return layer
  const dependency = path.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1]
  if (!dependency) return 'entry'
  return dependency.startsWith('@radix-ui/') || RADIX.has(dependency) ? 'radix' : dependency
}

async function measure({ code, type = '.js' }, folder) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    format: 'esm',
    minify: true,
    outdir: join(folder, 'out'),
    write: false,
    metafile: true,
    external: ['react', 'react-dom', 'react/*', 'react-dom/*'],
    define: { 'process.env.NODE_ENV': '"production"' },
    nodePaths: [join(root, 'node_modules')],
    logLevel: 'error',
    absWorkingDir: folder,
  })
  const file = outputFiles.find(({ path }) => path.endsWith(type))
  const inputs = Object.entries(metafile.outputs).find(([path]) => path.endsWith(type))?.[1].inputs
  if (!file || !inputs) throw new Error(`esbuild wrote no ${type} for: ${code}`)
  const modules = Object.entries(inputs)
    .map(([path, { bytesInOutput }]) => ({ path, bytes: bytesInOutput }))
    .filter(({ bytes }) => bytes > 0)
    .sort((a, b) => b.bytes - a.bytes)
  return { minified: file.contents.length, brotli: brotliCompressSync(file.contents).length, modules }
}

function sumByOwner(modules) {
  const sums = new Map()
  for (const { path, bytes } of modules) sums.set(ownerOf(path), (sums.get(ownerOf(path)) ?? 0) + bytes)
  return [...sums].sort(([, a], [, b]) => b - a)
}

const show = (bytes) => (bytes / kB).toFixed(2)

async function judge({ name, limit, ceiling = limit, without = [], alone, ...bundle }, folder) {
  const { minified, brotli, modules } = await measure(bundle, folder)
  const owners = sumByOwner(modules)
  // Brotli compresses the file as a whole: a part's share of it is taken to be its share of the minified bytes.
  const share = (bytes) => show((bytes / minified) * brotli)
  const over = brotli > limit * kB
  met += over ? 0 : 1
  const size = `${show(brotli).padStart(6)} of ${limit} kB`
  console.log(`${over ? 'OVER' : '  ok'}  ${name.padEnd(24)}${size}  (minified ${show(minified)} kB)`)
  if (bundle.type !== '.css') {
    console.log(`      spent on: ${owners.map(([owner, bytes]) => `${owner} ${share(bytes)}`).join(', ')}`)
    if (process.argv.includes('--files'))
      for (const { path, bytes } of modules) console.log(`      ${share(bytes).padStart(6)}  ${path}`)
  }
  return [
    ...(brotli > ceiling * kB ? [`${name} is ${show(brotli)} kB, more than ${ceiling} kB`] : []),
    ...(alone ? modules.filter(({ path }) => (path.match(/\/vendors\/(.+)\.js$/)?.[1] ?? alone) !== alone) : []).map(
      ({ path }) => `${name} holds ${path}`,
    ),
    ...without.filter((owner) => owners.some(([found]) => found === owner)).map((owner) => `${name} holds ${owner}`),
  ]
}

const folder = mkdtempSync(join(tmpdir(), 'latchkey-size-'))
const complaints = []
let met = 0
try {
  execFileSync('tar', ['-xzf', pack(folder), '-C', folder])
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(join(folder, 'package'), join(folder, 'node_modules/latchkey'), 'junction')
  for (const budget of [...BUDGETS, ...VENDORS]) complaints.push(...(await judge(budget, folder)))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
for (const complaint of complaints) console.log(complaint)
console.log(`${met} of ${BUDGETS.length + VENDORS.length} budgets are met, ${complaints.length} sizes have grown`)
process.exitCode = complaints.length ? 1 : 0
