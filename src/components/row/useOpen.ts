import { useEffect, useState } from 'react'
import { focusDelayMs } from '../../react/focus/focusDelayMs'

/**
 * Which of several popups of a button is open. One that was left is on the page for a moment more, unseen: a screen reader
 * says nothing of the button that the focus goes back to while what had it is taken away.
 */
export function useOpen<Name extends string>() {
  const [open, setOpen] = useState<Name | null>(null)
  const [left, setLeft] = useState<Name | null>(null)

  useEffect(() => {
    if (left === null) return
    const timer = setTimeout(() => setLeft(null), focusDelayMs)
    return () => clearTimeout(timer)
  }, [left])

  return {
    open,
    left: open === null ? left : null,
    show: (next: Name) => {
      setLeft(null)
      setOpen(next)
    },
    close: () => {
      setLeft(null)
      setOpen(null)
    },
    leave: () => {
      setLeft(open)
      setOpen(null)
    },
  }
}
