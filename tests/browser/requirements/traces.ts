/**
 * Everything that can be read out of the page as text: the markup, what every input holds, what React's DevTools show
 * (props, state, hooks and refs of both versions of each fiber, and each input's value tracker), the storage, the address and the cookies.
 */
export function traces(root: Element = document.body): Readonly<Record<string, string>> {
  const inputs = [...document.querySelectorAll('input, textarea, select')]
  return {
    markup: document.documentElement.outerHTML,
    values: inputs.map((input) => ('value' in input ? String(input.value) : '')).join('\n'),
    'value trackers': inputs
      .map((input) => (input as { _valueTracker?: { getValue: () => string } })._valueTracker?.getValue() ?? '')
      .join('\n'),
    'React fibers': stringsOf(fiberRootsIn(root)).join('\n'),
    storage: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
    address: location.href,
    history: JSON.stringify(history.state) ?? '',
    cookies: document.cookie,
  }
}

/** The names of the places that hold `key`, or `length` of its characters in a row. */
export function placesOf(key: string, places: Readonly<Record<string, string>>, length = 8): string[] {
  const pieces = Array.from({ length: key.length - length + 1 }, (_, start) => key.slice(start, start + length))
  return Object.entries(places).flatMap(([place, text]) =>
    pieces.some((piece) => text.includes(piece)) ? [place] : [],
  )
}

function fiberRootsIn(root: Element): unknown[] {
  return [root, ...root.querySelectorAll('*')].flatMap((element) =>
    Object.getOwnPropertyNames(element)
      .filter((name) => /^__react(Fiber|Container|Props)\$/.test(name))
      .map((name): unknown => Reflect.get(element, name)),
  )
}

/** Every string that can be reached, without going into the page's own objects. */
function stringsOf(start: unknown): string[] {
  const found = new Set<string>()
  const known = new Set<unknown>()
  const queue: unknown[] = [start]
  for (let value = queue.pop(); queue.length > 0 || value !== undefined; value = queue.pop()) {
    if (typeof value === 'string') found.add(value)
    if (value === null || (typeof value !== 'object' && typeof value !== 'function') || known.has(value)) continue
    known.add(value)
    if (value instanceof Node || value instanceof Window || value instanceof Event) continue
    if (value instanceof Map) queue.push(...value.keys(), ...(value.values() as Iterable<unknown>))
    else if (value instanceof Set) queue.push(...(value as Iterable<unknown>))
    for (const [name, { value: held }] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
      // Where a fiber was made: the test's own source, not what the page holds.
      if (!/^_debug|^_owner$/.test(name) && held !== undefined) queue.push(held)
    }
  }
  return [...found]
}
