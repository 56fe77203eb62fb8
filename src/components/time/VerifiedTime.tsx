import { enSummary } from '../../messages/en'
import { useLocale } from '../../react/words/useLocale'
import { useSection } from '../../react/words/useSection'
import { Caution } from '../elements/Caution'
import { freshnessOf } from './freshnessOf'
import { relativeText } from './relativeText'
import { Time } from './Time'
import { useNow } from './useNow'

export interface VerifiedTimeProps {
  /** ISO 8601. */
  value: string
  now?: Date | number | undefined
}

/** How long ago a connection was verified, which is warned of after a day. */
export function VerifiedTime({ value, now: fixed }: VerifiedTimeProps) {
  const words = useSection('summary', enSummary)
  const locale = useLocale()
  const now = useNow(fixed)
  const text = now === null ? null : relativeText(value, now, locale, 'past')

  return freshnessOf({ verifiedAt: value }, 0, now).stale ? (
    <Caution>
      <Time value={value} text={text} exact={words.notVerifiedSince} />
    </Caution>
  ) : (
    <Time value={value} text={text} />
  )
}
