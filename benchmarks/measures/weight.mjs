import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { bundleAlone, bundleStyles } from '../bundle.mjs'

const kilobytes = (buffer) => buffer.length / 1024

function weigh(name, text) {
  const bytes = Buffer.from(text)
  const brotli = text && brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
  return {
    [`${name}-min`]: kilobytes(bytes),
    [`${name}-gzip`]: kilobytes(text && gzipSync(bytes, { level: 9 })),
    [`${name}-brotli`]: kilobytes(brotli),
  }
}

/** What a page that has React already loads more, in kB of 1024 bytes. */
export async function weight({ candidate }) {
  return { ...weigh('js', await bundleAlone(candidate)), ...weigh('css', await bundleStyles(candidate)) }
}
