import { failureCodes } from '../../../core/failures/failures'
import { createScrubber } from '../../../key/scrubbing/createScrubber'
import { openWords } from '../../../key/scrubbing/openWords'

/** Members that clients and platforms keep on a prototype, where they are no own properties. */
const inherited = ['message', 'name', 'cause', 'href', 'url', 'headers']
const mostVisited = 5_000
/** Where a word of the company's own name may stand although a key holds it. */
const ofCompany = /(^|\.)(company|companies\.\d+)\.(id|name)$/
const codes: readonly string[] = failureCodes

type Place = { readonly value: unknown; readonly path: string }

/**
 * Where in a value one of `keys` turns up, in any encoding that `createScrubber` knows: the path to the shallowest place, or null.
 * Looks into errors and their causes, maps, headers, bytes, and what else HTTP clients attach to what they throw.
 */
export function findLeak(value: unknown, keys: readonly string[]): string | null {
  const scrub = createScrubber(keys)
  const isOpen = openWords(keys, [])
  const holdsKey = (text: string, path: string) => scrub(text, ofCompany.test(path) ? isOpen : undefined) !== text
  const seen = new Set<unknown>()
  const queue: Place[] = [{ value, path: '' }]
  for (const place of queue) {
    const text = textOf(place.value)
    if (text !== null && holdsKey(text, place.path) && !isCode(place)) return place.path || 'the value itself'
    if (text !== null || typeof place.value !== 'object' || place.value === null || seen.has(place.value)) continue
    seen.add(place.value)
    if (seen.size > mostVisited) return null
    queue.push(...membersOf(place.value, place.path))
  }
  return null
}

/** A key for tests may be called `invalid-key-…`, as a code is. */
function isCode({ value, path }: Place): boolean {
  return path === 'code' && codes.includes(String(value))
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  return ArrayBuffer.isView(value) ? new TextDecoder().decode(value) : null
}

function membersOf(value: object, path: string): Place[] {
  const at = (name: string) => (path ? `${path}.${name}` : name)
  const names = new Set([...Object.getOwnPropertyNames(value), ...inherited])
  const members = [...names].map((name) => ({ value: read(value, name), path: at(name) }))
  return [...members, ...entriesOf(value).map((entry, index) => ({ value: entry, path: at(String(index)) }))]
}

function read(value: object, name: string): unknown {
  try {
    const member: unknown = Reflect.get(value, name)
    // The frames name files and functions, which a key for tests may resemble; the message is looked at by itself.
    return name === 'stack' && typeof member === 'string' ? member.replace(/^\s+at .*$/gm, '') : member
  } catch {
    return undefined
  }
}

/** What a map, a set, headers or form data hold; a list has its items as members already. */
function entriesOf(value: object): unknown[] {
  try {
    // SAFETY: it has an iterator; what comes out of it is looked at as unknown.
    return !Array.isArray(value) && Symbol.iterator in value ? [...(value as Iterable<unknown>)].slice(0, 1_000) : []
  } catch {
    return []
  }
}
