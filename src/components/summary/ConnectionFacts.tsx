import type { ReactNode } from 'react'
import type { EstablishedConnection } from '../../core/connection/connection'
import { enSummary } from '../../messages/en'
import { useLocale } from '../../react/words/useLocale'
import { useSection } from '../../react/words/useSection'
import { Icon } from '../elements/Icon'
import { statusIcons } from '../elements/statusIcons'
import { useParts } from '../parts/useParts'
import { dateText } from '../time/dateText'
import type { Freshness } from '../time/freshnessOf'
import { Time } from '../time/Time'

export interface ConnectionFactsProps {
  connection: EstablishedConnection
  freshness: Freshness
}

/** What is known of a connection, as terms and values; a warning stands where the value that causes it does. */
export function ConnectionFacts({ connection, freshness }: ConnectionFactsProps) {
  const words = useSection('summary', enSummary)
  const locale = useLocale()
  const { part } = useParts()
  const { keyHint, connectedAt, verifiedAt, expiresAt } = connection
  const { stale, expiry } = freshness
  if (!keyHint && !connectedAt && !verifiedAt && !expiresAt) return null

  return part(
    'facts',
    <dl>
      {keyHint ? <Fact term={words.key}>{part('code', <bdi dir="ltr">{keyHint}</bdi>)}</Fact> : null}
      {connectedAt ? (
        <Fact term={words.connectedAt}>
          <Time value={connectedAt} />
        </Fact>
      ) : null}
      {verifiedAt ? (
        <Fact term={words.verifiedAt}>
          {stale ? (
            <Caution>{words.notVerifiedSince(dateText(verifiedAt, locale, true))}</Caution>
          ) : (
            <Time value={verifiedAt} precise />
          )}
        </Fact>
      ) : null}
      {expiresAt ? (
        <Fact term={words.expiresAt}>
          <Time value={expiresAt} />
          {expiry === null ? null : (
            <Caution>{expiry === 'expired' ? words.expired : words.expiresIn(expiry, locale)}</Caution>
          )}
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

function Caution({ children }: { children: string }) {
  const { part } = useParts()

  return part(
    'caution',
    <span>
      <Icon d={statusIcons['action-required']} />
      {/* An element of its own, here and wherever a text stands beside something: a browser's translation replaces texts. */}
      <span>{children}</span>
    </span>,
  )
}
