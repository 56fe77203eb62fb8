import { useEffect, useState } from 'react'

/** `hidden` is masked, by the person: what masks the key by itself is not told. */
export type Visibility = 'masked' | 'revealed' | 'hidden'

/** Whether the key is shown. Goes back to masked by itself when the page is hidden or comes back from the bfcache (K06). */
export function useVisibility() {
  const [visibility, setVisibility] = useState<Visibility>('masked')

  useEffect(() => {
    if (visibility !== 'revealed') return
    const mask = () => setVisibility('masked')
    document.addEventListener('visibilitychange', mask)
    window.addEventListener('pagehide', mask)
    window.addEventListener('pageshow', mask)
    return () => {
      document.removeEventListener('visibilitychange', mask)
      window.removeEventListener('pagehide', mask)
      window.removeEventListener('pageshow', mask)
    }
  }, [visibility])

  return [visibility, setVisibility] as const
}
