import type { CDPSession } from 'playwright'
import { type Find, findKey } from '../findKey'

/** The share of a key that counts as the key. */
const SHARE = 3 / 4

/**
 * Strings in V8's heap, after garbage collection, that hold three quarters or more of one of `keys`, in any form. What
 * can't be reached any more is gone by then; what is found is held by something.
 */
export async function searchHeap(devtools: CDPSession, keys: readonly string[]): Promise<Find[]> {
  const strings = await stringsInHeap(devtools)
  return strings.flatMap((text) => {
    const find = findKey(text, keys)
    return find && find.run >= SHARE * Math.min(...keys.map((key) => key.length)) ? [find] : []
  })
}

async function stringsInHeap(devtools: CDPSession): Promise<string[]> {
  const chunks: string[] = []
  const keep = ({ chunk }: { chunk: string }) => chunks.push(chunk)
  // Twice: what the first one finalises is freed by the second.
  await devtools.send('HeapProfiler.collectGarbage')
  await devtools.send('HeapProfiler.collectGarbage')
  devtools.on('HeapProfiler.addHeapSnapshotChunk', keep)
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  devtools.off('HeapProfiler.addHeapSnapshotChunk', keep)
  // SAFETY: V8's own format, whose `strings` are all texts and names of the heap.
  const { strings } = JSON.parse(chunks.join('')) as { strings: string[] }
  return strings
}
