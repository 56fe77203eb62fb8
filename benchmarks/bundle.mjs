// Production bundles of a candidate: of itself, for its weight, and in the pages where it is measured.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '..')
const require = createRequire(import.meta.url)
const { exports: entries } = require('../package.json')

/** Latchkey as it was built, by the names that a consumer imports. */
const builtLatchkey = {
  name: 'built-latchkey',
  setup({ onResolve }) {
    onResolve({ filter: /^latchkey(\/|$)/ }, ({ path }) => {
      const entry = entries[path.replace('latchkey', '.')]
      return { path: join(root, entry.import?.default ?? entry.default) }
    })
  },
}

const common = {
  absWorkingDir: here,
  bundle: true,
  write: false,
  format: 'esm',
  jsx: 'automatic',
  minify: true,
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [builtLatchkey],
  logLevel: 'error',
}
const fileOf = ({ file }) => join(here, 'candidates', `${file}.tsx`)
/** One React for everybody, also for what is imported from the folder of the package. */
const react = () =>
  Object.fromEntries(['react', 'react-dom'].map((name) => [name, dirname(require.resolve(`${name}/package.json`))]))

async function textOf(options) {
  const { outputFiles } = await build({ ...common, ...options })
  return outputFiles[0].text
}

/** The candidate as it adds to a page that has React: the script alone. */
export const bundleAlone = (candidate) =>
  textOf({ entryPoints: [fileOf(candidate)], external: ['react', 'react/*', 'react-dom', 'react-dom/*'] })

/** A page of page/ with the candidate and React in it. */
export const bundlePage = (candidate) =>
  textOf({
    entryPoints: [`page/${candidate.kind === 'list' ? 'listPage' : 'widgetPage'}.tsx`],
    alias: { ...react(), candidate: fileOf(candidate), list: fileOf(candidate) },
  })

/** For Node: `render()` gives the first HTML. */
export const bundleServer = (candidate) =>
  textOf({
    entryPoints: ['page/serverEntry.tsx'],
    alias: { ...react(), candidate: fileOf(candidate) },
    platform: 'node',
    // CommonJS packages ask for Node's modules by a `require` that ESM has not.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  })

/** The page of a host, without a widget. */
export const bundleHostPage = () => textOf({ entryPoints: ['page/hostPage.ts'] })

/** The candidate's stylesheet, or nothing. */
export const bundleStyles = async ({ styles }) => (styles ? textOf({ entryPoints: [styles] }) : '')
