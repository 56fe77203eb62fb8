import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sourceFiles } from './sourceFiles'

type Manifest = Record<'dependencies' | 'peerDependencies' | 'devDependencies' | 'engines', Record<string, string>>

const readManifest = (path: string): Partial<Manifest> =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Partial<Manifest>

const manifest = readManifest('../../package.json')

test('who installs the package installs three dependencies and no more', () => {
  expect(Object.keys(manifest.dependencies ?? {})).toEqual(['@radix-ui/react-dialog', 'clsx', 'zod'])
  expect(manifest).not.toHaveProperty('optionalDependencies')
  expect(manifest).not.toHaveProperty('bundledDependencies')
})

test('React is the host app’s own, from 18.2 on', () => {
  expect(manifest.peerDependencies).toEqual({ react: '>=18.2', 'react-dom': '>=18.2' })
})

test('the Node that is asked for has what the sources use', () => {
  // What came after 20.0, by the second number of the version.
  const since = { 'AbortSignal.any(': 3, 'import.meta.dirname': 11, 'process.loadEnvFile(': 12 }
  const [, minor = '0'] = /^>=20(?:\.(\d+))?$/.exec(manifest.engines?.node ?? '') ?? []
  const tooNew = sourceFiles().flatMap(({ path, code }) =>
    Object.entries(since).flatMap(([name, from]) =>
      code.includes(name) && Number(minor) < from ? [`${path}: ${name}`] : [],
    ),
  )
  expect(tooNew).toEqual([])
})

test('every development dependency is pinned to one version', () => {
  const loose = Object.entries(manifest.devDependencies ?? {}).filter(
    ([, version]) => !/^(npm:.+@)?\d+\.\d+\.\d+$/.test(version),
  )
  expect(loose).toEqual([])
})

test.each([
  'vite-react-19',
  'vite-react-18',
  'next',
  'react-router',
  'import-map',
  'shadow-root',
  'vue',
  'wire/next',
  'wire/sveltekit',
  'wire/runtimes',
])('the consumer app %s pins every version', (name) => {
  const { dependencies = {}, devDependencies = {} } = readManifest(`../consumers/${name}/package.json`)
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  )
  expect(loose).toEqual([])
})

test('the benchmarks pin every version, and have the React that everything else here has', () => {
  const { dependencies = {}, ...rest } = readManifest('../../benchmarks/package.json')
  expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  expect(rest).not.toHaveProperty('devDependencies')
  const own = manifest.devDependencies ?? {}
  const shared = Object.keys(dependencies).filter((name) => name in own)
  expect(shared).toEqual(expect.arrayContaining(['react', 'react-dom']))
  expect(shared.filter((name) => dependencies[name] !== own[name])).toEqual([])
})

test('installing the package runs no script', () => {
  const { scripts = {} } = manifest as { scripts?: Record<string, string> }
  const atInstall = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish']
  expect(Object.keys(scripts).filter((name) => atInstall.includes(name))).toEqual([])
})
