import { type RefCallback, useEffect, useState } from 'react'
import { warnOnce } from '../border/warnOnce'
import { createHostRefBox, type HostRef } from '../react/createHostRefBox'

type Given = HostRef | undefined

/**
 * One ref for two, the same at each render, whatever it was given: a field takes a new ref for a new element, and empties
 * the old one (K02). None at all where there is none to join: not everything can take a ref.
 * @param place where it is said to be missing when nothing takes it
 */
export function useJoinedRef(one: Given, other: Given, place?: string): RefCallback<never> | undefined {
  const [{ boxes, passOn, fill, isTaken }] = useState(() => {
    const boxes = [createHostRefBox(), createHostRefBox()] as const
    let taken: 'taken' | 'not yet' = 'not yet'
    return {
      boxes,
      isTaken: () => taken === 'taken',
      passOn: () => {
        for (const box of boxes) box.passOn()
      },
      fill: (element: never) => {
        taken = 'taken'
        for (const box of boxes) box.give(element)
      },
    }
  })
  boxes[0].put(one)
  boxes[1].put(other)
  useEffect(passOn)
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production' && place && one && !isTaken())
      warnOnce(
        `what you render in the place of \`.${place}\` takes no \`ref\`, so it can't work. Hand it on to the element.`,
      )
  })
  return one || other ? fill : undefined
}
