/** Which entered texts the person has been asked about, so that the same one is not asked about again (K09). */
export interface Questions {
  /** Whether the last question about `input` was about this very text; from now on it is. */
  readonly isAnswered: (input: string, text: string) => boolean
}

/** Remembers a salted number of 32 bits for each input, from which no key can be had back (K02). */
export function createQuestions(): Questions {
  // Not before a question: a framework that renders pages in advance lets nothing in them ask for chance.
  let salt: number | undefined
  const asked = new Map<string, number>()
  return {
    isAnswered(input, text) {
      salt ??= Math.floor(Math.random() * 2 ** 32)
      const mark = markOf(text, salt)
      const isSame = asked.get(input) === mark
      asked.set(input, mark)
      return isSame
    },
  }
}

/** FNV-1a, over the text's code units. */
function markOf(text: string, salt: number): number {
  let mark = salt ^ 0x811c9dc5
  for (let at = 0; at < text.length; at++) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193)
  return mark >>> 0
}
