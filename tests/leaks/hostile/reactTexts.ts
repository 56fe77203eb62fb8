/**
 * Every text that React holds for the page, as its developer tools show it: props, state, hooks and refs of both trees.
 * Without a real browser, so what the DOM's own objects hold is left out.
 */
export function reactTexts(): string[] {
  const queue: unknown[] = [document, ...document.querySelectorAll('*')].flatMap((element) =>
    Object.entries(element).flatMap(([name, held]) => (name.startsWith('__react') ? [held as unknown] : [])),
  )
  const texts = new Set<string>()
  const known = new Set<unknown>()
  while (queue.length > 0) {
    const value = queue.pop()
    if (typeof value === 'string') texts.add(value)
    if (value === null || (typeof value !== 'object' && typeof value !== 'function') || known.has(value)) continue
    known.add(value)
    if (domClasses.some((dom) => value instanceof dom)) continue
    if (value instanceof Map) queue.push(...value.keys(), ...(value.values() as Iterable<unknown>))
    if (value instanceof Set) queue.push(...(value as Iterable<unknown>))
    for (const [name, { value: inner }] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
      texts.add(name)
      // Where an element was made: the test's own source.
      if (!name.startsWith('_debug')) queue.push(inner)
    }
  }
  return [...texts]
}

const domClasses = [Node, NodeList, HTMLCollection, Window, Event]
