import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'
import { unlayered } from '../scripts/unlayered.mjs'

const twin = /^(.*\/src\/.+)\.unlayered\.css(?:\?.*)?$/

/** Makes `latchkey/styles.unlayered.css` of the sources, as the build does. No such file is among them. */
export function unlayeredSheets(): Plugin {
  return {
    name: 'unlayered-sheets',
    enforce: 'pre',
    resolveId: (id) => (twin.test(id) ? id : null),
    async load(id) {
      const [, sheet] = twin.exec(id) ?? []
      return sheet ? unlayered(await readFile(`${sheet}.css`, 'utf8')) : null
    },
  }
}
