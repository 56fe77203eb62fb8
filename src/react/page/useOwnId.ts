import { useId, useState } from 'react'
import { useHydrated } from './useHydrated'

// On globalThis, since each copy of Latchkey on a page would start to count anew.
const counter = Symbol.for('latchkey.ids')
const page = globalThis as { [counter]?: number }

function nextId(): string {
  const count = (page[counter] ?? 0) + 1
  page[counter] = count
  return `latchkey-${count}`
}

/**
 * An id that no other element of the page has. React's own are the same in two roots that a server rendered, and in two
 * copies of React; a server can't know of the rest of the page, so that they are used until hydration.
 */
export function useOwnId(): string {
  const id = useId()
  const [ownId] = useState(nextId)
  return useHydrated() ? ownId : id
}
