import { timeOf } from '../../core/values/timeOf'
import { timeInWords } from '../../messages/wording/timeInWords'

/** How far a time is from now, in words; as it came, if it is no time. See `timeInWords`. */
export function relativeText(iso: string, now: number, locale: string, when?: 'past'): string {
  const time = timeOf(iso)
  return Number.isNaN(time) ? iso : timeInWords(time, now, locale, when)
}
