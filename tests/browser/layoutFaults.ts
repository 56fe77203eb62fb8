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
    const { overflowX, overflowY } = getComputedStyle(element)
    const wide = element.scrollWidth > element.clientWidth + 1 && overflowX !== 'auto' && element.clientWidth > 0
    const high = element.scrollHeight > element.clientHeight + 1 && overflowY === 'hidden'
    return wide || high ? [`${element.tagName}.${element.classList.item(0)}`] : []
  })
}

/** Pairs of pieces of text that lie on each other, in words. */
export function overlapping(root: Element): string[] {
  const pieces: { text: string; box: DOMRect }[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { currentNode } = walker
    const { parentElement } = currentNode
    if (!currentNode.textContent?.trim() || !parentElement?.checkVisibility({ visibilityProperty: true })) continue
    if (parentElement.closest(`${hidden}, select, .lk-options`)) continue
    const range = document.createRange()
    range.selectNodeContents(currentNode)
    for (const box of range.getClientRects()) pieces.push({ text: currentNode.textContent.trim(), box })
  }
  return pieces.flatMap((one, index) =>
    pieces.slice(index + 1).flatMap((other) => {
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
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
