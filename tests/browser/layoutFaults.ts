const hidden = '.lk-visually-hidden, .lk-progress-ending'

/** Whatever can be seen and does not keep within `left` and `right`, in words. */
export function escapees(root: Element, { left, right }: { left: number; right: number }): string[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    if (element.closest(`${hidden}, svg *, select *`) || !element.checkVisibility()) return []
    const box = element.getBoundingClientRect()
    // Half a pixel is the browser's rounding.
    return box.width > 0 && (box.left < left - 0.5 || box.right > right + 0.5)
      ? [`${element.tagName}.${element.classList.item(0)} ${Math.round(box.left)}–${Math.round(box.right)}`]
      : []
  })
}

/** Whatever holds text that does not fit into it and can't be scrolled to, in words. */
export function clipped(root: Element): string[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    if (element.closest(`${hidden}, svg *, input, select`) || !element.checkVisibility()) return []
    // Cut on purpose, and whole at hand.
    if (element.title && element.title === element.textContent) return []
    // The line below the name goes on under the badge, within the header, which is looked at as well.
    if (element.matches('.lk-header > .lk-heading')) return []
    const { overflowX, overflowY } = getComputedStyle(element)
    const wide = element.scrollWidth > element.clientWidth + 1 && overflowX !== 'auto' && element.clientWidth > 0
    const high = element.scrollHeight > element.clientHeight + 1 && overflowY === 'hidden'
    return wide || high ? [`${element.tagName}.${element.classList.item(0)}`] : []
  })
}

/** What can be seen of a box in `element`: not what is cut off. */
function seenOf(box: DOMRect, element: Element): DOMRect {
  let { left, right, top, bottom } = box
  for (let around: Element | null = element; around; around = around.parentElement) {
    const { overflow, position } = getComputedStyle(around)
    // What lies over the page is cut off by nothing around it.
    if (position === 'fixed') break
    if (overflow === 'visible') continue
    const edges = around.getBoundingClientRect()
    left = Math.max(left, edges.left)
    right = Math.min(right, edges.right)
    top = Math.max(top, edges.top)
    bottom = Math.min(bottom, edges.bottom)
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top))
}

/** Pairs of pieces of text that lie on each other, in words. */
export function overlapping(root: Element): string[] {
  const pieces: { node: Node; text: string; box: DOMRect }[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { currentNode } = walker
    const { parentElement } = currentNode
    if (!currentNode.textContent?.trim() || !parentElement?.checkVisibility({ visibilityProperty: true })) continue
    if (parentElement.closest(`${hidden}, select, .lk-options`)) continue
    const range = document.createRange()
    range.selectNodeContents(currentNode)
    for (const box of range.getClientRects())
      pieces.push({ node: currentNode, text: currentNode.textContent.trim(), box: seenOf(box, parentElement) })
  }
  return pieces.flatMap((one, index) =>
    pieces.slice(index + 1).flatMap((other) => {
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      // A line that ends in dots has a box with them and one without.
      if (one.node === other.node && one.box.top === other.box.top) return []
      // A line box is higher than its letters, so lines may touch by a few pixels.
      return across > 1 && down > Math.min(one.box.height, other.box.height) / 3
        ? [`“${one.text}” lies on “${other.text}”`]
        : []
    }),
  )
}

/** Short words that stand on more than one line: in pieces, since their place is too narrow for them. */
export function torn(root: Element): string[] {
  const found: string[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { currentNode } = walker
    const { parentElement, textContent } = currentNode
    if (!textContent || !parentElement?.checkVisibility({ visibilityProperty: true })) continue
    if (parentElement.closest(`${hidden}, select`)) continue
    for (const { 0: word, index } of textContent.matchAll(/(?<![\p{L}\p{N}.:-])\p{L}{2,10}(?![\p{L}\p{N}:-])/gu)) {
      const range = document.createRange()
      range.setStart(currentNode, index)
      range.setEnd(currentNode, index + word.length)
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
      if (lines.size > 1) found.push(`“${word}” of ${parentElement.className} stands on ${lines.size} lines`)
    }
  }
  return found
}

/** What stands where the ring of the focus is drawn around `element`, in words. Gives it the focus. */
export function underRing(element: HTMLElement, root: Element): string[] {
  element.focus({ focusVisible: true })
  // Of what is filled in, it is drawn around the whole field.
  const ringed = element.closest<HTMLElement>('.lk-field:has(> :is(.lk-input, .lk-select):focus-visible)') ?? element
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(ringed)
  if (outlineStyle !== 'solid') return [`${element.className} has no ring`]
  const reach = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset)
  const { left, right, top, bottom } = ringed.getBoundingClientRect()
  const isUnder = (box: DOMRect) =>
    box.width > 0 &&
    box.left < right + reach &&
    box.right > left - reach &&
    box.top < bottom + reach &&
    box.bottom > top - reach
  const isApart = (other: Element) => !other.contains(ringed) && !ringed.contains(other) && !other.closest(hidden)
  const found: string[] = []
  for (const other of root.querySelectorAll('button, a, .lk-badge, .lk-mark, .lk-icon, .lk-field'))
    if (
      isApart(other) &&
      other.checkVisibility({ visibilityProperty: true }) &&
      isUnder(seenOf(other.getBoundingClientRect(), other))
    )
      found.push(other.classList.item(0) ?? other.tagName)
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode
    if (!textContent?.trim() || !parentElement?.checkVisibility({ visibilityProperty: true })) continue
    if (ringed.contains(parentElement) || parentElement.closest(hidden)) continue
    const range = document.createRange()
    range.selectNodeContents(walker.currentNode)
    if ([...range.getClientRects()].some((box) => isUnder(seenOf(box, parentElement))))
      found.push(`“${textContent.trim()}”`)
  }
  return found
}
