// What a consumer's bundle grows by: each budget is a bundle of dist/, minified, brotli, React left out. A budget that
// honest work can't meet yet has a ceiling just above today's size, which then is the limit. That one grows is a commit of
// its own, which says why.
import { readdirSync, readFileSync } from 'node:fs'

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))

/** Fails the bundle when a module is in it that it must not make anyone pay for. */
const refuse = (isForeign) => ({
  name: 'refuse',
  setup(build) {
    build.onEnd(({ metafile }) => {
      const inside = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs))
      const foreign = inside.filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && isForeign(path))
      return { errors: foreign.map(([path]) => ({ text: `${path} is in it, and must not be` })) }
    })
  },
})

const check = ({ name, limit, isForeign, ...bundle }) => ({
  name,
  limit: `${limit} KiB`,
  ...bundle,
  modifyEsbuildConfig: (config) => ({
    ...config,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [refuse(isForeign)],
  }),
})

const budgets = read('sizeBudgets.json').map(({ name, entry, import: imported, limit, ceiling, without = [] }) =>
  check({
    name: ceiling ? `${name} (budget ${limit} KiB)` : name,
    limit: ceiling ?? limit,
    path: entry ? `../dist/${entry}.js` : `../dist/${name}`,
    ...(imported && { import: imported }),
    isForeign: (path) => without.some((owner) => path.includes(`node_modules/${owner}/`)),
  }),
)

/** One vendor, for the browser and for the server, with no other vendor's modules. */
const vendors = Object.entries({ providers: 0.8, identify: 2.1 }).flatMap(([folder, limit]) =>
  readdirSync(new URL(`../src/${folder}/vendors`, import.meta.url)).map((file) => {
    const vendor = file.replace('.ts', '')
    return check({
      name: `${folder}/${vendor}`,
      limit,
      path: `../dist/${folder}/vendors/${vendor}.js`,
      isForeign: (path) => /\/vendors\/(?<other>.+)\.js$/.test(path) && !path.endsWith(`/${vendor}.js`),
    })
  }),
)

export default [...budgets, ...vendors]
