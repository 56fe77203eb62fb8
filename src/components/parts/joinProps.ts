import { clsx } from 'clsx'
import type { SyntheticEvent } from 'react'
import { chain } from '../../react/props/chain'

type Props = Readonly<Record<string, unknown>>
type Handler = (event: SyntheticEvent) => void

/**
 * The props of a part, with those of the element that the host renders in its place. Class, style and handlers count both,
 * the host's children instead of ours. Else ours count: a slip must not unmask a key, nor take a field from its label.
 */
export function joinProps(ours: Props, theirs: Props): Props {
  const joined: Record<string, unknown> = { ...theirs }
  for (const [name, own] of Object.entries(ours)) {
    const their = theirs[name]
    const areHandlers = typeof own === 'function' && typeof their === 'function'
    if (name === 'className') joined[name] = clsx(own as string, their as string)
    else if (name === 'style') joined[name] = { ...(own as object), ...(their as object) }
    // SAFETY: of what is given to elements of the page, only handlers are functions; refs are joined elsewhere.
    else if (areHandlers) joined[name] = chain(their as Handler, own as Handler)
    else joined[name] = name === 'children' ? (their ?? own) : (own ?? their)
  }
  return joined
}
