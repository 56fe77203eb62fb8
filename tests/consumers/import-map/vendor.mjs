// What is not published as modules that a browser can load, made into such, once: React, and Radix with what it needs.
// Latchkey, clsx and zod are served as they are.
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { build } from 'esbuild'

const require = createRequire(import.meta.url)
const packages = {
  react: 'react',
  'react-jsx-runtime': 'react/jsx-runtime',
  'react-dom': 'react-dom',
  'react-dom-client': 'react-dom/client',
  'radix-dialog': '@radix-ui/react-dialog',
}

mkdirSync('entries', { recursive: true })
for (const [file, name] of Object.entries(packages)) {
  const names = Object.keys(require(name)).filter((one) => one !== 'default')
  writeFileSync(`entries/${file}.js`, `export { ${names.join(', ')} } from '${name}'\n`)
}
await build({
  entryPoints: Object.keys(packages).map((file) => `entries/${file}.js`),
  outdir: 'vendor',
  bundle: true,
  // One React for all of them.
  splitting: true,
  format: 'esm',
  define: { 'process.env.NODE_ENV': '"production"' },
})
