/**
 * A text as it was given, edited by the positions of the text that a <textarea> makes of it, in which every line break
 * is one "\n". Nothing in it is changed: "\r\n" stays "\r\n". In one closure, so that nothing can be seen from outside.
 */
export interface HeldText {
  readonly value: () => string
  /** What a <textarea> makes of it. */
  readonly plain: () => string
  /** As long as `plain`, and with its line breaks: what is shown of it while it is masked. */
  readonly masked: () => string
  readonly length: () => number
  /**
   * Replaces what is between two positions. Half of a character in two units goes with its other half.
   * @returns the position after what was put in
   */
  readonly splice: (start: number, end: number, replacement: string) => number
  readonly set: (text: string) => void
}

export function createHeldText(): HeldText {
  let text = ''
  // Most texts have none, and positions are then the same in both.
  let hasReturns = false

  function set(next: string) {
    text = next
    hasReturns = next.includes('\r')
  }

  function indexOf(position: number) {
    if (!hasReturns) return Math.min(position, text.length)
    let index = 0
    for (let passed = 0; passed < position && index < text.length; passed++) {
      index += text.startsWith('\r\n', index) ? 2 : 1
    }
    return index
  }

  const plain = () => (hasReturns ? plainLines(text) : text)

  return {
    value: () => text,
    plain,
    masked: () => maskLines(plain()),
    length: () => plain().length,
    splice(start, end, replacement) {
      const [first, last] = [indexOf(start), indexOf(end)]
      const from = splitsPair(text, first) ? first - 1 : first
      const to = first === last ? from : splitsPair(text, last) ? last + 1 : last
      const before = text.slice(0, from)
      const after = text.slice(to)
      set(before + replacement + after)
      return plainLines(before + replacement).length
    },
    set,
  }
}

// Without regular expressions: RegExp.input would keep the text.
export const plainLines = (text: string) => text.split('\r\n').join('\n').split('\r').join('\n')

export const maskLines = (plain: string) =>
  plain
    .split('\n')
    .map((line) => '•'.repeat(line.length))
    .join('\n')

/** Whether `index` is between the two units of one character. */
function splitsPair(text: string, index: number) {
  return isUnit(text, index - 1, 0xd800) && isUnit(text, index, 0xdc00)
}

const isUnit = (text: string, index: number, kind: number) => (text.charCodeAt(index) & 0xfc00) === kind
