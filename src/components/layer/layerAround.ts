import { shadowRootOf } from '../../react/page/shadowRootOf'

const layers = 'dialog,[popover],[role=dialog],[role=alertdialog],[aria-modal=true]'

/** The dialog or popover that an element stands in, also through shadow trees. */
export function layerAround(element: Element): HTMLElement | null {
  for (let at: Element | null = element; at; at = shadowRootOf(at)?.host ?? null) {
    const found = at.closest<HTMLElement>(layers)
    if (found) return found
  }
  return null
}
