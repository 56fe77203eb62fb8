/** Nothing shorter gives a key away. */
const SHORTEST = 8

/** What can be seen of a value by looking into it as developer tools do: every text, each with the way to it. */
export function textsOf(root: unknown, limit = 200_000): string[] {
  const texts: string[] = []
  const seen = new WeakSet<object>()
  const queue: (readonly [path: string, value: unknown])[] = [['', root]]
  for (let at = 0; at < queue.length && at < limit; at++) {
    const [path, value] = queue[at] ?? ['', null]
    const text = textOf(value)
    if (text.length >= SHORTEST) texts.push(`${path}\t${text}`)
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) continue
    seen.add(value)
    for (const [name, inner] of insideOf(value)) {
      if (name.length >= SHORTEST) texts.push(`${path}\t${name}`)
      queue.push([`${path}.${name}`.slice(-200), inner])
    }
  }
  if (queue.length > limit) throw new Error(`More than ${limit} values: part of them was not looked at.`)
  return texts
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'symbol') return value.description ?? ''
  return Array.isArray(value) && value.every((part) => typeof part === 'string') ? value.join('') : ''
}

function* insideOf(value: object): Generator<readonly [name: string, inner: unknown]> {
  if (value === window || value === document) return
  if (value instanceof Map)
    for (const [name, inner] of value) yield* [['key', name] as const, ['value', inner] as const]
  if (value instanceof Set) for (const inner of value) yield ['member', inner]
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
    yield ['bytes', new TextDecoder('latin1').decode(value)]
    return
  }
  if (value instanceof FormData || value instanceof URLSearchParams || value instanceof Headers) {
    yield ['entries', [...value]]
  }
  // Of an element, what scripts have put on it. Not the accessor with which React follows the value of an input: that is
  // the field, which is looked at by a channel of its own.
  for (const name of Reflect.ownKeys(value)) {
    const described = Object.getOwnPropertyDescriptor(value, name)
    if (described && 'value' in described) yield [String(name), described.value]
    else if (!(value instanceof Node)) yield [String(name), get(value, name)]
  }
}

function get(value: object, name: PropertyKey): unknown {
  try {
    return Reflect.get(value, name)
  } catch (thrown) {
    return thrown
  }
}
