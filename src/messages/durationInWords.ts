/** A wait as a person says it: "30 seconds", "5 minutes", "2 hours", rounded up. `language` is a BCP 47 tag. */
export function durationInWords(seconds: number, language: string): string {
  const [unit, size] = seconds <= 90 ? ['second', 1] : seconds <= 5400 ? ['minute', 60] : ['hour', 3600]
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.max(1, Math.ceil(seconds / size)),
  )
}
