import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface KeptFile {
  /** Its path within the profile. */
  readonly path: string
  /** Its bytes, one character each. */
  readonly text: string
}

/** Everything that a browser keeps of its person: form history, sessions to restore, passwords, and whatever else is there. */
export function readProfile(profile: string): KeptFile[] {
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name)
      const bytes = bytesOf(path)
      return bytes ? [{ path: path.slice(profile.length + 1), text: unpack(bytes).toString('latin1') }] : []
    })
}

/** Null for a file that is gone since it was listed: a browser that runs throws away what it had in its cache. */
function bytesOf(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** The files that hold a text, in one byte or in two for each character. */
export function filesWith(text: string, files: readonly KeptFile[]): string[] {
  const forms = [text, Buffer.from(text, 'utf16le').toString('latin1')]
  return files.filter((file) => forms.some((form) => file.text.includes(form))).map(({ path }) => path)
}

const mark = 'mozLz40\0'

/** Firefox packs its sessions, in one block of LZ4 behind a mark and the length. */
function unpack(bytes: Buffer): Buffer {
  if (bytes.toString('latin1', 0, mark.length) !== mark) return bytes
  const unpacked = Buffer.alloc(bytes.readUInt32LE(mark.length))
  let [from, to] = [mark.length + 4, 0]
  const length = (nibble: number) => {
    let sum = nibble
    for (let next = nibble === 15 ? 255 : 0; next === 255; sum += next) next = bytes[from++] ?? 0
    return sum
  }
  while (from < bytes.length) {
    const token = bytes[from++] ?? 0
    const plain = length(token >> 4)
    bytes.copy(unpacked, to, from, from + plain)
    from += plain
    to += plain
    if (from >= bytes.length) break
    const distance = bytes.readUInt16LE(from)
    from += 2
    // What is repeated may overlap what it repeats.
    for (const end = to + length(token & 15) + 4; to < end; to++) unpacked[to] = unpacked[to - distance] ?? 0
  }
  return unpacked
}
