import { type RefObject, useEffect } from 'react'
import { pageTheme } from './pageTheme'

const name = 'data-lk-theme'

/**
 * Makes an element as light or dark as the page around it, where the page doesn't say which it is. Costs one look at a
 * computed colour when it appears; another one when the system's theme, an attribute above, or a colour changes.
 */
export function usePageTheme(root: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = root.current
    const around = element?.parentElement
    // What the host has set is the host's.
    if (!around || element.hasAttribute(name)) return
    const look = () => {
      const theme = pageTheme(around)
      if (theme) element.setAttribute(name, theme)
      else element.removeAttribute(name)
    }
    const system = matchMedia('(prefers-color-scheme: dark)')
    const observer = new MutationObserver(look)
    for (let above: Element | null = around; above; above = above.parentElement)
      observer.observe(above, { attributes: true })
    const { ownerDocument } = element
    look()
    system.addEventListener('change', look)
    // A colour that a page fades is the old one until then.
    ownerDocument.addEventListener('transitionend', look)
    return () => {
      observer.disconnect()
      system.removeEventListener('change', look)
      ownerDocument.removeEventListener('transitionend', look)
      element.removeAttribute(name)
    }
  }, [root])
}
