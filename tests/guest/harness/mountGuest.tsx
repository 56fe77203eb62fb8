import { type ComponentType, createElement } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'

declare global {
  var unmountGuests: () => void
}

const roots: Root[] = []

/**
 * Starts React in the first root of the page that has none yet, or in all of them: on what a server sent, where it sent
 * something.
 */
export function mountGuest(Page: ComponentType) {
  const waiting = [...document.querySelectorAll('[data-root]:not([data-started])')]
  for (const element of 'oneRootEach' in document.body.dataset ? waiting.slice(0, 1) : waiting) {
    element.toggleAttribute('data-started')
    if (element.firstChild) roots.push(hydrateRoot(element, createElement(Page)))
    else {
      const root = createRoot(element)
      root.render(createElement(Page))
      roots.push(root)
    }
  }
  globalThis.unmountGuests = () => {
    for (const root of roots) root.unmount()
  }
}
