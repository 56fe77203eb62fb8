import {
  ApiKeyConnect,
  type Check,
  type CheckAnswer,
  ConnectDialog,
  type ConnectionOptions,
  type Disconnect,
  type DisconnectAnswer,
  useApiKeyConnection,
  type Validate,
  type ValidateAnswer,
} from 'latchkey'
import { OneRow } from '../../leaks/page/OneRow'

declare global {
  /** How the widget asks for the key: on a server, where there is no page to tell. */
  var guestLayout: string | undefined
}

const validate: Validate = async (key, { signal }) => {
  const answer = await fetch('/api/validate', { method: 'POST', body: key.reveal(), signal })
  return answer.json() as Promise<ValidateAnswer>
}

const disconnect: Disconnect = async ({ signal }) => {
  const answer = await fetch('/api/disconnect', { method: 'POST', signal })
  return answer.json() as Promise<DisconnectAnswer>
}

const check: Check = async ({ signal }) => (await fetch('/api/connection', { signal })).json() as Promise<CheckAnswer>

/** What a host has of Latchkey's. */
export function Widget({ index }: { index: number }) {
  const layout = typeof document === 'undefined' ? globalThis.guestLayout : document.body.dataset.layout
  const options = {
    provider: 'Acme Pay',
    validate,
    check,
    initialConnection: null,
    connectionId: `acme-${index}`,
  } as const
  if (layout === 'row') return <Row {...options} />
  return <ApiKeyConnect {...options} dialog={layout === 'dialog' ? ConnectDialog : undefined} />
}

function Row(options: ConnectionOptions) {
  return <OneRow connection={useApiKeyConnection({ ...options, disconnect })} />
}
