/** A wait as a person says it: "30 seconds", "5 minutes", "2 hours", rounded up. `language` is a BCP 47 tag. */
export function durationInWords(seconds: number, language: string): string {
  const { unit, count } = roundedWait(seconds)
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count)
}

/** When a wait is over, as a language says it with its own word and case for "in": "om 5 minutter", "5 分後". */
export function waitInWords(seconds: number, language: string): string {
  const { unit, count } = roundedWait(seconds)
  return new Intl.RelativeTimeFormat(language).format(count, unit)
}

/** A wait in the unit that a person would say it in, rounded up, so that nobody comes back too early. */
export function roundedWait(seconds: number): { readonly count: number; readonly unit: 'second' | 'minute' | 'hour' } {
  const [unit, size] =
    seconds <= 90 ? (['second', 1] as const) : seconds <= 5400 ? (['minute', 60] as const) : (['hour', 3600] as const)
  return { unit, count: Math.max(1, Math.ceil(seconds / size)) }
}
