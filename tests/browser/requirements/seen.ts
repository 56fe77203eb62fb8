/** What a person can read on the page: text that has room and is not hidden in any way, each piece once, in order. */
export function seen(root: Element = document.body): string {
  const pieces: string[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { currentNode } = walker
    const text = currentNode.textContent?.trim()
    if (text && currentNode.parentElement && isSeen(currentNode.parentElement)) pieces.push(text)
  }
  return pieces.join(' ').replace(/\s+/g, ' ')
}

function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false
  for (let around: Element | null = element; around; around = around.parentElement) {
    const { overflow, clipPath } = getComputedStyle(around)
    const { width, height } = around.getBoundingClientRect()
    if ((overflow !== 'visible' || clipPath !== 'none') && (width <= 1 || height <= 1)) return false
  }
  return true
}
