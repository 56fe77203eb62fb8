import { type ComponentPropsWithoutRef, useState } from 'react'

/** Not the attribute `hidden`, which any rule of the host's for forms would undo. */
const unseen = { display: 'none' }

/**
 * The `<form>` that controls name as theirs (see useOwnForm), beside them. Nothing on the server, and nothing within a
 * form of the host's, where it would be a form in a form.
 */
export function OwnForm(props: ComponentPropsWithoutRef<'form'>) {
  const [place, setPlace] = useState<'unknown' | 'free' | 'within a form'>('unknown')

  if (place === 'unknown') {
    const look = (element: Element | null) => {
      if (element) setPlace(element.closest('form') ? 'within a form' : 'free')
    }
    return <span hidden ref={look} />
  }
  return place === 'free' ? <form {...props} style={unseen} /> : null
}
