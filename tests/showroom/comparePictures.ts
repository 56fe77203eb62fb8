import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/**
 * How far two colours may be apart (0 to 1): more than the palette of the committed pictures changes (4 of 255 in a
 * channel), less than what a designer would call another colour (about 13).
 */
const threshold = 0.05
/** Pixels of one picture. The same Chromium with the same fonts draws every pixel alike; the corner of a curve is spared. */
const spared = 8

/** What differs, in words, with a picture of it; `null` when nothing does. */
export function comparePictures(before: PNG, now: PNG): { readonly what: string; readonly diff: PNG } | null {
  const { width, height } = now
  if (before.width !== width || before.height !== height)
    return { what: `is ${width} × ${height} px and was ${before.width} × ${before.height}`, diff: beside(before, now) }
  const diff = new PNG({ width, height })
  const pixels = pixelmatch(before.data, now.data, diff.data, width, height, { threshold, includeAA: true })
  return pixels > spared ? { what: `differs in ${pixels} of ${width * height} pixels`, diff } : null
}

/** Two pictures that can't be laid on each other. */
function beside(before: PNG, now: PNG): PNG {
  const both = new PNG({ width: before.width + now.width, height: Math.max(before.height, now.height), fill: true })
  PNG.bitblt(before, both, 0, 0, before.width, before.height, 0, 0)
  PNG.bitblt(now, both, 0, 0, now.width, now.height, before.width, 0)
  return both
}
