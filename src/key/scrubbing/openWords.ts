import { capText } from './capText'
import { foldForSearch } from './foldForSearch'
import { wordsBesideHex } from './wordsBesideHex'

/**
 * Makes what tells whether a part of a company's name or id may be said although `keys` hold it as well: where the whole
 * text was `known` before they were entered, and where the part is made of whole words, of this text and of one that was
 * known, or of words that are beside what is random in a key (`wordsBesideHex`).
 *
 * Nobody who answers can widen that: what was known before can't depend on a key that nobody had yet, and what the words
 * of a key are, the key decides.
 *
 * @param known texts, as `capText` leaves them, that stood on the page or in the host's code before the keys were entered
 */
export function openWords(
  keys: readonly string[],
  known: readonly string[],
): (text: string, from: number, to: number) => boolean {
  const open = [...known, ...keys.flatMap(wordsBesideHex)].map(wordsOf)

  return (text, from, to) => {
    if (known.includes(capText(text))) return true
    if (isWithinWord(text, from) || isWithinWord(text, to)) return false
    const part = text.slice(from, to)
    const joined = wordsOf(part).join('')
    // One sign between two words sets them apart; several may be what a key is made of, and so may be no word at all.
    if (!joined || /[^\p{L}\p{M}\p{N}]{2}/u.test(foldForSearch(part, '').flat)) return false
    return open.some((words) => makeUp(words, joined))
  }
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

function isWithinWord(text: string, at: number): boolean {
  return at > 0 && /^[\p{L}\p{M}\p{N}]{2}/u.test(text.slice(at - 1, at + 1))
}

/** Whether some of the words, one after the other, are `joined`: Acme Widgets may be `acmewidgets` in the other text. */
function makeUp(words: readonly string[], joined: string): boolean {
  return words.some((_, from) => {
    let sum = ''
    for (let at = from; sum.length < joined.length && at < words.length; at++) sum += words[at]
    return sum === joined
  })
}
