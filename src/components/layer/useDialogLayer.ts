import { type RefObject, useCallback, useRef, useSyncExternalStore } from 'react'
import { type DialogLayer, dialogLayer } from './dialogLayer'
import { useLatest } from './useLatest'

/** Where a dialog that is open is put, from the page as it is when it opens; null until that is known. */
export function useDialogLayer(
  isOpen: boolean,
  place: RefObject<Element | null>,
  opener: () => Element | null,
  given: HTMLElement | null | undefined,
): DialogLayer | null {
  const layer = useRef<DialogLayer | null>(null)
  const find = useLatest(() => (place.current ? dialogLayer(place.current, opener(), given) : null))

  // The page is what is asked, so it is asked as everything outside of React is: once it has rendered.
  const look = useCallback(
    (onFound: () => void) => {
      layer.current = isOpen ? find.current() : null
      onFound()
      return () => {
        layer.current = null
      }
    },
    [isOpen, find],
  )
  const found = useSyncExternalStore(
    look,
    () => layer.current,
    () => null,
  )

  return isOpen ? found : null
}
