import { type RefObject, useEffect, useState } from 'react'
import { type DialogLayer, dialogLayer } from './dialogLayer'
import { useLatest } from './useLatest'

/** Where a dialog that is open is put, from the page as it is when it opens; null until that is known. */
export function useDialogLayer(
  isOpen: boolean,
  place: RefObject<Element | null>,
  opener: () => Element | null,
  given: HTMLElement | null | undefined,
): DialogLayer | null {
  const [layer, setLayer] = useState<DialogLayer | null>(null)
  const find = useLatest(() => (place.current ? dialogLayer(place.current, opener(), given) : null))

  useEffect(() => {
    if (!isOpen) return
    setLayer(find.current())
    return () => setLayer(null)
  }, [isOpen, find])

  return isOpen ? layer : null
}
