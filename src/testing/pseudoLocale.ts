import type { Messages } from '../messages/Messages'
import { placeOf, pseudoText } from './pseudoText'

/** How `pseudoLocale` changes the texts. */
export interface PseudoLocaleOptions {
  /** `rtl` also writes every text from right to left. @default 'ltr' */
  readonly direction?: 'ltr' | 'rtl' | undefined
}

/**
 * A catalogue for finding what is clipped or not translatable: every text of `messages` accented, 40 % longer and in
 * brackets, with names, counts and other values as they are. A text without brackets does not come from the catalogue; a
 * bracket that is not seen was clipped.
 */
export function pseudoLocale(messages: Messages, { direction = 'ltr' }: PseudoLocaleOptions = {}): Messages {
  // SAFETY: pseudo() keeps every key, and gives a text for a text and a function of the same arguments for a function.
  return pseudo(messages, [], direction) as Messages
}

type Path = readonly (string | number)[]
type Message = (...args: readonly unknown[]) => unknown

function pseudo(value: unknown, values: readonly string[], direction: 'ltr' | 'rtl'): unknown {
  if (typeof value === 'string') return pseudoText(value, values, direction)
  if (isMessage(value)) {
    return (...args: readonly unknown[]) => {
      const shown = textsIn(args).filter(({ path }) => isShown(value, args, path))
      const marked = shown.reduce<unknown>((given, { path }, index) => withText(given, path, placeOf(index)), args)
      // SAFETY: withText() of an array is an array.
      const made = value(...(marked as readonly unknown[]))
      return pseudo(
        made,
        shown.map(({ text }) => text),
        direction,
      )
    }
  }
  if (Array.isArray(value)) return value.map((item: unknown) => pseudo(item, values, direction))
  if (!isPlain(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, pseudo(item, values, direction)]))
}

/** Whether a text that a message is given is repeated in what it says, or only decides it, as a failure's code does. */
function isShown(message: Message, args: readonly unknown[], path: Path): boolean {
  const probe = placeOf(0)
  try {
    // SAFETY: withText() of an array is an array.
    const made = message(...(withText(args, path, probe) as readonly unknown[]))
    return textsIn(made).some(({ text }) => text.includes(probe))
  } catch {
    // What can't be any text is no name: a language tag, a code.
    return false
  }
}

function textsIn(value: unknown, path: Path = []): readonly { readonly path: Path; readonly text: string }[] {
  if (typeof value === 'string') return value === '' ? [] : [{ path, text: value }]
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => textsIn(item, [...path, index]))
  return isPlain(value) ? Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key])) : []
}

/** A copy of plain data with another text at `path`. */
function withText(value: unknown, [key, ...rest]: Path, text: string): unknown {
  if (key === undefined) return text
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === key ? withText(item, rest, text) : item))
  return isPlain(value) ? { ...value, [key]: withText(value[key], rest, text) } : value
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'function'
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof RegExp)
}
