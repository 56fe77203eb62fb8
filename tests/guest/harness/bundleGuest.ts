import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'

/** The React that the host brings: the oldest that Latchkey promises to work with, and the newest. */
export const reacts = ['18.2', '19'] as const
/** Both with LATCHKEY_TEST_ALL; otherwise the newest, where nothing is known to differ. */
export const usualReacts = process.env.LATCHKEY_TEST_ALL ? reacts : (['19'] as const)
export type HostReact = (typeof reacts)[number]

const root = fileURLToPath(new URL('../../..', import.meta.url))
/** Where the package is that the pages use: another version of it, to see what fails there. */
export const packageRoot = process.env.LATCHKEY_PACKAGE_ROOT ?? root
const old = { react: 'react-18', 'react-dom': 'react-dom-18' }
const made = new Map<string, Promise<Bundle>>()

export interface Bundle {
  readonly js: string
  /** What the page's components import of it. */
  readonly css: string
}

/**
 * A page's script, with a React of its own in it.
 * @param mount a module named as its export, which is called with the component. @default mounts it in every element with
 * `data-root`, or hydrates what it holds
 */
export function bundleForBrowser(
  file: string,
  react: HostReact,
  mount = join(root, 'tests/guest/harness/mountGuest.tsx'),
): Promise<Bundle> {
  return bundle(react, file, { platform: 'browser', format: 'iife' }, [
    `import { ${nameOf(mount)} } from ${JSON.stringify(mount)}`,
    `${nameOf(mount)}(${nameOf(file)})`,
  ])
}

/** What the server of the same host runs: a CommonJS module whose export is the page's HTML. */
export async function bundleForServer(file: string, react: HostReact): Promise<string> {
  const { js } = await bundle(react, file, { platform: 'node', format: 'cjs' }, [
    `import { renderToString } from 'react-dom/server'`,
    `import { createElement } from 'react'`,
    `module.exports = renderToString(createElement(${nameOf(file)}))`,
  ])
  return js
}

const nameOf = (file: string) => basename(file, '.tsx')

function bundle(react: HostReact, file: string, options: BuildOptions, code: readonly string[]): Promise<Bundle> {
  const name = `${react} ${file} ${code.join()}`
  const bundled = made.get(name) ?? run(react, file, options, code)
  made.set(name, bundled)
  return bundled
}

async function run(react: HostReact, file: string, options: BuildOptions, code: readonly string[]): Promise<Bundle> {
  const contents = [`import { ${nameOf(file)} } from ${JSON.stringify(file)}`, ...code].join('\n')
  const { outputFiles } = await build({
    ...options,
    stdin: { contents, resolveDir: dirname(file), loader: 'tsx' },
    bundle: true,
    write: false,
    outdir: 'out',
    target: 'es2022',
    // React says what it dislikes only here.
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'error',
    absWorkingDir: root,
    alias: { latchkey: join(packageRoot, 'src'), ...(react === '18.2' && old) },
  })
  const text = (type: string) => outputFiles?.find(({ path }) => path.endsWith(type))?.text ?? ''
  const [js, css] = ['.js', '.css'].map(text) as [string, string]
  if (!js.includes(react === '18.2' ? '18.2.0' : '19.')) throw new Error(`The page does not hold React ${react}.`)
  return { js, css }
}
