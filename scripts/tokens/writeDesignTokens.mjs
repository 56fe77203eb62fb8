// `npm run build` writes the design tokens beside the stylesheet that they are made from.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'
import { designTokens } from './designTokens.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path) => readFileSync(join(root, path), 'utf8')

/** Into `folder`: tokens.json, and a file for each mode of Figma's. */
export async function writeDesignTokens(folder) {
  // The words of the docs, which are TypeScript.
  const { code } = transformSync(read('stories/docs/tokens/tokenTexts.ts'), { loader: 'ts', format: 'esm' })
  const { tokenTexts } = await import(`data:text/javascript,${encodeURIComponent(code)}`)
  for (const [path, tokens] of Object.entries(designTokens(read('src/styles.css'), tokenTexts))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), `${JSON.stringify(tokens, null, 2)}\n`)
  }
}
