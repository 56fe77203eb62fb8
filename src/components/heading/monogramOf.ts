/**
 * What stands for a name in the room of one letter: its first grapheme that is a letter, a digit or an emoji, in whatever
 * script, else its first one that can be seen. Empty where there is none.
 */
export function monogramOf(name: string): string {
  const text = name.normalize('NFC')
  const from = text.search(/[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u)
  const first = firstGrapheme(from < 0 ? text.replace(/[\s\p{C}]/gu, '') : text.slice(from))
  const capital = first.toUpperCase()
  // A ligature becomes two letters. Georgian writes names without the capitals that Unicode has, and few fonts have them.
  return [...capital].length === [...first].length && !/\p{Script=Georgian}/u.test(first) ? capital : first
}

function firstGrapheme(text: string): string {
  // Most names, and quicker by far. Nothing of ASCII goes together with what stands before it.
  if (/^\w[ -~]/.test(text)) return text.charAt(0)
  // Younger than some of the browsers in use: TypeScript takes it for granted.
  const { Segmenter } = Intl as Partial<typeof Intl>
  if (!Segmenter) return /^.\p{M}*/su.exec(text)?.[0] ?? ''
  const [first] = new Segmenter('und', { granularity: 'grapheme' }).segment(text)
  return first?.segment ?? ''
}
