import { type RefObject, useEffect, useRef } from 'react'
import type { State } from '../../core/states/states'
import { focusedElement } from '../page/focusedElement'
import { isFrameLeft } from '../page/isFrameLeft'
import { findTarget } from './findTarget'
import { giveFocus } from './giveFocus'

/**
 * Puts the focus into the field of a card that appears while a key is asked for: a banner on another page has led here.
 * Only from nothing (K14): the banner's button has gone with its page, or with the question that it asked.
 */
export function useArrivalFocus(root: RefObject<HTMLElement | null>, { status }: State) {
  const first = useRef(status)

  useEffect(() => {
    const { current } = root
    if (first.current !== 'updating' || !current) return
    return giveFocus(
      current,
      () => findTarget(current, 'key'),
      // Not always the page that the script runs in.
      () => !focusedElement(current) && !isFrameLeft(current.ownerDocument),
    )
  }, [root])
}
