import { type ApiKeyConnection, ConnectionBadge, ConnectionProvider } from 'latchkey'
import type { IntegrationName } from '../integrations'
import { PleoMark } from './PleoMark'
import { titles } from './titles'

interface Props {
  name: IntegrationName
  connection: ApiKeyConnection
  current: boolean
}

/** A line of the list: which integration, and whether it works. */
export function IntegrationLink({ name, connection, current }: Props) {
  return (
    <li>
      <a className="integration" href={`#${name}`} aria-current={current ? 'page' : undefined}>
        <PleoMark />
        <span className="names">
          <strong>Pleo</strong>
          <span className="kind">{titles[name].short}</span>
          <ConnectionProvider connection={connection}>
            <ConnectionBadge />
          </ConnectionProvider>
        </span>
      </a>
    </li>
  )
}
