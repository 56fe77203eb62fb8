/** The full stop of a sentence behind that of a name, as in “Prairie Tools Inc.”. */
const SECOND_STOP = /([^.])\.\.(?!\.)/g

/** Sentences one after the other: with a space between them, but where their script has none. */
export function sentences(...parts: readonly (string | null | undefined)[]): string {
  return parts
    .filter(Boolean)
    .reduce<string>((text, part) => (/^$|。$/.test(text) ? `${text}${part}` : `${text} ${part}`), '')
    .replace(SECOND_STOP, '$1.')
}

/** A text that stands without a full stop, said as a sentence. */
export function asSentence(text: string, locale: string): string {
  return sentences(text + (/^(ja|zh)\b/.test(locale) ? '。' : '.'))
}
