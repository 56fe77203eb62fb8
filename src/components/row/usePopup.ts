import { type FocusEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { isWithin } from '../../react/page/isWithin'
import { shadowRootOf } from '../../react/page/shadowRootOf'
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
 * @param state `left`: it is there for a screen reader only, and about to go
 */
export function usePopup(
  button: RefObject<HTMLElement | null>,
  state: 'open' | 'left',
  close: () => void,
  leave: () => void,
) {
  const popup = useRef<HTMLDivElement>(null)
  const latest = useLatest(close)
  useEscape(button, popup, state === 'open', leave)

  useBeforePaint(() => {
    if (!popup.current || !button.current) return
    liftDialog(popup.current)
    placePopup(popup.current, button.current)
  }, [button])

  useEffect(() => {
    const { current } = popup
    const view = current?.ownerDocument.defaultView
    if (!current || !view) return
    const listening = new AbortController()
    const options = { capture: true, signal: listening.signal }
    const closeIfOutside = (event: Event) => {
      if (!isOn(current, event) && !(button.current && isOn(button.current, event))) latest.current()
    }
    view.addEventListener('pointerdown', closeIfOutside, options)
    view.addEventListener('scroll', closeIfOutside, options)
    view.addEventListener('resize', () => latest.current(), options)
    // Who goes on by keyboard must not get into what nobody sees.
    if (state === 'left') view.addEventListener('keydown', () => latest.current(), options)
    return () => listening.abort()
  }, [button, state, latest])

  return {
    ref: popup,
    'data-left': state === 'left' ? '' : undefined,
    onFocus: markForMantine,
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) => {
      if (relatedTarget && relatedTarget !== button.current && !isWithin(currentTarget, relatedTarget)) close()
    },
  }
}

/** Whether an event that the window hears happened on an element. */
function isOn(element: Element, event: Event): boolean {
  // SAFETY: presses and scrolling happen to nodes, also to those of another window.
  const [target] = event.composedPath() as [Node]
  if (isWithin(element, target)) return true
  // What happens in a closed shadow tree seems to happen to the element that carries it.
  let root = shadowRootOf(element)
  while (root && root.host !== target) root = shadowRootOf(root.host)
  if (!root || !('clientX' in event)) return false
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const { clientX, clientY } = event as PointerEvent
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom
}
