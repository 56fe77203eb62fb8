import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { answerTo, situationNames } from '../../identify/answerTo'
import { vendors } from '../../identify/vendors'
import { markdownTable } from './markdownTable'

/** What each preset makes of what its vendor may say, and the bytes of its two halves. */
export async function presetTable(): Promise<string> {
  const rows = Object.entries(vendors).map(async ([name, vendor]) => {
    const answers = situationNames.map(async (situation) => {
      const identity = await answerTo(vendor, situation)
      return identity ? `\`${identity.ok ? 'ok' : identity.code}\`` : '–'
    })
    const sizes = ['providers', 'identify'].map((folder) => sizeOf(`${folder}/vendors/${name}.ts`))
    return [`\`${name}\``, ...(await Promise.all([...answers, ...sizes]))]
  })
  return markdownTable(['preset', ...situationNames, 'page', 'backend'], await Promise.all(rows))
}

/** Minified, with everything that it needs, brotli. In steps of 100 bytes, since what it shares with others changes it. */
async function sizeOf(path: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '../../../src', path)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const { length } = brotliCompressSync(outputFiles[0]?.contents ?? '')
  return `${(length / 1024).toFixed(1)} KiB`
}
