import type { PartialMessages } from '../messages/Messages'
import type { ApiKeyConnection } from '../react/connection/ApiKeyConnection'
import { ConnectionProvider } from '../react/connection/ConnectionProvider'
import { useApiKeyConnection } from '../react/connection/useApiKeyConnection'
import { useOptionalConnection } from '../react/connection/useOptionalConnection'
import type { ConnectionOptions } from '../store/ConnectionOptions'
import { ConnectionCard, type ConnectionCardProps } from './ConnectionCard'
import { withRef } from './parts/withRef'

interface Words {
  /** Replaces single messages. Keep the object stable, or memoise it. */
  messages?: PartialMessages | undefined
  /** A BCP 47 language tag. @default 'en' */
  locale?: string | undefined
}

/** A connection that exists already, from `useApiKeyConnection`. @default the one of the provider around */
interface GivenConnection {
  connection?: ApiKeyConnection | undefined
}

/** Either the connection's options, or a `connection` of `useApiKeyConnection`; and how it looks. */
export type ApiKeyConnectProps = ConnectionCardProps &
  Words &
  (
    | (ConnectionOptions & { connection?: undefined })
    | (GivenConnection & { provider?: undefined; validate?: undefined })
  )

/**
 * The whole widget: asks for a key, shows how its validation goes, confirms the company, and from then on whether the
 * connection works. Renders a `<section>`.
 *
 * Takes the options of `useApiKeyConnection`, or a `connection` made with it, or nothing within a `ConnectionProvider`.
 * @throws TypeError when `provider` or `validate` is missing and there is no connection either
 */
export const ApiKeyConnect = withRef(function ApiKeyConnect(props: ApiKeyConnectProps) {
  const around = useOptionalConnection()
  if (props.validate) return <OwnConnection {...props} />
  const { connection, validate: _none, messages, locale, ...card } = props
  if (connection) {
    return (
      <ConnectionProvider connection={connection} messages={messages} locale={locale}>
        <ConnectionCard {...card} />
      </ConnectionProvider>
    )
  }
  // SAFETY: without a connection and without a provider this can only be options that lack something; the store says what.
  return around ? <ConnectionCard {...card} /> : <OwnConnection {...(props as unknown as ConnectionOptions)} />
})

const OwnConnection = withRef(function OwnConnection({
  messages,
  locale,
  provider,
  validate,
  activate,
  check,
  disconnect,
  initialConnection,
  confirmCompany,
  timeoutMs,
  retries,
  checkIntervalMs,
  connectionId,
  expiryWarningDays,
  hint,
  onEvent,
  ...card
}: ConnectionCardProps & Words & ConnectionOptions) {
  const connection = useApiKeyConnection({
    provider,
    validate,
    activate,
    check,
    disconnect,
    initialConnection,
    confirmCompany,
    timeoutMs,
    retries,
    checkIntervalMs,
    connectionId,
    expiryWarningDays,
    hint,
    onEvent,
  })

  return (
    <ConnectionProvider connection={connection} messages={messages} locale={locale}>
      <ConnectionCard {...card} />
    </ConnectionProvider>
  )
})
