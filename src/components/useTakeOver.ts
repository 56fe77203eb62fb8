import { type RefObject, useEffect, useRef } from 'react'
import { findTarget } from '../react/focus/findTarget'

/**
 * A press that brings the field of an attempt over from another card, and the focus into it.
 * @param isElsewhere whether the field is still there
 */
export function useTakeOver(root: RefObject<HTMLElement | null>, isElsewhere: boolean, claim: () => void): () => void {
  const pressed = useRef(false)

  useEffect(() => {
    if (isElsewhere || !pressed.current) return
    pressed.current = false
    findTarget(root.current, 'key')?.focus()
  }, [root, isElsewhere])

  return () => {
    pressed.current = true
    claim()
  }
}
