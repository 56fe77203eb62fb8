const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/**
 * How far a time is from now, as a language says it: "now", "15 minutes ago", "yesterday", "in 5 days". Whole units, and
 * never more of them than have passed or are left; from a day on, days of the person's own calendar.
 * @param time in milliseconds, as `now`
 * @param when what can't be otherwise: a clock that is ahead makes nothing happen in the future
 */
export function timeInWords(time: number, now: number, language: string, when?: 'past'): string {
  const ahead = time > now && when !== 'past'
  const distance = when === 'past' ? Math.max(0, now - time) : Math.abs(now - time)
  const [unit, count] = rounded(distance, Math.abs(daysBetween(time, now)))
  // What is still to come is not there yet, and what has just happened is.
  const [shown, of] = count > 0 ? [count, unit] : ahead ? [1, unit] : [0, 'second' as const]
  // Thirty days ago may have been in this month.
  const numeric = of === 'month' || of === 'year' ? 'always' : 'auto'
  return new Intl.RelativeTimeFormat(language, { numeric }).format(ahead ? shown : -shown, of)
}

function rounded(distance: number, days: number): readonly [Intl.RelativeTimeFormatUnit, number] {
  if (distance < hour) return ['minute', Math.floor(distance / minute)]
  if (distance < day) return ['hour', Math.floor(distance / hour)]
  if (days < 30) return ['day', Math.max(1, days)]
  return days < 365 ? ['month', Math.floor(days / 30)] : ['year', Math.floor(days / 365)]
}

function daysBetween(time: number, now: number): number {
  return Math.round((midnight(time) - midnight(now)) / day)
}

/** The start of a day where the person is, since "tomorrow" is a matter of their calendar. */
function midnight(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0)
}
