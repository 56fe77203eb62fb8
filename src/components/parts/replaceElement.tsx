import { cloneElement, type ReactElement } from 'react'
import { useOptionalConnection } from '../../react/connection/useOptionalConnection'
import type { HostRef } from '../../react/props/createHostRefBox'
import { joinProps } from './joinProps'
import type { Render } from './parts'
import { useJoinedRef } from './useJoinedRef'
import { useTakenRef } from './useTakenRef'
import { givesRef } from './withRef'

/** An element with whatever props, and a ref among them or beside them. */
export type AnyElement = ReactElement<Readonly<Record<string, unknown>>>

/** `element`, or what the host renders in its place. */
export function replaceElement(element: AnyElement, render: Render | undefined): ReactElement {
  return render ? <Replaced key={element.key ?? undefined} element={element} render={render} /> : element
}

function Replaced({ element, render }: { element: AnyElement; render: Render }) {
  const connection = useOptionalConnection()
  const theirs = typeof render === 'function' ? null : (render as AnyElement)
  const joined = useJoinedRef(refOf(element), theirs && refOf(theirs))
  const ref = useTakenRef(joined, element.props.className)
  const named = ref && { ref }
  if (typeof render === 'function') return render({ ...element.props, ...named }, connection?.state ?? null)
  return cloneElement(render as AnyElement, { ...joinProps(element.props, (render as AnyElement).props), ...named })
}

function refOf(element: AnyElement): HostRef | undefined {
  // SAFETY: the types are those of React 19; before, the ref stands beside the props, where later it warns.
  return (givesRef ? element.props : (element as unknown as Record<string, unknown>)).ref as HostRef | undefined
}
