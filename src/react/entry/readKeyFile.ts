import type { FileFault } from '../../messages/Messages'

export type ReadFile = { readonly text: string } | { readonly fault: FileFault }

/** As many bytes as a key of several lines may have characters (K10). */
const mostBytes = 65_536

/**
 * Reads the one file that was chosen, dropped or pasted. Its size is looked at before, and its name never: it may be
 * anything. A text comes as it is, but for a byte order mark.
 */
export async function readKeyFile(files: ArrayLike<File>, items?: DataTransferItemList): Promise<ReadFile> {
  const [file] = Array.from(files)
  if (!file || files.length > 1) return { fault: file ? 'several' : 'unreadable' }
  if (items?.[0]?.webkitGetAsEntry?.()?.isDirectory) return { fault: 'folder' }
  if (file.size > mostBytes) return { fault: 'too-large' }
  try {
    const text = await file.text()
    // U+FFFD is what a browser makes of bytes that are no text.
    if (text.includes('\0') || text.includes('\ufffd')) return { fault: 'not-text' }
    return text.trim() === '' ? { fault: 'empty' } : { text }
  } catch {
    // Not passed on: it may name the file.
    return { fault: 'unreadable' }
  }
}
