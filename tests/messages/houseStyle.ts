import type { Messages } from 'latchkey/headless'
import { isFunction, messageAt, pathsOf, saidBy } from './everyText'
import { shownValues } from './shownValues'

/** A text of a catalogue, with the path of its message. */
export interface Text {
  readonly path: string
  readonly text: string
}

/** Words; a sentence that has more is read twice. */
const longest = 20

/** A text's sentences: an end, and what a reader of its script takes for the beginning of the next. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!…؟])\s+|(?<=[。？！])/u).filter(Boolean)
}

/** How many words a reader counts: what stands between spaces. Japanese writes none; there `Intl.Segmenter` finds them. */
export function wordsIn(sentence: string, tag: string): number {
  const words =
    tag === 'ja'
      ? [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(sentence)].map(({ segment }) => segment)
      : sentence.split(/\s+/u)
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** Sentences of more than 20 words. */
export function longSentences(texts: readonly Text[], tag: string): readonly string[] {
  return texts.flatMap(({ path, text }) =>
    sentencesOf(text)
      .filter((sentence) => wordsIn(sentence, tag) > longest)
      .map((sentence) => `${path}: ${sentence}`),
  )
}

/** The guidelines write "API Key"; word for word stay their own sentences (R06, R07, R16, R27, R28) and the buttons. */
const guidelines = /^(actions\.update|actions\.updateBroken|failures\.invalid-key|warning\.text|field\.guidance)$/

/** Texts that write the key's name in another way than "API key". */
export function otherNames(texts: readonly Text[]): readonly Text[] {
  return texts.filter(({ path, text }) => {
    const names = text.match(/\bapi[\s-]?keys?\b/giu) ?? []
    return names.some((name) => !/^API keys?$/.test(name) && !(guidelines.test(path) && /^API Keys?$/.test(name)))
  })
}

/** What the guidelines and the design of the whole say word for word, without a contraction. */
const quoted = [
  'This key does not have the required permissions.',
  'cannot be viewed again after saving',
  'Your key was not rejected.',
]

const uncontracted =
  /\b(is|are|was|were|do|does|did|has|have|had|can|could|would|should|will|must) ?not\b|(?<!\bas )\b(it|that|there|what|who) is\b|\b(you|we|they) (are|have|will)\b(?! to\b)|\bit has\b|\blet us\b/iu

/** Texts that write out what English says in one: "could not", "you are". */
export function writtenOut(texts: readonly Text[]): readonly Text[] {
  return texts.filter(({ text }) => uncontracted.test(quoted.reduce((rest, one) => rest.replaceAll(one, ''), text)))
}

/** Texts that raise their voice. */
export function exclamations(texts: readonly Text[]): readonly Text[] {
  return texts.filter(({ text }) => /[!！¡]/u.test(text))
}

/** Texts that beg where the guidelines' own sentences do not. */
export function pleas(texts: readonly Text[], please: RegExp): readonly Text[] {
  return texts.filter(({ path, text }) => please.test(text) && !/^(failures\.invalid-key|warning\.text)$/.test(path))
}

/** A number that no sample has, so that a message which repeats it says something else. */
const other = 7

/** Which numbers among `args` change what a message says, as paths such as `0.try`. */
function shownNumbers(message: (...args: readonly unknown[]) => unknown, args: readonly unknown[]) {
  const said = JSON.stringify(message(...args))
  return numbersIn(args)
    .filter((at) => JSON.stringify(message(...(changed(args, at) as readonly unknown[]))) !== said)
    .map((at) => at.join('.'))
}

type Path = readonly string[]

function numbersIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === 'number') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) => numbersIn(item, [...path, key]))
}

function changed(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return (value as number) + other
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (String(index) === key ? changed(item, rest) : item))
  }
  const record = value as Record<string, unknown>
  return { ...record, [key]: changed(record[key], rest) }
}

/** Numbers and values that English repeats and `messages` does not, with the message's path. */
export function lostPlaceholders(messages: Messages, english: Messages): readonly string[] {
  return pathsOf(english).flatMap((path) => {
    const [theirs, ours] = [messageAt(english, path), messageAt(messages, path)]
    if (!isFunction(theirs) || !isFunction(ours)) return []
    return saidBy(english, path).flatMap(({ args }) => {
      const said = [...shownNumbers(ours, args), ...shownValues(ours, args).map((value) => value.path)]
      return [...shownNumbers(theirs, args), ...shownValues(theirs, args).map((value) => value.path)]
        .filter((at) => !said.includes(at))
        .map((at) => `${path} ${at}`)
    })
  })
}

/** Counts compared by hand in the source of a catalogue: which form a count takes is a matter of the language's plural rules. */
export function ownPlurals(source: string): readonly string[] {
  return source.split('\n').filter((line) => /[=!]==? ?[12]\b|[<>]=? ?[12]\b/.test(line))
}
