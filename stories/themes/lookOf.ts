const shapes = ['borderTopLeftRadius', 'fontFamily', 'fontSize', 'fontWeight'] as const
const colours = ['backgroundColor', 'color'] as const

/** What tells whether two buttons are of one family. */
export function lookOf(element: Element) {
  const style = getComputedStyle(element)
  // Forced colours are the browser's, and not the library's.
  const measures = matchMedia('(forced-colors: active)').matches ? shapes : [...shapes, ...colours]
  return Object.fromEntries(measures.map((name) => [name, style[name]]))
}
