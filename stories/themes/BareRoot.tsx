import { type ReactNode, useState } from 'react'
import { createPortal } from 'react-dom'

function bareShadow(element: HTMLElement): ShadowRoot {
  const root = element.attachShadow({ mode: 'open' })
  // That there is no stylesheet is meant: so Latchkey does not warn of it.
  root.append(Object.assign(document.createElement('style'), { textContent: '.lk-root {}' }))
  return root
}

/** A place that none of the page's style sheets reach. */
export function BareRoot({ children }: { children: ReactNode }) {
  const [root, setRoot] = useState<ShadowRoot | null>(null)

  function attach(element: HTMLDivElement | null) {
    // A ref may be set twice for one element (Strict Mode), which keeps its first shadow root.
    if (element) setRoot(element.shadowRoot ?? bareShadow(element))
  }

  return (
    <div className="bare" ref={attach}>
      {root && createPortal(children, root)}
    </div>
  )
}
