import { type RefCallback, useEffect, useState } from 'react'
import { createHostRefBox, type HostRef } from '../react/createHostRefBox'

type Given = HostRef | undefined

/**
 * One ref for two, the same at each render, whatever it was given: a field takes a new ref for a new element, and empties
 * the old one (K02). None at all where there is none to join: not everything can take a ref.
 */
export function useJoinedRef(one: Given, other: Given): RefCallback<never> | undefined {
  const [{ put, passOn, fill }] = useState(() => {
    const boxes = [createHostRefBox(), createHostRefBox()] as const
    return {
      put: (refs: readonly [Given, Given]) => boxes.forEach((box, index) => box.put(refs[index])),
      passOn: () => boxes.forEach((box) => box.passOn()),
      fill: (element: never) => boxes.forEach((box) => box.give(element)),
    }
  })
  put([one, other])
  useEffect(passOn)
  return one || other ? fill : undefined
}
