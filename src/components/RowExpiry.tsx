import { enSummary } from '../messages/en'
import { useLocale } from '../react/useLocale'
import { useSection } from '../react/useSection'
import { Caution } from './Caution'
import type { ExpiryTimeProps } from './ExpiryTime'
import { freshnessOf } from './freshnessOf'
import { Time } from './Time'
import { useNow } from './useNow'

/** That a key expires soon, or has; nothing while there is time. */
export function RowExpiry({ value, warningDays, now: fixed }: ExpiryTimeProps) {
  const words = useSection('summary', enSummary)
  const locale = useLocale()
  const { expiry } = freshnessOf({ expiresAt: value }, warningDays, useNow(fixed))
  if (expiry === null) return null
  return (
    <Caution>
      <Time value={value} text={expiry === 'expired' ? words.expired : words.expiresIn(expiry, locale)} />
    </Caution>
  )
}
