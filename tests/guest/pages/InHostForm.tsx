import { ApiKeyConnect } from 'latchkey'
import type { SyntheticEvent } from 'react'
import { validate } from '../harness/validate'

declare global {
  /** What the host's form did, and what its handlers heard from within it. */
  var formHeard: string[]
  /** What the handlers heard that the host gave to the widget itself. */
  var widgetHeard: string[]
}

globalThis.formHeard = []
globalThis.widgetHeard = []

const hear = (into: string[]) => (event: SyntheticEvent) => {
  const { key } = event.nativeEvent as Partial<KeyboardEvent>
  into.push(key ? `${event.type} ${key}` : event.type)
  if (event.type === 'submit') event.preventDefault()
}

const everything = (into: string[]) => ({
  onSubmit: hear(into),
  onReset: hear(into),
  onChange: hear(into),
  onInput: hear(into),
  onBeforeInput: hear(into),
  onKeyDown: hear(into),
  onKeyUp: hear(into),
  onPaste: hear(into),
  onCut: hear(into),
  onCopy: hear(into),
  onDrop: hear(into),
  onCompositionUpdate: hear(into),
  onCompositionEnd: hear(into),
})

/** A host's settings, with the widget among its own fields, all in one form. */
export function InHostForm() {
  const { onSubmit: _none, ...handlers } = everything(globalThis.widgetHeard)
  return (
    <form id="host" {...everything(globalThis.formHeard)}>
      <label>
        Team <input name="team" defaultValue="Finance" />
      </label>
      <ApiKeyConnect provider="Acme Pay" validate={validate} initialConnection={null} {...handlers} />
      <label>
        Note <input name="note" />
      </label>
      <button type="submit">Save settings</button>
    </form>
  )
}
