/** Sentences one after the other: with a space between them, but where their script has none. */
export function sentences(...parts: readonly (string | null | undefined)[]): string {
  return parts
    .filter(Boolean)
    .reduce<string>((text, part) => (/^$|。$/.test(text) ? `${text}${part}` : `${text} ${part}`), '')
}

/** A text that stands without a full stop, said as a sentence. */
export function asSentence(text: string, locale: string): string {
  return text + (/^(ja|zh)\b/.test(locale) ? '。' : '.')
}
