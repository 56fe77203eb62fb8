import { ApiKeyConnect, ConnectDialog } from 'latchkey'
import type { SyntheticEvent } from 'react'
import { validate } from '../harness/validate'

globalThis.formHeard = []

const hear = (event: SyntheticEvent) => {
  const { key } = event.nativeEvent as Partial<KeyboardEvent>
  globalThis.formHeard.push(key ? `${event.type} ${key}` : event.type)
}

/** The dialog is elsewhere in the page, and still within this form for React. */
export function DialogInHostForm() {
  return (
    <form id="host" onSubmit={hear} onChange={hear} onInput={hear} onKeyDown={hear} onKeyUp={hear} onPaste={hear}>
      <ApiKeyConnect provider="Acme Pay" validate={validate} initialConnection={null} dialog={ConnectDialog} />
    </form>
  )
}
