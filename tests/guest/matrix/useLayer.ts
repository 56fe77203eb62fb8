import { useState } from 'react'

/** A dialog of the host's: whether it is open, and what tells each time that it closes. */
export function useLayer() {
  const [isOpen, setOpen] = useState(false)
  return {
    isOpen,
    open: () => setOpen(true),
    close: () => {
      globalThis.hostHeard.push('closed')
      setOpen(false)
    },
  }
}
