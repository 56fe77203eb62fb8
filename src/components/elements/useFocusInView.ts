import { type RefObject, useEffect } from 'react'
import { focusedElement } from '../../react/page/focusedElement'
import { isWithin } from '../../react/page/isWithin'

const types = ['focusin', 'wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/**
 * Keeps what has the focus in view while the element around it grows or shrinks: a browser scrolls to it once, and what
 * appears above a moment later pushes it out. Until the person does something, who may have scrolled away.
 * @param isThere whether there is an element
 */
export function useFocusInView(element: RefObject<Element | null>, isThere: boolean): void {
  useEffect(() => {
    const { current } = element
    const view = current?.ownerDocument.defaultView
    if (!isThere || !current || !view || !('ResizeObserver' in view)) return

    let isNew = false
    const hear = ({ type }: Event) => {
      isNew = type === 'focusin'
    }
    const sizes = new view.ResizeObserver(() => {
      const focused = isNew && focusedElement(current)
      if (focused && isWithin(current, focused)) focused.scrollIntoView({ behavior: 'instant', block: 'nearest' })
    })
    sizes.observe(current)
    for (const type of types) view.addEventListener(type, hear, true)
    return () => {
      sizes.disconnect()
      for (const type of types) view.removeEventListener(type, hear, true)
    }
  }, [element, isThere])
}
