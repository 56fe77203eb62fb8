import { timeOf } from '../../core/values/timeOf'
import { timeInWords } from '../../messages/wording/timeInWords'

const minute = 60_000

/** How far a time is from now, in words, by the minutes of a clock; as it came, if it is no time. See `timeInWords`. */
export function relativeText(iso: string, now: number, locale: string, when?: 'past'): string {
  const time = timeOf(iso)
  return Number.isNaN(time) ? iso : timeInWords(Math.floor(time / minute) * minute, now, locale, when)
}
