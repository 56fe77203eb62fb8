import { runInThisContext } from 'node:vm'
import { transformSync } from 'esbuild'
import * as jsxRuntime from 'react/jsx-runtime'

type Module = Readonly<Record<string, unknown>>

/**
 * Runs samples as they are printed, and what they import. Returns what loads one by its path.
 *
 * @param files their code, by their path in an app
 * @param packages what they may import beside each other
 */
export function loadSamples(files: ReadonlyMap<string, string>, packages: Readonly<Record<string, unknown>>) {
  const known: Readonly<Record<string, unknown>> = { 'react/jsx-runtime': jsxRuntime, ...packages }
  const loaded = new Map<string, Module>()

  return function load(path: string): Module {
    const before = loaded.get(path)
    if (before) return before
    const loader = path.endsWith('x') ? 'tsx' : 'ts'
    const { code } = transformSync(files.get(path) ?? '', { loader, format: 'cjs', jsx: 'automatic' })
    const find = (name: string): unknown => {
      if (name in known) return known[name]
      const target = new URL(name, `file:///${path}`).pathname.slice(1)
      const file = ['.ts', '.tsx'].map((end) => target + end).find((one) => files.has(one))
      if (!file) throw new Error(`${path} imports ${name}, which is not there.`)
      return load(file)
    }
    const module = { exports: {} as Module }
    // The code is of our own pages, and is executed as printed.
    const run = runInThisContext(`(module, exports, require) => {${code}}`) as (...given: unknown[]) => void
    run(module, module.exports, find)
    loaded.set(path, module.exports)
    return module.exports
  }
}
