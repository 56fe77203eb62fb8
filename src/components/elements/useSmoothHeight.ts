import { type RefObject, useEffect } from 'react'

const longestMs = 200

/**
 * Lets an element take a moment to become as high as what it holds. How long says its `transition-duration`: none under
 * reduced motion, or where the host wants none.
 * @param isThere whether there is an element
 */
export function useSmoothHeight(element: RefObject<Element | null>, isThere: boolean): void {
  useEffect(() => {
    const { current } = element
    const view = current?.ownerDocument.defaultView
    if (!isThere || !current || !view || !('ResizeObserver' in view) || !('animate' in current)) return

    let before: DOMRect | undefined
    let running: Animation | undefined
    // Only looks: to change a height in here would be told to the page as an error.
    const sizes = new view.ResizeObserver(() => {
      if (!running) before = current.getBoundingClientRect()
    })
    // Told after a change and before it is drawn: the new height is not seen in between.
    const changes = new view.MutationObserver(() => {
      const from = running ? current.getBoundingClientRect() : before
      running?.cancel()
      running = undefined
      before = current.getBoundingClientRect()
      // Another width is the page's doing.
      if (!from || from.width !== before.width || from.height === before.height) return
      const duration = Math.min(longestMs, Number.parseFloat(view.getComputedStyle(current).transitionDuration) * 1_000)
      if (!duration) return
      running = current.animate(
        [from, before].map(({ height }) => ({ blockSize: `${height}px`, overflow: 'clip' })),
        { duration, easing: 'ease-out' },
      )
      running.onfinish = () => {
        running = undefined
      }
    })
    sizes.observe(current)
    changes.observe(current, { subtree: true, childList: true, characterData: true, attributes: true })
    return () => {
      sizes.disconnect()
      changes.disconnect()
      running?.cancel()
    }
  }, [element, isThere])
}
