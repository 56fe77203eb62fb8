import { isImport, pageSheets, rulesOf } from './pageSheets'

/** What could not be loaded has no sheet either; by then it won't come. */
const longestLoadMs = 30_000
const since = new WeakMap<object, number>()

/** Whether a sheet of the page is still being loaded. */
export function isSheetAwaited(tree: Document | ShadowRoot): boolean {
  const links = [...tree.querySelectorAll<HTMLLinkElement>('link[rel~="stylesheet"]:not([disabled])')]
  return links.some((link) => !link.sheet && isNew(link)) || pageSheets(tree).some(awaitsAnother)
}

function awaitsAnother(sheet: CSSStyleSheet): boolean {
  const imports = (rulesOf(sheet) ?? []).filter(isImport)
  return imports.some((rule) => (rule.styleSheet ? awaitsAnother(rule.styleSheet) : isNew(rule)))
}

function isNew(loading: object): boolean {
  const now = performance.now()
  const first = since.get(loading) ?? now
  since.set(loading, first)
  return now - first < longestLoadMs
}
