import { roundedWait } from './roundedWait'

/** When a wait is over, as a language says it with its own word and case for "in": "om 5 minutter", "5 分後". */
export function waitInWords(seconds: number, language: string): string {
  const { unit, count } = roundedWait(seconds)
  return new Intl.RelativeTimeFormat(language).format(count, unit)
}
