import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'

/** The React that the host brings: the oldest that Latchkey promises to work with, and the newest. */
export const reacts = ['18.2', '19'] as const
export type HostReact = (typeof reacts)[number]

const root = fileURLToPath(new URL('../../..', import.meta.url))
const old = { react: 'react-18', 'react-dom': 'react-dom-18' }
const made = new Map<string, Promise<string>>()

/** A page's script, with a React of its own in it. Mounts in every element with `data-root`, or hydrates what it holds. */
export function bundleForBrowser(file: string, react: HostReact): Promise<string> {
  const mount = join(root, 'tests/guest/harness/mountGuest')
  return bundle(react, file, { platform: 'browser', format: 'iife' }, [
    `import { mountGuest } from ${JSON.stringify(mount)}`,
    `mountGuest(${nameOf(file)})`,
  ])
}

/** What the server of the same host runs: a CommonJS module whose export is the page's HTML. */
export function bundleForServer(file: string, react: HostReact): Promise<string> {
  return bundle(react, file, { platform: 'node', format: 'cjs' }, [
    `import { renderToString } from 'react-dom/server'`,
    `import { createElement } from 'react'`,
    `module.exports = renderToString(createElement(${nameOf(file)}))`,
  ])
}

const nameOf = (file: string) => basename(file, '.tsx')

function bundle(react: HostReact, file: string, options: BuildOptions, code: readonly string[]): Promise<string> {
  const name = `${react} ${file} ${options.platform}`
  const text = made.get(name) ?? run(react, file, options, code)
  made.set(name, text)
  return text
}

async function run(react: HostReact, file: string, options: BuildOptions, code: readonly string[]): Promise<string> {
  const contents = [`import { ${nameOf(file)} } from ${JSON.stringify(file)}`, ...code].join('\n')
  const { outputFiles } = await build({
    ...options,
    stdin: { contents, resolveDir: dirname(file), loader: 'tsx' },
    bundle: true,
    write: false,
    target: 'es2022',
    // React says what it dislikes only here.
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'error',
    absWorkingDir: root,
    ...(react === '18.2' && { alias: old }),
  })
  const [output] = outputFiles ?? []
  if (!output?.text.includes(react === '18.2' ? '18.2.0' : '19.'))
    throw new Error(`The page does not hold React ${react}.`)
  return output.text
}
