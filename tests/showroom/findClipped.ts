/** Runs in the page: the texts within Latchkey's roots of which a part can't be seen, and the page scrolling sideways. */
export function findClipped(): string[] {
  const found: string[] = []
  const page = document.documentElement
  // Less than a pixel is rounding.
  const slack = 1
  if (page.scrollWidth > page.clientWidth + slack)
    found.push(`the page is ${page.scrollWidth} px wide in ${page.clientWidth}`)

  for (const root of document.querySelectorAll('.lk-root')) {
    if (root.parentElement?.closest('.lk-root')) continue
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (!element || !node.nodeValue?.trim() || !isSeen(element)) continue
      const why = clippingOf(node, element)
      if (why) found.push(`“${node.nodeValue.trim()}” ${why}`)
    }
    for (const input of root.querySelectorAll('input')) {
      if (
        input.placeholder &&
        !input.value &&
        isSeen(input) &&
        // An example of a key begins as keys do, and goes on for as long as there is room.
        getComputedStyle(input).textOverflow !== 'ellipsis' &&
        widthOf(input.placeholder, input) > roomIn(input) + slack
      )
        found.push(`the placeholder “${input.placeholder}” does not fit its field`)
    }
    for (const select of root.querySelectorAll('select')) {
      const text = select.selectedOptions[0]?.text ?? ''
      if (isSeen(select) && widthOf(text, select) > roomIn(select) + slack)
        found.push(`the choice “${text}” does not fit its field`)
    }
  }
  return [...new Set(found)]

  function isSeen(element: Element): boolean {
    // An option is drawn by the browser, in a list of its own.
    if (element.closest('option, .lk-visually-hidden')) return false
    if (!element.checkVisibility({ visibilityProperty: true })) return false
    for (let one: Element | null = element; one; one = one.parentElement) {
      const { clipPath, inlineSize } = getComputedStyle(one)
      if (clipPath === 'inset(50%)' && inlineSize === '1px') return false
    }
    return true
  }

  function clippingOf(node: Node, element: Element): string | null {
    const range = document.createRange()
    range.selectNodeContents(node)
    let box = range.getBoundingClientRect()
    for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) {
      const { overflowX, overflowY, contain, textOverflow } = getComputedStyle(one)
      const paints = /paint|strict|content/.test(contain)
      const { left, right, top, bottom } = one.getBoundingClientRect()
      const cutsX = overflowX !== 'visible' || paints
      const cutsY = overflowY === 'hidden' || overflowY === 'clip' || paints
      // What ends in an ellipsis is whole in a title, and enough of it is seen to tell what it is.
      if (cutsX && textOverflow !== 'clip' && isWholeInTitle(node, element) && hasRoom(one)) {
        box = one.getBoundingClientRect()
        continue
      }
      // A table may be wider than its page (WCAG 1.4.10), where a keyboard can scroll it.
      if (/auto|scroll/.test(overflowX) && one.matches('[tabindex="0"]') && element.closest('table')) {
        box = one.getBoundingClientRect()
        continue
      }
      const isButton = one.matches('button, a, label, legend, summary')
      if ((cutsX || isButton) && (box.left < left - slack || box.right > right + slack))
        return `is cut at the side by ${nameOf(one)}`
      if ((cutsY || isButton) && (box.top < top - slack || box.bottom > bottom + slack))
        return `is cut above or below by ${nameOf(one)}`
      if (cutsX && one.scrollWidth > one.clientWidth + slack && one.contains(node) && textOverflow !== 'clip')
        return `ends in an ellipsis in ${nameOf(one)}`
      // What scrolls up and down shows all of it sooner or later.
      if (/auto|scroll/.test(overflowY)) box = one.getBoundingClientRect()
    }
    return box.left < -slack || box.right > page.clientWidth + slack ? 'sticks out of the page' : null
  }

  /** A time is told by its date there. */
  function isWholeInTitle(node: Node, element: Element): boolean {
    const title = element.closest('[title]')?.getAttribute('title') ?? ''
    return title.includes(node.nodeValue ?? '') || (title !== '' && element.matches('time'))
  }

  /** For two letters or so, and the ellipsis. */
  function hasRoom(element: Element): boolean {
    return element.clientWidth >= 2 * Number.parseFloat(getComputedStyle(element).fontSize)
  }

  function widthOf(text: string, element: Element): number {
    const context = document.createElement('canvas').getContext('2d')
    if (!context) return 0
    context.font = getComputedStyle(element).font
    return context.measureText(text).width
  }

  function roomIn(element: HTMLElement): number {
    const { paddingLeft, paddingRight } = getComputedStyle(element)
    return element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
  }

  function nameOf(element: Element): string {
    return element.tagName.toLowerCase() + [...element.classList].map((name) => `.${name}`).join('')
  }
}
