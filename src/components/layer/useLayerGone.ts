import { type RefObject, useEffect } from 'react'
import { useLatest } from './useLatest'

/**
 * Calls `onGone` when a dialog is no longer seen because the host's dialog or popover that it stands in has closed, or left
 * the page: nobody could use it, and meanwhile it would keep assistive technology out of everything else.
 */
export function useLayerGone(dialog: RefObject<HTMLElement | null>, isInLayer: boolean, onGone: () => void) {
  const latest = useLatest(onGone)

  useEffect(() => {
    const { current } = dialog
    if (!isInLayer || !current || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => {
      // Not what React itself hides for a while, nor a whole frame that is not shown.
      const isHidden = dialog.current === current && current.getClientRects().length === 0
      if (isHidden && current.ownerDocument.body.getClientRects().length > 0) latest.current()
    })
    observer.observe(current)
    return () => observer.disconnect()
  }, [dialog, isInLayer, latest])
}
