import {
  ConnectionProvider,
  companyOf,
  connectionOf,
  useApiKeyConnection,
  useConnection,
  useKeyField,
} from 'latchkey/headless'
import { connectionOptions } from '../sameWork/connectionOptions'
import { words } from '../sameWork/words'

function Field() {
  const field = useKeyField()
  const { error } = field.text
  if (field.entry === 'absent') return null
  return (
    <form {...field.getFormProps()}>
      <label {...field.getLabelProps()}>{field.text.label}</label>
      <input {...field.getInputProps()} />
      <button {...field.getRevealProps()}>{field.text.reveal}</button>
      <p {...field.getDescriptionProps()}>{field.text.description}</p>
      <p {...field.getNoticeProps()}>{field.text.notice}</p>
      <button {...field.getPutBackProps()}>{field.text.putBack}</button>
      <p {...field.getErrorProps()}>{error && `${field.text.earlier} ${error.happened} ${error.todo}`}</p>
      <button {...field.getSubmitProps()}>{field.text.submit}</button>
    </form>
  )
}

function Shown() {
  const { state, update } = useConnection()
  if (!companyOf(state) || state.status !== 'connected') return null
  return (
    <div>
      <p role="status">
        {words.connected} <code>{connectionOf(state)?.keyHint}</code>
      </p>
      <button type="button" onClick={update}>
        {words.update}
      </button>
    </div>
  )
}

/** Latchkey's hooks in markup of the host's own. */
export function Widget() {
  const connection = useApiKeyConnection(connectionOptions)
  return (
    <ConnectionProvider connection={connection}>
      <Shown />
      <Field />
    </ConnectionProvider>
  )
}
