import { type RefCallback, useEffect, useState } from 'react'
import { createHostRefBox, type HostRef } from '../../react/props/createHostRefBox'

type Given = HostRef | undefined

/**
 * One ref for two, the same at each render, whatever it was given: a field takes a new ref for a new element, and empties
 * the old one (K02). None at all where there is none to join: not everything can take a ref.
 */
export function useJoinedRef(one: Given, other: Given): RefCallback<never> | undefined {
  const [{ boxes, passOn, fill }] = useState(() => {
    const boxes = [createHostRefBox(), createHostRefBox()] as const
    return {
      boxes,
      passOn: () => {
        for (const box of boxes) box.passOn()
      },
      fill: (element: never) => {
        for (const box of boxes) box.give(element)
      },
    }
  })
  boxes[0].put(one)
  boxes[1].put(other)
  useEffect(passOn)
  return one || other ? fill : undefined
}
