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
    if (!isThere || !current || !view || !('ResizeObserver' in view)) return

    let before: ResizeObserverSize | undefined
    let running: Animation | undefined
    // Told after the layout and before it is drawn: the new height is never seen in between.
    const observer = new view.ResizeObserver(([entry]) => {
      const now = entry?.borderBoxSize[0]
      if (!now || running) return
      const from = before
      before = now
      // Another width is the page's doing.
      if (!from || from.inlineSize !== now.inlineSize || from.blockSize === now.blockSize) return
      const duration = Math.min(longestMs, Number.parseFloat(view.getComputedStyle(current).transitionDuration) * 1_000)
      if (!duration) return
      running = current.animate(
        [from, now].map(({ blockSize }) => ({ blockSize: `${blockSize}px`, overflow: 'clip' })),
        { duration, easing: 'ease-out' },
      )
      running.onfinish = () => {
        running = undefined
      }
    })
    observer.observe(current, { box: 'border-box' })
    return () => {
      observer.disconnect()
      running?.cancel()
    }
  }, [element, isThere])
}
