/** What is newer than the floor, or may be missing or refused by a page's settings. */
const newer = (): readonly (readonly [object, string])[] => [
  [globalThis, 'BroadcastChannel'],
  [globalThis, 'structuredClone'],
  [globalThis, 'localStorage'],
  [globalThis, 'sessionStorage'],
  [Navigator.prototype, 'locks'],
  [Navigator.prototype, 'clipboard'],
  [Crypto.prototype, 'randomUUID'],
  [Document.prototype, 'execCommand'],
  [Document.prototype, 'caretPositionFromPoint'],
  [Element.prototype, 'checkVisibility'],
  [HTMLElement.prototype, 'showPopover'],
  [AbortSignal, 'any'],
  [AbortSignal, 'timeout'],
  [Intl, 'ListFormat'],
  [Intl, 'Segmenter'],
]

/** Styles that are newer than the floor. Each has to be a refinement: nothing may depend on it. */
const newerStyles = [
  'accent-color',
  'forced-color-adjust',
  'overscroll-behavior',
  'resize',
  'text-align',
  'text-wrap',
  'text-wrap-style',
]

/** Takes away what an older engine lacks, or makes the page's settings refuse it. Before the page's own script. */
export function makeOlder(how: 'missing' | 'refused') {
  const refuse = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  for (const [owner, name] of newer()) {
    if (how === 'missing') Reflect.deleteProperty(owner, name)
    else if (name in owner) Object.defineProperty(owner, name, { configurable: true, get: refuse })
  }
  if (how === 'missing') document.addEventListener('DOMContentLoaded', takeStyles)
}

function takeStyles() {
  const visit = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if ('cssRules' in rule) visit(rule.cssRules as CSSRuleList)
      if (rule instanceof CSSStyleRule) {
        // Only the value that the older engine does not know.
        for (const name of newerStyles) {
          if (name !== 'text-align' || rule.style.textAlign.includes('match-parent')) rule.style.removeProperty(name)
        }
      }
    }
  }
  for (const { cssRules } of document.styleSheets) visit(cssRules)
}
