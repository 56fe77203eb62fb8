import { isKeyName } from '../names/keyNames'
import type { NamedValue } from '../names/NamedValue'
import { lineValue } from './lineValue'
import { loginValues } from './loginValues'
import { objectValues } from './objectValues'
import { pairValues } from './pairValues'

const WORD = /(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|((?:[^\s"'\\]|\\.)+))+?/gs
const START = /^(?:[$>%] )?(?:curl|wget)(?:\.exe)?\s|^(?:-H["'\s]|-u\s|(?:--header|--user|--oauth2-bearer)[\s=])/
const DATA = /^(?:-d|-F|--data(?:-\w+)*|--form)$/

/** The credentials in a command of `curl` or `wget` or in one of its arguments; null for anything else. */
export function curlValues(text: string): readonly NamedValue[] | null {
  if (!START.test(text)) return null
  // What Windows' shell escapes: ^" and a ^ at the end of a line.
  const words = shellWords(text.includes('^"') ? text.replace(/\^\r?\n/g, ' ').replace(/\^(.)/g, '$1') : text)
  const found: NamedValue[] = []
  for (let at = 0; at < words.length; at++) {
    const [, option = words[at] ?? '', attached] = /^(--[\w-]+)=(.*)$/s.exec(words[at] ?? '') ?? []
    const joined = /^(-[Hu])(.+)$/s.exec(option)
    const name = joined?.[1] ?? option
    const argument = () => joined?.[2] ?? attached ?? words[++at] ?? ''
    if (name === '-H' || name === '--header') {
      const header = lineValue(argument(), 'closed')
      if (header && isKeyName(header.name)) found.push(header)
    } else if (name === '-u' || name === '--user') {
      found.push(...basicValues(argument()))
    } else if (name === '--oauth2-bearer') found.push({ name: 'Authorization', value: argument() })
    else if (DATA.test(name)) found.push(...secretsIn(argument()))
    else if (/^https?:.*\?/.test(name)) found.push(...secretsIn(name.slice(name.indexOf('?') + 1)))
  }
  return found.length > 0 ? found : null
}

/** The credentials in what is sent along. */
function secretsIn(data: string): readonly NamedValue[] {
  const single = lineValue(data, 'closed')
  const all = objectValues(data, 'closed') ?? pairValues(data, 'closed') ?? (single ? [single] : [])
  return all.filter(({ name }) => isKeyName(name))
}

/** User and password as `-u` takes them; one of the two alone is the key. */
function basicValues(argument: string): readonly NamedValue[] {
  const [, user = '', password = ''] = /^([^:]*):?(.*)$/s.exec(argument) ?? []
  // As a header has it: what the user is called is known there, and whether that is the key.
  if (!password && /^[!-~]+$/.test(user)) return [{ name: 'Authorization', value: `Basic ${btoa(`${user}:`)}` }]
  return loginValues(user, password)
}

function shellWords(text: string): string[] {
  const words: string[] = []
  let end = -1
  for (const match of text.replace(/\\\r?\n/g, ' ').matchAll(WORD)) {
    const part = (match[1] ?? match[3])?.replace(/\\(.)/gs, '$1') ?? match[2] ?? ''
    // Parts without a blank between them are one word: -H"X: y".
    if (match.index === end) words.push((words.pop() ?? '') + part)
    else words.push(part)
    end = match.index + match[0].length
  }
  return words
}
