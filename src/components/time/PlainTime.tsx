import { useHydrated } from '../../react/page/useHydrated'
import { useLocale } from '../../react/words/useLocale'
import { dateText } from './dateText'
import { Time } from './Time'

/** A date that is long enough ago to be told as one. */
export function PlainTime({ value }: { value: string }) {
  const locale = useLocale()
  return <Time value={value} text={useHydrated() ? dateText(value, locale) : null} />
}
