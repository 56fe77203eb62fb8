import { type ReactNode, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

export interface MountTimes {
  /** React, from the first call to the last effect. A layout that a component asks for itself is in here. */
  readonly script: number
  readonly style: number
  readonly layout: number
  readonly total: number
}

/** Where candidates are mounted. The root and what a library wants around everything are there before, and stay. */
export function openStage(Around: (props: { readonly children: ReactNode }) => ReactNode) {
  const container = document.createElement('div')
  document.body.replaceChildren(container)
  let show: (what: ReactNode) => void = () => undefined

  function Stage() {
    const [shown, setShown] = useState<ReactNode>(null)
    show = setShown
    return shown
  }

  flushSync(() =>
    createRoot(container).render(
      <Around>
        <Stage />
      </Around>,
    ),
  )
  void container.offsetHeight

  return {
    /** Mounts in one commit, and has the browser compute styles and layout at once. Milliseconds. */
    mount(what: ReactNode): MountTimes {
      const start = performance.now()
      flushSync(() => show(what))
      const scripted = performance.now()
      void getComputedStyle(container).color
      const styled = performance.now()
      void container.offsetHeight
      const laidOut = performance.now()
      return {
        script: scripted - start,
        style: styled - scripted,
        layout: laidOut - styled,
        total: laidOut - start,
      }
    },
    /** Milliseconds, with the layout of the empty page. */
    unmount(): number {
      const start = performance.now()
      flushSync(() => show(null))
      void container.offsetHeight
      return performance.now() - start
    },
  }
}

/** Resolves when what is there now has been painted. */
export const painted = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve()
      port2.postMessage(null)
    })
  })
