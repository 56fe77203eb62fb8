import { enSummary } from '../../messages/en'
import { useLocale } from '../../react/words/useLocale'
import { useSection } from '../../react/words/useSection'
import { Caution } from '../elements/Caution'
import type { ExpiryTimeProps } from '../time/ExpiryTime'
import { freshnessOf } from '../time/freshnessOf'
import { Time } from '../time/Time'
import { useNow } from '../time/useNow'

/** That a key expires soon, or has; nothing while there is time. */
export function RowExpiry({ value, warningDays, hasExpired, now: fixed }: ExpiryTimeProps) {
  const words = useSection('summary', enSummary)
  const locale = useLocale()
  const { expiry } = freshnessOf({ expiresAt: value }, warningDays, useNow(fixed), hasExpired)
  if (expiry === null) return null
  return (
    <Caution>
      <Time value={value} text={expiry === 'expired' ? words.expired : words.expiresIn(expiry, locale)} />
    </Caution>
  )
}
