import { createRequire } from 'node:module'
import { runInThisContext } from 'node:vm'

/** As on a server: in this process, with the React that is in the bundle. */
export function renderToHtml(code: string): string {
  const module = { exports: '' }
  // SAFETY: what is run is a function of these two, by the line around the code.
  const run = runInThisContext(`(module, require) => {${code}\n}`) as (
    into: typeof module,
    require: NodeJS.Require,
  ) => void
  run(module, createRequire(import.meta.url))
  return module.exports
}
