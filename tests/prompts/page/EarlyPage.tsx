import { ApiKeyConnect } from 'latchkey'
import { httpValidator } from 'latchkey/http'

const { validate, activate } = httpValidator('/api')

const provider = {
  name: 'Acme Pay',
  keyKind: 'standalone',
  fields: [{ name: 'signing', label: 'Signing secret', kind: 'secret' }],
} as const

export interface EarlyPageProps {
  /** Whether the widget stands within a form of the host's. */
  readonly isWithin: boolean
}

/** A page from a server, which is there before its scripts are. */
export function EarlyPage({ isWithin }: EarlyPageProps) {
  const widget = (
    <ApiKeyConnect
      provider={provider}
      validate={validate}
      activate={activate}
      initialConnection={null}
      checkIntervalMs={false}
    />
  )
  return isWithin ? <form action="/elsewhere">{widget}</form> : widget
}
