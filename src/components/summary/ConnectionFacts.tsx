import type { ReactNode } from 'react'
import { connectionOf } from '../../core/states/selectors'
import { enSummary } from '../../messages/en'
import { useConnection } from '../../react/connection/useConnection'
import { useSection } from '../../react/words/useSection'
import { useParts } from '../parts/useParts'
import { ExpiryTime } from '../time/ExpiryTime'
import { PlainTime } from '../time/PlainTime'
import { useToldExpiry } from '../time/useToldExpiry'
import { VerifiedTime } from '../time/VerifiedTime'

export interface ConnectionFactsProps {
  now?: Date | number | undefined
}

/** What is known of a connection, as terms and values; a warning stands where the value that causes it does. */
export function ConnectionFacts({ now }: ConnectionFactsProps) {
  const words = useSection('summary', enSummary)
  const { part } = useParts()
  const { state, store } = useConnection()
  const expiry = useToldExpiry(state, now)
  const { keyHint, connectedAt, verifiedAt } = connectionOf(state) ?? {}
  if (!keyHint && !connectedAt && !verifiedAt && !expiry) return null

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
      {expiry ? (
        <Fact term={words.expiresAt}>
          <ExpiryTime {...expiry} warningDays={store.expiryWarningDays} now={now} />
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
