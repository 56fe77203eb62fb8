import { focusedElement } from './focusedElement'
import { takesKeys } from './takesKeys'

/**
 * Whether the focus is on nothing that a person uses, as seen from `widget`: on nothing at all, or on what is around it and
 * takes no keys. A host's dialog takes the focus itself as soon as it is lost.
 */
export function isOnNothing(widget: Node): boolean {
  const focused = focusedElement(widget)
  return focused === null || (focused.contains(widget) && !takesKeys(focused))
}
