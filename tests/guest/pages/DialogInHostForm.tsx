import { ApiKeyConnect, ConnectDialog } from 'latchkey'
import type { SyntheticEvent } from 'react'
import { validate } from '../harness/validate'

globalThis.formHeard = []

const hear = (event: SyntheticEvent) => {
  const { key } = event.nativeEvent as Partial<KeyboardEvent>
  globalThis.formHeard.push(key ? `${event.type} ${key}` : event.type)
}

const handlers = { onSubmit: hear, onChange: hear, onInput: hear, onKeyDown: hear, onKeyUp: hear, onPaste: hear }

/** The dialog is elsewhere in the page, and still within this form for React. */
export function DialogInHostForm() {
  return (
    <form id="host" {...handlers}>
      <ApiKeyConnect provider="Acme Pay" validate={validate} initialConnection={null} dialog={ConnectDialog} />
    </form>
  )
}
