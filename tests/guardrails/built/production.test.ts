import { readdirSync } from 'node:fs'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const folders = (folder: string) =>
  readdirSync(`src/${folder}`)
    .filter((file) => /\.ts$/.test(file))
    .map((file) => `dist/${folder}/${file.replace('.ts', '.js')}`)

/** Everything that a page loads. */
const entries = [
  ...['index', 'headless', 'http', 'providers'].map((name) => `dist/${name}.js`),
  ...folders('locales'),
  ...folders('providers/vendors'),
]

/** As a consumer's bundler makes it: all of the entry, without what others have written. */
async function bundle(entry: string, mode: 'production' | 'development'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    packages: 'external',
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
  })
  return outputFiles.map(({ text }) => text).join('')
}

describe('a production build', () => {
  it.each(entries)('%s says nothing on the console', async (entry) => {
    expect(await bundle(entry, 'production')).not.toMatch(/\bconsole\.(debug|dir|error|info|log|table|trace|warn)\b/)
  })

  it('leaves out what a development build says', async () => {
    const said = await bundle('dist/index.js', 'development')
    expect(said).toMatch(/console\.warn/)
    expect(said).toMatch(/two places on this page/)
    expect(said).toMatch(/the stylesheet is missing/)
    expect(await bundle('dist/http.js', 'development')).toMatch(/was answered with/)
  })

  // Most pages have no `process`: what asks whether there is one is silent on a development server.
  it.each(entries)('%s asks nothing of Node but what bundlers replace, in development either', async (entry) => {
    expect(await bundle(entry, 'development')).not.toMatch(/\btypeof process\b|\bprocess\.\w/)
  })
})
