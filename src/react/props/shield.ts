import type { DOMAttributes, KeyboardEvent, SyntheticEvent } from 'react'

const telling = [
  'onBeforeInput',
  'onChange',
  'onCompositionEnd',
  'onCompositionStart',
  'onCompositionUpdate',
  'onCopy',
  'onCut',
  'onDrop',
  'onInput',
  'onKeyDown',
  'onKeyPress',
  'onKeyUp',
  'onPaste',
] as const

/**
 * The same props, which let no event that tells what is typed go on to the host's handlers further out. React brings it
 * there also from a portal, into a form that the dialog doesn't even stand in. Handlers among the props are called first.
 */
export function shield<Props extends DOMAttributes<never>>(props: Props): Props {
  const handlers = telling.map((name) => {
    // SAFETY: each takes the event of its own name.
    const theirs = props[name] as ((event: SyntheticEvent) => void) | undefined
    const handler = (event: SyntheticEvent) => {
      theirs?.(event)
      if (tells(event)) event.stopPropagation()
    }
    return [name, handler] as const
  })
  return { ...props, ...Object.fromEntries(handlers) }
}

/** Not Escape, Tab and the like, which the host's dialogs and menus live by; Enter is a submit, and not the host's. */
function tells(event: SyntheticEvent): boolean {
  if ('key' in event) {
    // SAFETY: only keyboard events have it.
    const { key, altKey, ctrlKey, metaKey } = event as KeyboardEvent
    // With both, a keyboard's third level is typed.
    const commands = metaKey || (ctrlKey && !altKey)
    return !commands && /^(.|Enter|Dead|Process|Unidentified)$/u.test(key)
  }
  // SAFETY: what is typed, pasted or dropped into is an element.
  return /^(INPUT|SELECT|TEXTAREA)$/.test((event.target as Element).tagName)
}
