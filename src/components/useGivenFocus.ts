import { type RefObject, useContext, useEffect } from 'react'
import { giveFocus } from '../react/giveFocus'
import { mayMoveFocus } from '../react/mayMoveFocus'
import { WidgetContext } from '../react/WidgetContext'
import { isField } from './isField'

/**
 * Gives the focus to an element that takes the place of another one, once `isDue`; only from nothing or from within the
 * widget (K14).
 */
export function useGivenFocus(element: RefObject<HTMLElement | null>, isDue = true) {
  const widget = useContext(WidgetContext)

  useEffect(() => {
    const { current } = element
    if (!isDue || !current) return
    const around = [widget?.current, current.closest('.lk-root')]
    return giveFocus(
      current,
      () => current,
      () => mayMoveFocus(around, isField),
    )
  }, [element, widget, isDue])
}
