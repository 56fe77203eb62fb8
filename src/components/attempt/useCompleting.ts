import { useEffect, useState } from 'react'
import { entryOf } from '../../core/states/selectors'
import type { State } from '../../core/states/states'

/** Long enough to be seen, and too short to be waited for. */
const shownForMs = 600

/** Whether an attempt has just succeeded, so that its steps are to be seen done. Never where no motion is wanted. */
export function useCompleting(state: State): boolean {
  const [seen, setSeen] = useState(state)
  const [completing, setCompleting] = useState(false)
  if (seen !== state) {
    setSeen(state)
    setCompleting(state.status === 'connected' && entryOf(seen) === 'read-only' && mayMove())
  }

  useEffect(() => {
    if (!completing) return
    const timer = setTimeout(() => setCompleting(false), shownForMs)
    return () => clearTimeout(timer)
  }, [completing])

  return completing
}

function mayMove(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: no-preference)').matches
}
