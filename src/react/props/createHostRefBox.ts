import type { RefCallback } from 'react'

export type Fillable = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement
export type HostRef = RefCallback<never> | { current: unknown } | string | null

/** The host's own ref for one element. It may be another at each render, while the element stays. */
export interface HostRefBox {
  /** The ref of the newest render. It is given nothing yet: that render may be thrown away. */
  readonly put: (ref: HostRef | undefined) => void
  /** The element came, or went. */
  readonly give: (element: Fillable | null) => void
  /** After a commit: where the ref has changed, takes the element from the old one and gives it to the new one. */
  readonly passOn: () => void
}

export function createHostRefBox(): HostRefBox {
  let newest: HostRef | undefined
  let held: Fillable | null = null
  let holder: HostRef | undefined
  let takeBack = () => {}

  function give(element: Fillable | null) {
    takeBack()
    takeBack = () => {}
    held = element
    holder = newest
    if (element) takeBack = handOver(holder, element)
  }

  return {
    put(ref) {
      newest = ref
    },
    give,
    passOn() {
      if (held && holder !== newest) give(held)
    },
  }
}

/** As React does it: a function may return what takes the element back. */
function handOver(ref: HostRef | undefined, element: Fillable): () => void {
  if (typeof ref === 'function') {
    // SAFETY: the host's ref is for the element that its props are spread on, which is this one.
    const call = ref as (element: Fillable | null) => (() => void) | undefined
    const cleanup = call(element)
    return () => void (typeof cleanup === 'function' ? cleanup() : call(null))
  }
  if (!ref || typeof ref !== 'object') return () => {}
  ref.current = element
  return () => {
    ref.current = null
  }
}
