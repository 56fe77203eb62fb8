import { type RefCallback, useCallback, useEffect, useRef } from 'react'
import { warnOnce } from '../../border/warnOnce'

type Ref = RefCallback<never> | undefined

/**
 * A ref for what the host renders in the place of a part. In development it is told of where nothing takes it: a field
 * could not be read, and a dialog not be left.
 * @param className the part's first
 */
export const useTakenRef: (ref: Ref, className: unknown) => Ref =
  process.env.NODE_ENV === 'production' ? (ref) => ref : useWatchedRef

function useWatchedRef(ref: Ref, className: unknown): Ref {
  const taken = useRef<'taken' | 'not yet'>('not yet')
  const [part] = String(className).split(' ')
  const watched = useCallback(
    (element: never) => {
      taken.current = 'taken'
      ref?.(element)
    },
    [ref],
  )
  useEffect(() => {
    if (ref && taken.current === 'not yet')
      warnOnce(
        `what you render in the place of \`.${part}\` takes no \`ref\`, so it can't work. Hand it on to the element.`,
      )
  }, [ref, part])
  return ref && watched
}
