import { useLocale } from '../../react/words/useLocale'
import { dateText } from './dateText'

export interface TimeProps {
  /** ISO 8601. */
  value: string
  /**
   * What is read; null on the server and in the first pass of hydration, which know neither the person's time zone nor
   * their language data, nor the time: both show the date as it came, and hydration finds no difference.
   */
  text: string | null
  /** What hovering says, of the exact time. @default the exact time */
  exact?: ((time: string) => string) | undefined
}

/** A time, with its exact form for machines and on hover. */
export function Time({ value, text, exact = (time) => time }: TimeProps) {
  const locale = useLocale()
  return text === null ? (
    <time dateTime={value}>{value.slice(0, 10)}</time>
  ) : (
    <time dateTime={value} title={exact(dateText(value, locale, true))}>
      {text}
    </time>
  )
}
