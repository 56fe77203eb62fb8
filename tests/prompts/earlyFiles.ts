import { fileURLToPath } from 'node:url'
import { runInThisContext } from 'node:vm'
import { bundleScript } from '../leaks/harness/bundlePage'

const own = (name: string) => fileURLToPath(new URL(`page/${name}.tsx`, import.meta.url))

/** A page from a server, and the script that makes it work, which it does not ask for by itself. */
export async function earlyFiles(): Promise<Readonly<Record<string, readonly [type: string, content: string]>>> {
  const [{ js }, hydrating] = await Promise.all([bundleScript(own('render')), bundleScript(own('hydrate'))])
  runInThisContext(js)
  const { renderEarlyPage } = globalThis as unknown as { renderEarlyPage: (isWithin: boolean) => string }
  const pageOf = (isWithin: boolean) =>
    [
      '<!doctype html><html lang="en"><meta charset="utf-8"><title>Acme Expenses</title><link rel="icon" href="data:,">',
      `<link rel="stylesheet" href="/page.css"><main id="root">${renderEarlyPage(isWithin)}</main></html>`,
    ].join('')
  return {
    '/early': ['text/html; charset=utf-8', pageOf(false)],
    '/early/within': ['text/html; charset=utf-8', pageOf(true)],
    '/early.js': ['text/javascript; charset=utf-8', hydrating.js],
  }
}
