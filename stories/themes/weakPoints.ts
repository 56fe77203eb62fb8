import { contrast, layersBelow } from '../../tests/browser/contrast'

const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
const round = (ratio: number) => Math.floor(ratio * 100) / 100

/** What can be seen and is too faint for WCAG: text under 4.5 to 1 (1.4.3), edges, icons and focus under 3 (1.4.11). */
export function weakPoints(root: Element): string[] {
  const weak = new Set<string>()
  const check = (what: string, colour: string, element: Element | null, least: number) => {
    const ratio = contrast(colour, layersBelow(element))
    if (ratio < least) weak.add(`${what} ${round(ratio)}`)
  }

  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement
    const text = walker.currentNode.textContent?.trim()
    if (!text || !element || element.closest('option') || !seen(element)) continue
    check(`“${text}”`, getComputedStyle(element).color, element, 4.5)
  }

  for (const input of root.querySelectorAll('input, select')) {
    if (!seen(input)) continue
    check(`the value of ${input.className}`, getComputedStyle(input).color, input, 4.5)
    if (!input.getAttribute('placeholder')) continue
    check(`the placeholder of ${input.className}`, getComputedStyle(input, '::placeholder').color, input, 4.5)
  }

  // A plain button is told by its words: its line is as light as the library's own.
  for (const control of root.querySelectorAll(
    '.lk-field, .lk-button:is([data-variant="primary"], [data-variant="danger"])',
  )) {
    if (!seen(control) || control.ariaDisabled === 'true') continue
    const { borderTopColor, backgroundColor } = getComputedStyle(control)
    const around = layersBelow(control.parentElement)
    const ratio = Math.max(contrast(borderTopColor, around), contrast(backgroundColor, around))
    if (ratio < 3) weak.add(`the edge of ${control.className} ${round(ratio)}`)
  }

  for (const icon of root.querySelectorAll('svg')) {
    if (seen(icon)) check(`the icon in ${icon.parentElement?.className}`, getComputedStyle(icon).color, icon, 3)
  }

  for (const widget of root.querySelectorAll('.lk-card > *')) {
    const probe = document.createElement('span')
    probe.style.color = 'var(--lk-own-focus)'
    widget.append(probe)
    check('the focus', getComputedStyle(probe).color, widget, 3)
    probe.remove()
  }
  return [...weak]
}
