import { isKeyName, isUsualName } from './keyNames'

const SAID = new Set(
  'here is are it this that the a an my your our their please use for and to in on of as new'.split(' '),
)
/** The button beside what is copied: a phrase of words has none in capitals. */
const BUTTON = /^(?:Copy|Copied|Show|Hide|Done)$/
/** The mark of a list, a comment or a remark in brackets, an e-mail address, the end of a name or of a sentence. */
const REMARK = /^[^\p{L}\p{N}]+$|^[([#]|\w@\w|[:,;.!?]$/u

/** Whether what stands between blanks is no key in groups, but has other things beside it. */
export function saysMore(text: string): boolean {
  const words = text.split(/\s+/)
  const isSaid = (word: string) => SAID.has(word.toLowerCase()) || (isKeyName(word) && isUsualName(word))
  return words.length > 1 && words.some((word) => REMARK.test(word) || BUTTON.test(word) || isSaid(word))
}
