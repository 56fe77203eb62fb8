import { ConnectionProvider, useApiKeyConnection, useKeyField } from 'latchkey'
import { validate } from '../harness/validate'

/** A host's own markup: a form of its own, and a field within a form that is about something else. */
export function OwnMarkup() {
  const options = { validate, initialConnection: null }
  return (
    <>
      <ConnectionProvider connection={useApiKeyConnection({ provider: 'Acme Pay', ...options })}>
        <Form />
      </ConnectionProvider>
      <form id="host">
        <input name="team" defaultValue="Finance" />
        <ConnectionProvider connection={useApiKeyConnection({ provider: 'Globex Pay', ...options })}>
          <Group />
        </ConnectionProvider>
        <button type="submit">Save settings</button>
      </form>
    </>
  )
}

function Form() {
  const field = useKeyField()
  return (
    <form {...field.getFormProps()}>
      <label {...field.getLabelProps()}>{field.text.label}</label>
      <input {...field.getInputProps()} />
      <button {...field.getSubmitProps()}>{field.text.submit}</button>
    </form>
  )
}

function Group() {
  const field = useKeyField()
  return (
    <div {...field.getGroupProps()}>
      <label {...field.getLabelProps()}>{field.text.label}</label>
      <input {...field.getInputProps()} />
      <button {...field.getSubmitProps()}>{field.text.submit}</button>
    </div>
  )
}
