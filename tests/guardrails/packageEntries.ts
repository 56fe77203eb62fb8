import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const src = join(import.meta.dirname, '../../src')

interface PackageEntry {
  /** As a consumer imports it: `latchkey`, `latchkey/providers/stripe`. */
  readonly specifier: string
  /** Its file in src/ and in dist/, without the extension: `index`, `providers/vendors/stripe`. */
  readonly file: string
  /** Its report in docs/api/, without the extension: `index`, `providers/stripe`. */
  readonly report: string
}

/** Every entry of the package that holds code: one for each language and vendor, too. */
export const packageEntries: readonly PackageEntry[] = [
  'index',
  'headless',
  'http',
  'providers',
  'server',
  'testing',
  ...['locales', 'providers/vendors', 'identify/vendors'].flatMap((folder) =>
    readdirSync(join(src, folder)).map((file) => `${folder}/${file.replace('.ts', '')}`),
  ),
].map((file) => {
  const report = file.replace('/vendors/', '/')
  return { file, report, specifier: file === 'index' ? 'latchkey' : `latchkey/${report}` }
})
