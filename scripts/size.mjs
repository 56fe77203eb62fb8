// What a consumer's bundle grows by: the packed tarball, bundled with esbuild, minified, brotli, React left out.
// Prints each budget with what the bytes are spent on, and fails when one is exceeded.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { pack } from './pack.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const kB = 1024

/** `lazy: false` counts what loads at first, without the chunks behind an `import()`. */
const BUDGETS = [
  { name: 'KeyInput', code: `export { KeyInput } from 'latchkey'`, limit: 4 },
  {
    name: 'ConnectionBadge',
    code: `export { ConnectionBadge } from 'latchkey'`,
    limit: 1,
    without: ['zod', '@radix-ui'],
  },
  { name: 'useApiKeyConnection', code: `export { useApiKeyConnection } from 'latchkey/headless'`, limit: 10 },
  {
    name: 'ApiKeyConnect inline',
    code: `export { ApiKeyConnect } from 'latchkey'`,
    limit: 16,
    lazy: false,
    without: ['@radix-ui'],
  },
  { name: 'everything, dialog too', code: `export * from 'latchkey'`, limit: 29 },
  { name: 'styles.css', code: `import 'latchkey/styles.css'`, limit: 5, css: true },
]

const RADIX = ['@radix-ui', 'react-remove-scroll', 'react-style-singleton', 'react-remove-scroll-bar', 'aria-hidden']
const BESIDE_RADIX = [...RADIX, 'use-callback-ref', 'use-sidecar', 'get-nonce', 'tslib', 'detect-node-es']

/** Who a source belongs to: a layer of ours, or the dependency that brings it. */
function ownerOf(source) {
  const dependency = source.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1]
  if (dependency && dependency !== 'latchkey') {
    if (BESIDE_RADIX.some((name) => dependency === name || dependency.startsWith(`${name}/`))) return 'radix'
    return dependency
  }
  return source.match(/src\/([^/]+)\//)?.[1] ?? 'other'
}

/** Minified bytes by owner, through the source maps of the package back to our own files. */
function spentOn(code, map) {
  const sourceMap = new SourceMap(JSON.parse(map))
  const bytes = {}
  code.split('\n').forEach((line, lineNumber) => {
    let owner = 'other'
    for (let column = 0; column < line.length; column++) {
      const { originalSource, generatedLine } = sourceMap.findEntry(lineNumber, column)
      if (originalSource && generatedLine === lineNumber) owner = ownerOf(originalSource)
      bytes[owner] = (bytes[owner] ?? 0) + 1
    }
  })
  return bytes
}

async function measure({ code, lazy = true, css = false }, folder) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: folder, sourcefile: 'consumer.js' },
    bundle: true,
    format: 'esm',
    minify: true,
    // Without splitting, what is behind an `import()` becomes part of the one file.
    splitting: !lazy,
    outdir: join(folder, 'out'),
    write: false,
    metafile: true,
    sourcemap: css ? false : 'external',
    sourcesContent: false,
    external: ['react', 'react-dom', 'react/*', 'react-dom/*'],
    define: { 'process.env.NODE_ENV': '"production"' },
    nodePaths: [join(root, 'node_modules')],
    logLevel: 'error',
    absWorkingDir: folder,
  })
  const wantedExtension = css ? '.css' : '.js'
  const outputs = Object.entries(metafile.outputs)
  const first = outputs.find(([path, { entryPoint }]) => entryPoint === 'consumer.js' && path.endsWith('.js'))?.[0]
  const loaded = new Set()
  const load = (path) => {
    if (loaded.has(path)) return
    loaded.add(path)
    for (const { path: next, kind, external } of metafile.outputs[path]?.imports ?? [])
      if (!external && kind === 'import-statement') load(next)
  }
  if (first && !css) load(first)
  const files = outputFiles.filter(
    ({ path }) => path.endsWith(wantedExtension) && (css || [...loaded].some((name) => path.endsWith(name))),
  )
  if (files.length === 0) throw new Error(`esbuild wrote no ${wantedExtension} for: ${code}`)
  const owners = {}
  for (const { path, text } of css ? [] : files) {
    const map = outputFiles.find((other) => other.path === `${path}.map`)
    for (const [owner, bytes] of Object.entries(spentOn(text, map.text))) owners[owner] = (owners[owner] ?? 0) + bytes
  }
  const sources = new Set(
    [...loaded].flatMap((path) =>
      Object.entries(metafile.outputs[path].inputs)
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .map(([source]) => source),
    ),
  )
  return {
    minified: files.reduce((sum, { contents }) => sum + contents.length, 0),
    brotli: files.reduce((sum, { contents }) => sum + brotliCompressSync(contents).length, 0),
    owners: Object.entries(owners).sort(([, a], [, b]) => b - a),
    sources,
  }
}

const show = (bytes) => (bytes / kB).toFixed(2)

const folder = mkdtempSync(join(tmpdir(), 'latchkey-size-'))
const complaints = []
try {
  const tarball = pack(folder)
  const modules = join(folder, 'node_modules')
  mkdirSync(modules)
  execFileSync('tar', ['-xzf', tarball, '-C', folder])
  symlinkSync(join(folder, 'package'), join(modules, 'latchkey'), 'junction')

  for (const budget of BUDGETS) {
    const { minified, brotli, owners, sources } = await measure(budget, folder)
    const over = brotli > budget.limit * kB
    console.log(
      `${over ? 'OVER' : '  ok'}  ${budget.name.padEnd(24)} ${show(brotli).padStart(6)} of ${budget.limit} kB  (minified ${show(minified)} kB)`,
    )
    // Brotli compresses the file as a whole, so a part's share of it is its share of the minified bytes.
    const shares = owners.map(([owner, bytes]) => `${owner} ${show((bytes / minified) * brotli)}`)
    if (shares.length) console.log(`      spent on: ${shares.join(', ')}`)
    if (over) complaints.push(`${budget.name} is ${show(brotli)} kB, over its ${budget.limit} kB`)
    for (const name of budget.without ?? [])
      if ([...sources].some((source) => source.includes(`node_modules/${name}/`)))
        complaints.push(`${budget.name} holds ${name}`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
for (const complaint of complaints) console.log(complaint)
console.log(complaints.length ? `${complaints.length} budgets are not met` : `all ${BUDGETS.length} budgets are met`)
process.exitCode = complaints.length ? 1 : 0
