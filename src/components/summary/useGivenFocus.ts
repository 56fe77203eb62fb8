import { type RefObject, useEffect } from 'react'
import { giveFocus } from '../../react/focus/giveFocus'
import { isOwnField } from '../../react/focus/isOwnField'
import { mayMoveFocus } from '../../react/focus/mayMoveFocus'
import { widgetAround } from '../../react/page/widgetAround'

/**
 * Gives the focus to an element that takes the place of another one, once `isDue`; only from nothing or from within the
 * widget (K14).
 */
export function useGivenFocus(element: RefObject<HTMLElement | null>, isDue = true) {
  useEffect(() => {
    const { current } = element
    if (!isDue || !current) return
    // Also of a part that stands alone.
    const around = [widgetAround(current), current.closest('[data-status]')]
    return giveFocus(
      current,
      () => current,
      () => mayMoveFocus(around, isOwnField),
    )
  }, [element, isDue])
}
