import { type RefObject, useEffect } from 'react'
import { followPageTheme } from './followPageTheme'

interface Following {
  /** Of what may stand in a shadow tree. */
  readonly place?: RefObject<Element | null>
  /** What decides whether there is an element at all, where that changes. */
  readonly by?: unknown
}

/** Makes what stands in the page as light or dark as its surroundings, where the page doesn't say which it is. */
export function usePageTheme({ place, by }: Following = {}) {
  useEffect(() => {
    const tree = place?.current?.getRootNode()
    return followPageTheme(tree instanceof ShadowRoot ? tree : (place?.current?.ownerDocument ?? document))
  }, [place, by])
}
