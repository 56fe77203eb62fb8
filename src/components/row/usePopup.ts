import { type FocusEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { isWithin } from '../../react/page/isWithin'
import { liftDialog } from '../layer/liftDialog'
import { markForMantine } from '../layer/markForMantine'
import { useEscape } from '../layer/useEscape'
import { useLatest } from '../layer/useLatest'
import { placePopup } from './placePopup'

/** Whoever renders on a server has nothing to place. */
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect

/**
 * Lays what is rendered over the page, beside its button, for as long as it is there; and asks for it to go when the person
 * presses Escape, presses or goes elsewhere, or moves the page from under it.
 * @param content what it shows: another content has another size
 */
export function usePopup(button: RefObject<HTMLElement | null>, content: string, close: () => void, leave: () => void) {
  const popup = useRef<HTMLDivElement>(null)
  const latest = useLatest(close)
  useEscape(button, popup, true, leave)

  useBeforePaint(() => {
    if (!popup.current || !button.current) return
    liftDialog(popup.current)
    placePopup(popup.current, button.current)
  }, [button, content])

  useEffect(() => {
    const { current } = popup
    const view = current?.ownerDocument.defaultView
    if (!current || !view) return
    const isOutside = (target: EventTarget | null) =>
      !(target instanceof Node) || !(isWithin(current, target) || (button.current && isWithin(button.current, target)))
    const listening = new AbortController()
    const options = { capture: true, signal: listening.signal }
    const closeIfOutside = ({ target }: Event) => {
      if (isOutside(target)) latest.current()
    }
    view.addEventListener('pointerdown', closeIfOutside, options)
    view.addEventListener('scroll', closeIfOutside, options)
    view.addEventListener('resize', () => latest.current(), options)
    return () => listening.abort()
  }, [button, latest])

  return {
    ref: popup,
    onFocus: markForMantine,
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) => {
      if (relatedTarget && relatedTarget !== button.current && !isWithin(currentTarget, relatedTarget)) close()
    },
  }
}
