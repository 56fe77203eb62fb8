import type { ReactNode, SyntheticEvent } from 'react'

declare global {
  /** What the host's own handlers heard, by React and by the page. */
  var hostHeard: string[]
}

globalThis.hostHeard ??= []

const hear = (event: SyntheticEvent) => {
  const { key, data } = event.nativeEvent as Partial<KeyboardEvent & InputEvent>
  // Whoever wants can read a field at any time; what is looked at is what comes to a form by itself.
  const { value } = /change|input/.test(event.type) ? (event.target as HTMLInputElement) : { value: '' }
  globalThis.hostHeard.push([event.type, key, data, value].filter(Boolean).join(' '))
}

const handlers = {
  onChange: hear,
  onInput: hear,
  onBeforeInput: hear,
  onKeyDown: hear,
  onKeyUp: hear,
  onPaste: hear,
  onCompositionEnd: hear,
}

/** Controls of the host's own, and around the widget handlers that hear what React brings to them. */
export function HostControls({ children, around }: { children: ReactNode; around?: 'form' | undefined }) {
  const controls = (
    <>
      <label>
        Note <input name="note" />
      </label>
      <button type="submit">Save settings</button>
    </>
  )
  if (around === 'form')
    return (
      <form id="host" {...handlers}>
        {controls}
        {children}
      </form>
    )
  return (
    <div {...handlers}>
      <form id="host">{controls}</form>
      {children}
    </div>
  )
}
