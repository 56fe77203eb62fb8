import { focusedElement } from '../page/focusedElement'
import { isFrameLeft } from '../page/isFrameLeft'
import { isOnNothing } from '../page/isOnNothing'
import { isWithin } from '../page/isWithin'
import { takesKeys } from '../page/takesKeys'

/**
 * Whether a result may move the focus within `widgets` (K14): it is on nothing, or in one of them and not in a control of
 * the host's that stands there.
 * @param isOwn whether an element is one of the widget's own fields
 */
export function mayMoveFocus(
  widgets: readonly (Element | null | undefined)[],
  isOwn: (element: Element) => boolean = () => false,
): boolean {
  const present = widgets.filter((widget) => widget != null)
  const [first] = present
  if (!first || isFrameLeft(first.ownerDocument)) return false
  const focused = focusedElement(first)
  if (!focused || present.some(isOnNothing)) return true
  return present.some((widget) => isWithin(widget, focused)) && (isOwn(focused) || !takesKeys(focused))
}
