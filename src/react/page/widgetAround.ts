import { shadowRootOf } from './shadowRootOf'

/** The widget that an element stands in, also through shadow trees: from anywhere in it, a result may move the focus. */
export function widgetAround(element: Element | null): Element | null {
  for (let at = element; at; at = shadowRootOf(at)?.host ?? null) {
    const found = at.closest('[data-lk-widget]')
    if (found) return found
  }
  return null
}
