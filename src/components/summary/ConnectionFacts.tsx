import type { ReactNode } from 'react'
import type { EstablishedConnection } from '../../core/connection/connection'
import { enSummary } from '../../messages/en'
import { useSection } from '../../react/words/useSection'
import { useParts } from '../parts/useParts'
import { ExpiryTime } from '../time/ExpiryTime'
import { PlainTime } from '../time/PlainTime'
import { VerifiedTime } from '../time/VerifiedTime'

export interface ConnectionFactsProps {
  connection: EstablishedConnection
  expiryWarningDays: number
  now?: Date | number | undefined
}

/** What is known of a connection, as terms and values; a warning stands where the value that causes it does. */
export function ConnectionFacts({ connection, expiryWarningDays, now }: ConnectionFactsProps) {
  const words = useSection('summary', enSummary)
  const { part } = useParts()
  const { keyHint, connectedAt, verifiedAt, expiresAt } = connection
  if (!keyHint && !connectedAt && !verifiedAt && !expiresAt) return null

  return part(
    'facts',
    <dl>
      {keyHint ? <Fact term={words.key}>{part('code', <bdi dir="ltr">{keyHint}</bdi>)}</Fact> : null}
      {connectedAt ? (
        <Fact term={words.connectedAt}>
          <PlainTime value={connectedAt} />
        </Fact>
      ) : null}
      {verifiedAt ? (
        <Fact term={words.verifiedAt}>
          <VerifiedTime value={verifiedAt} now={now} />
        </Fact>
      ) : null}
      {expiresAt ? (
        <Fact term={words.expiresAt}>
          <ExpiryTime value={expiresAt} warningDays={expiryWarningDays} now={now} />
        </Fact>
      ) : null}
    </dl>,
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  const { part } = useParts()

  return part(
    'fact',
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>,
  )
}
