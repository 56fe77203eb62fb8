import { enSummary } from '../../messages/en'
import { useLocale } from '../../react/words/useLocale'
import { useSection } from '../../react/words/useSection'
import { Caution } from '../elements/Caution'
import { freshnessOf } from './freshnessOf'
import { nearDate } from './nearDate'
import { relativeText } from './relativeText'
import { Time } from './Time'
import { useNow } from './useNow'

export interface ExpiryTimeProps {
  /** ISO 8601. */
  value: string
  warningDays: number
  /** Whatever the page's own clock says. @default by the clock */
  hasExpired?: boolean | undefined
  now?: Date | number | undefined
}

/** In how long a key expires, and on which day; warned of when it is time. */
export function ExpiryTime({ value, warningDays, hasExpired, now: fixed }: ExpiryTimeProps) {
  const words = useSection('summary', enSummary)
  const locale = useLocale()
  const now = useNow(fixed)
  const { expiry } = freshnessOf({ expiresAt: value }, warningDays, now, hasExpired)
  const date = <Time value={value} text={now === null ? null : nearDate(value, locale, now)} />
  const distance = now === null ? '' : expiry === 'expired' ? words.expired : relativeText(value, now, locale)
  // Before it is known how far away it is, and of what is no date.
  if (!distance || distance === value) return date

  const text = (
    <>
      {distance} <span aria-hidden="true">·</span> {date}
    </>
  )
  return expiry === null ? <span>{text}</span> : <Caution>{text}</Caution>
}
