import { useLayoutEffect } from 'react'

/** A class on the page's root while the story is shown: where an app says that it is dark. */
export function useRootClass(name: string, on: boolean) {
  useLayoutEffect(() => {
    if (!on) return
    document.documentElement.classList.add(name)
    return () => document.documentElement.classList.remove(name)
  }, [name, on])
}
