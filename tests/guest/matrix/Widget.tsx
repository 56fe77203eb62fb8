import {
  ApiKeyConnect,
  type Check,
  type CheckAnswer,
  ConnectDialog,
  type Validate,
  type ValidateAnswer,
} from 'latchkey'

declare global {
  /** How the widget asks for the key: on a server, where there is no page to tell. */
  var guestLayout: string | undefined
}

const validate: Validate = async (key, { signal }) => {
  const answer = await fetch('/api/validate', { method: 'POST', body: key.reveal(), signal })
  return answer.json() as Promise<ValidateAnswer>
}

const check: Check = async ({ signal }) => (await fetch('/api/connection', { signal })).json() as Promise<CheckAnswer>

/** What a host has of Latchkey's. */
export function Widget({ index }: { index: number }) {
  const layout = typeof document === 'undefined' ? globalThis.guestLayout : document.body.dataset.layout
  return (
    <ApiKeyConnect
      provider="Acme Pay"
      validate={validate}
      check={check}
      initialConnection={null}
      connectionId={`acme-${index}`}
      dialog={layout === 'dialog' ? ConnectDialog : undefined}
    />
  )
}
