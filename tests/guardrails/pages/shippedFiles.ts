import { existsSync } from 'node:fs'
import { join } from 'node:path'
import manifest from '../../../package.json'

const root = join(import.meta.dirname, '../../..')
/** npm packs these, whatever `files` says. */
const always = ['README.md', 'LICENSE', 'package.json']

/** Tells whether a file or folder of the repository is in the package too. */
export function shippedFiles(): (path: string) => boolean {
  const packed = [...always, ...manifest.files]
  return (path) => {
    const plain = path.replaceAll('\\', '/')
    return existsSync(join(root, path)) && packed.some((one) => plain === one || plain.startsWith(`${one}/`))
  }
}
