import { roundedWait } from './roundedWait'

/** A wait as a person says it: "30 seconds", "5 minutes", "2 hours", rounded up. `language` is a BCP 47 tag. */
export function durationInWords(seconds: number, language: string): string {
  const { unit, count } = roundedWait(seconds)
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count)
}
