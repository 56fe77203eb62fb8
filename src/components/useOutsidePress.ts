import { type MouseEvent, useRef } from 'react'

/** Handlers for an element that something lies on: a press that begins and ends on it, and not on what lies there. */
export function useOutsidePress(onPress: () => void) {
  const began = useRef<EventTarget | null>(null)

  return {
    onMouseDown: (event: MouseEvent) => {
      began.current = event.target
      // The focus stays where it is, to be there still when the press changes nothing.
      if (event.target === event.currentTarget) event.preventDefault()
    },
    onClick: ({ target, currentTarget }: MouseEvent) => {
      if (target === currentTarget && began.current === target) onPress()
    },
  }
}
