import { passwordManagerClass } from '../../react/input/passwordManagerAttributes'
import { recorderClasses } from '../../react/input/recorderAttributes'
import { isImport, pageSheets, rulesOf } from './pageSheets'

/**
 * What is wrong with the looks of a component: the stylesheet is missing, or a reset of the page undoes it. Null where it
 * counts, and where the host has looks of its own.
 *
 * @param root a component's outermost part
 * @param tree what `root` stands in
 */
export function stylesFault(root: HTMLElement, tree: Document | ShadowRoot): string | null {
  const space = getComputedStyle(root).getPropertyValue('--lk-own-space')
  if (!space) {
    if (hasClassesOfHost(root) || names(tree, '.lk-')) return null
    return 'the stylesheet is missing, so the parts are plain. Write `@import "latchkey/styles.css"` in your own sheet, or adopt it in a shadow root. Where that is meant, give a part a class of yours.'
  }
  if (Number.parseFloat(space) === 0 || paddingOfButton(root) > 0 || names(tree, `.${probeClass}`)) return null
  if (names(tree, weight, () => true)) {
    return 'a reset of this page weighs more than the stylesheet, by a class or an ID in its selector. Put that into `:where()`.'
  }
  return 'a reset of this page undoes the stylesheet. With Tailwind, or a reset in a layer: make a file with `@layer theme, base, latchkey, components, utilities;` alone, and import that first, before all other CSS. With any other reset: import `latchkey/styles.unlayered.css` in place of `latchkey/styles.css`, and a theme the same way.'
}

const probeClass = 'lk-button'
/** In each selector of our sheets outside of the layer, and of nobody else's. */
const weight = ':not(lk'

/** In pixels, of a button that nobody but our sheet names. Without padding it is one that was reset. */
function paddingOfButton(root: HTMLElement): number {
  const probe = root.ownerDocument.createElement('button')
  probe.className = probeClass
  probe.hidden = true
  root.append(probe)
  const { paddingInlineStart } = getComputedStyle(probe)
  probe.remove()
  return Number.parseFloat(paddingInlineStart)
}

function hasClassesOfHost(root: HTMLElement): boolean {
  const ours = [...recorderClasses.split(' '), passwordManagerClass]
  if (root.hasAttribute('style')) return true
  return [root, ...root.querySelectorAll('*')].some((one) =>
    [...one.classList].some((name) => !/^lk-/.test(name) && !ours.includes(name)),
  )
}

const isOfHost = ({ cssText }: CSSRule) => !/^@layer latchkey\b/.test(cssText) && !cssText.includes(weight)

/** Whether a rule that counts says `text`; by default one of the host's. One in a sheet that can't be read may. */
function names(tree: Document | ShadowRoot, text: string, counts = isOfHost): boolean {
  const isNamed = (sheet: CSSStyleSheet): boolean =>
    rulesOf(sheet)?.some((rule) => {
      if (isImport(rule)) return rule.styleSheet !== null && isNamed(rule.styleSheet)
      return rule.cssText.includes(text) && counts(rule)
    }) ?? true
  return pageSheets(tree).some(isNamed)
}
