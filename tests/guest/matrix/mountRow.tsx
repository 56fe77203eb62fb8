import { type ComponentType, createElement, StrictMode } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'

declare global {
  /** Takes everything of React's off the page again. */
  var unmountRow: () => void
}

const roots: Root[] = []

/** Starts React in each root of the page, or of several copies of this script in one root each; in a shadow tree where the page wants one. */
export function mountRow(Page: ComponentType<{ index?: number }>) {
  const { shadow, strict, copies } = document.body.dataset
  const waiting = [...document.querySelectorAll<HTMLElement>('[data-root]:not([data-started])')]
  for (const element of copies ? waiting.slice(0, 1) : waiting) {
    const index = Number(element.dataset.root)
    element.toggleAttribute('data-started')
    const page = createElement(Page, { index })
    const tree = strict === undefined ? page : createElement(StrictMode, null, page)
    if (element.firstChild) roots.push(hydrateRoot(element, tree))
    else {
      const root = createRoot(shadow ? inShadow(element, shadow as ShadowRootMode) : element)
      root.render(tree)
      roots.push(root)
    }
  }
  globalThis.unmountRow = () => {
    for (const root of roots) root.unmount()
  }
}

function inShadow(element: HTMLElement, mode: ShadowRootMode): Element {
  const tree = element.attachShadow({ mode })
  const styles = document.createElement('link')
  styles.rel = 'stylesheet'
  styles.href = '/page.css'
  const container = document.createElement('div')
  tree.append(styles, container)
  return container
}
