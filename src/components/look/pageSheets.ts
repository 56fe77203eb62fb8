/** What a document or a shadow tree is styled by. */
export function pageSheets(tree: Document | ShadowRoot): readonly CSSStyleSheet[] {
  return [...tree.styleSheets, ...(tree.adoptedStyleSheets ?? [])]
}

/** Undefined for a sheet of another origin, which can't be read. */
export function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] | undefined {
  try {
    return [...sheet.cssRules]
  } catch {
    return undefined
  }
}

export function isImport(rule: CSSRule): rule is CSSImportRule {
  return 'styleSheet' in rule
}
