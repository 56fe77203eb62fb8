import { forgetLastMatch } from '../texts/forgetLastMatch'

const SHORTEST_SECRET = 20

/**
 * The words of a key that are no part of what is random in it, such as `live northwind` of `live_northwind_4f9d…`; words
 * that stand side by side are one text. Only a key whose random part is 20 or more hexadecimal digits (80 bits) has any:
 * everything else of it is letters, with one beyond F in each word, or up to three characters that stand alone.
 *
 * Why no more than that: whoever answers may know the key, and would choose as a name what this takes for a word. So it
 * is the key alone that decides, and by what can't be chance: whatever characters a random key is made of, twenty of them
 * in a row that all happen to be hexadecimal are rarer than one in ten million even where only digits, lower-case letters
 * and a dash are drawn from, and no word stands within what is drawn from hexadecimal digits. In a key of both cases, eight
 * lower-case letters between two dashes are nothing rare, and in a passphrase the words are the secret.
 */
export function wordsBesideHex(key: string): readonly string[] {
  let random = ''
  let words = ''
  for (const piece of key.split(/[^a-z\d]+/i)) {
    const isWord = /^[a-z]*[g-z][a-z]*$/i.test(piece)
    words += isWord ? `${piece} ` : '\n'
    if (!isWord && piece.length > 3) random += piece
  }
  const isHex = random.length >= SHORTEST_SECRET && /^[a-f\d]*\d[a-f\d]*$/i.test(random)
  forgetLastMatch()
  return isHex ? words.split('\n').filter(Boolean) : []
}
