import { useHydrated } from '../../react/page/useHydrated'
import { useLocale } from '../../react/words/useLocale'
import { dateText } from './dateText'

export interface TimeProps {
  /** ISO 8601. */
  value: string
  /** Whether the time of day matters. */
  precise?: boolean
}

/**
 * A date. The server knows neither the person's time zone nor their browser's language data, so the first pass shows the
 * date as it came, and hydration finds no difference.
 */
export function Time({ value, precise = false }: TimeProps) {
  const locale = useLocale()
  const hydrated = useHydrated()

  return <time dateTime={value}>{hydrated ? dateText(value, locale, precise) : value.slice(0, 10)}</time>
}
