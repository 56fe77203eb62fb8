import { timeOf } from '../../core/values/timeOf'
import { dateText } from './dateText'

/** A date as people write it where they need not be told the year: without it in this one. */
export function nearDate(iso: string, locale: string, now: number): string {
  const date = new Date(timeOf(iso))
  return date.getFullYear() === new Date(now).getFullYear()
    ? new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric' }).format(date)
    : dateText(iso, locale)
}
