import { type RefObject, useEffect } from 'react'
import { watchStyles } from './watchStyles'

/**
 * Says so in development when a component is shown without the stylesheet, or with one that a reset of the page undoes.
 * @param root the component's outermost part
 */
export const useStyleWarning: (root: RefObject<HTMLElement | null>) => void =
  process.env.NODE_ENV === 'production' ? () => {} : useWatchedStyles

function useWatchedStyles(root: RefObject<HTMLElement | null>) {
  useEffect(() => (root.current ? watchStyles(root.current) : undefined), [root])
}
