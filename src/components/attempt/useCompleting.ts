import { useEffect, useState } from 'react'
import { entryOf } from '../../core/states/selectors'
import type { State } from '../../core/states/states'

/** What is there before the attempt ends, and stays. */
export interface Card {
  readonly current: Element | null
}

/** Long enough to be seen, and too short to be waited for. */
const shownForMs = 600

/**
 * Whether an attempt has just succeeded, so that its steps are to be seen done. Never where no motion is wanted: by the
 * person, or by a host whose card takes no moment for anything.
 */
export function useCompleting(state: State, card: Card): boolean {
  const [seen, setSeen] = useState(state)
  const [completing, setCompleting] = useState(false)
  if (seen !== state) {
    setSeen(state)
    setCompleting(state.status === 'connected' && entryOf(seen) === 'read-only' && mayMove(card))
  }

  useEffect(() => {
    if (!completing) return
    const timer = setTimeout(() => setCompleting(false), shownForMs)
    return () => clearTimeout(timer)
  }, [completing])

  return completing
}

/** Its stylesheet knows both: it has a transition where one is wanted. */
function mayMove({ current }: Card): boolean {
  const view = current?.ownerDocument.defaultView
  return Boolean(view && Number.parseFloat(view.getComputedStyle(current).transitionDuration))
}
