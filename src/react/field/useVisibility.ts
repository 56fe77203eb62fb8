import { type RefObject, useEffect, useState } from 'react'

/** `hidden` is masked, by the person: what masks the key by itself is not told. */
export type Visibility = 'masked' | 'revealed' | 'hidden'

/**
 * Whether the key is shown. Goes back to masked by itself when the page is hidden or comes back from the bfcache (K06).
 * @param field tells which page: not always the one that the script runs in
 */
export function useVisibility(field: RefObject<Element | null>) {
  const [visibility, setVisibility] = useState<Visibility>('masked')

  useEffect(() => {
    if (visibility !== 'revealed') return
    const mask = () => setVisibility('masked')
    const page = field.current?.ownerDocument ?? document
    const listening = new AbortController()
    const { signal } = listening
    page.addEventListener('visibilitychange', mask, { signal })
    for (const type of ['pagehide', 'pageshow']) page.defaultView?.addEventListener(type, mask, { signal })
    return () => listening.abort()
  }, [visibility, field])

  return [visibility, setVisibility] as const
}
