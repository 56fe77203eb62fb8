import type { Messages } from '../../../src/index'
import { messageArguments, usualArguments } from './messageArguments'

export interface Message {
  readonly path: string
  readonly kind: 'text' | 'function'
  readonly text: string
}

/** Every message of a catalogue with its path, said of an example. The failures have a table of their own. */
export function messagesOf({ failures: _, ...sections }: Messages): Message[] {
  return walk(sections, '')
}

function walk(value: unknown, path: string): Message[] {
  if (typeof value === 'string') return [{ path, kind: 'text', text: value }]
  if (typeof value === 'function') return [{ path, kind: 'function', text: said(value, path) }]
  return Object.entries(value ?? {}).flatMap(([name, inner]) => walk(inner, path ? `${path}.${name}` : name))
}

function said(message: object, path: string): string {
  // SAFETY: a message that is no text is a function, and what each is given is written down by path.
  const say = message as (...args: unknown[]) => unknown
  const text = say(...(messageArguments[path] ?? usualArguments))
  return [text]
    .flat()
    .filter((one) => typeof one === 'string')
    .join(' ')
}
