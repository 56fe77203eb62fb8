import { type MouseEvent, useEffect, useRef } from 'react'

/**
 * Handlers for an element that something lies on: a press that begins and ends on it, and not on what lies there. Nothing
 * there hears the second half of the double click by which it was opened.
 */
export function useOutsidePress(isShown: boolean, onPress: () => void) {
  const began = useRef<EventTarget | null>(null)

  useEffect(() => {
    if (isShown) began.current = null
  }, [isShown])

  const isSecondHalf = ({ detail }: MouseEvent) => detail > 1 && !began.current

  return {
    onMouseDownCapture: (event: MouseEvent) => {
      if (!isSecondHalf(event)) began.current = event.target
      // The focus stays where it is, to be there still when the press changes nothing.
      if (!began.current || event.target === event.currentTarget) event.preventDefault()
    },
    onClickCapture: (event: MouseEvent) => {
      if (!isSecondHalf(event)) return
      event.preventDefault()
      event.stopPropagation()
    },
    onClick: ({ target, currentTarget }: MouseEvent) => {
      if (target === currentTarget && began.current === target) onPress()
    },
  }
}
