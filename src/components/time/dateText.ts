import { timeOf } from '../../core/values/timeOf'

/** A date as people write it in `locale` and in their own time zone; as it came, if it is no date. */
export function dateText(iso: string, locale: string, precise = false): string {
  const date = new Date(timeOf(iso))
  // A bad date of a backend is no reason for a blank page.
  if (Number.isNaN(date.getTime())) return iso
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', ...(precise && { timeStyle: 'short' }) }).format(date)
}
