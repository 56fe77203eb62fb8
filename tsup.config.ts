import { readdirSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

const locales = readdirSync('src/locales').map((file) => [`locales/${file.replace('.ts', '')}`, `src/locales/${file}`])
/** Each vendor is an entry of its own, for the browser and for the server. */
const vendors = ['providers/vendors', 'identify/vendors'].flatMap((folder) =>
  readdirSync(`src/${folder}`).map((file) => [`${folder}/${file.replace('.ts', '')}`, `src/${folder}/${file}`]),
)

const entry = {
  index: 'src/index.ts',
  headless: 'src/headless.ts',
  http: 'src/http.ts',
  providers: 'src/providers.ts',
  server: 'src/server.ts',
  testing: 'src/testing.ts',
  ...(Object.fromEntries([...locales, ...vendors]) as Record<string, string>),
}

const modules = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => [path.replace(/\.tsx?$/, '').replaceAll('\\', '/'), `src/${path}`] as const)

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** Leaves each module a file of its own, and writes the extension that Node asks for into its imports. */
const oneFilePerModule: Plugin = {
  name: 'one-file-per-module',
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { path: `${path}.js`, external: true },
    )
  },
}

const common: Options = { sourcemap: true, clean: false, target: 'es2022', treeshake: false }

export default defineConfig([
  {
    // Not bundled: a consumer's bundler drops a module that nobody uses as a whole, and only part of one file in which
    // something happens at the top. `ConnectionBadge` alone is 0.8 kB this way, and 10 kB out of shared chunks.
    ...common,
    entry: Object.fromEntries(modules),
    format: 'esm',
    splitting: false,
    esbuildPlugins: [oneFilePerModule],
  },
  {
    // `splitting` keeps one instance of the shared modules, React contexts among them, across the entries.
    ...common,
    entry: { ...entry, styles: 'src/styles.css' },
    format: 'cjs',
    splitting: true,
  },
  {
    ...common,
    entry,
    // The switch is what TypeScript 6 asks for because tsup sets `baseUrl`.
    dts: { entry, only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
    format: ['esm', 'cjs'],
  },
])
