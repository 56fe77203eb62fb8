import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'
import { ensureBuilt } from '../../../examples/host-app/ensureBuilt.mjs'

export type Mode = 'production' | 'development'

interface Bundle {
  readonly js: string
  readonly css: string
}

const root = fileURLToPath(new URL('../../..', import.meta.url))
const bundles = new Map<string, Promise<Bundle>>()

/**
 * A page as an app ships it: React and the built package in one file, minified in production. Each variant is bundled
 * once in a run.
 * @param file the path of a component's module, named as its export
 */
export function bundlePage(file: string, mode: Mode): Promise<Bundle> {
  const component = basename(file, '.tsx')
  const code = [
    `import 'latchkey/styles.css'`,
    `import { mountPage } from ${JSON.stringify(join(root, 'tests/leaks/page/mountPage'))}`,
    `import { ${component} } from ${JSON.stringify(file)}`,
    `mountPage(${component})`,
  ].join('\n')
  const stdin = { contents: code, resolveDir: dirname(file), loader: 'tsx' as const }
  return once(`${mode} ${file}`, () => bundle({ stdin }, mode))
}

/** A script of its own, before the page's: a recorder, for instance. */
export function bundleScript(file: string): Promise<Bundle> {
  return once(file, () => bundle({ entryPoints: [file] }, 'production'))
}

let ensured = false

function ensureOnce() {
  if (!ensured) ensureBuilt()
  ensured = true
}

function once(name: string, make: () => Promise<Bundle>): Promise<Bundle> {
  const made = bundles.get(name) ?? make()
  bundles.set(name, made)
  return made
}

async function bundle(entry: Pick<BuildOptions, 'stdin' | 'entryPoints'>, mode: Mode): Promise<Bundle> {
  ensureOnce()
  const { outputFiles, metafile } = await build({
    ...entry,
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'out',
    format: 'iife',
    target: 'es2022',
    minify: mode === 'production',
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    logLevel: 'error',
    absWorkingDir: root,
    // Instead of the repository's own, whose paths lead `latchkey` to the sources.
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx' } },
  })
  const ofSources = Object.keys(metafile.inputs).filter((path) => path.startsWith('src/'))
  if (ofSources.length) throw new Error(`The page must hold the built package alone, not ${ofSources.join(', ')}.`)
  if (!outputFiles.some(({ contents }) => contents.length > 0)) throw new Error('The bundle is empty.')
  const text = (type: string) => outputFiles.find(({ path }) => path.endsWith(type))?.text ?? ''
  return { js: text('.js'), css: text('.css') }
}
