/** A character for private use: no catalogue has it, and no sample. */
export const mark = '\uE000'

/**
 * The texts among `args` that a message repeats in what it says, as paths such as `0.failure.company.name`. A code, a
 * language tag or a kind only decides what is said, and is not among them.
 */
export function shownValues(message: (...args: readonly unknown[]) => unknown, args: readonly unknown[]) {
  return leaves(args).flatMap(({ path }) => {
    const said = attempt(() => JSON.stringify(message(...(withMark(args, path) as readonly unknown[]))))
    return said?.includes(mark) ? [{ path: path.join('.'), said }] : []
  })
}

type Path = readonly string[]

function leaves(value: unknown, path: Path = []): readonly { readonly path: Path }[] {
  if (typeof value === 'string') return [{ path }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) => leaves(item, [...path, key]))
}

function withMark(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return mark
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (String(index) === key ? withMark(item, rest) : item))
  const record = value as Record<string, unknown>
  return { ...record, [key]: withMark(record[key], rest) }
}

/** `Intl` throws at what is no language. */
function attempt<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch {
    return undefined
  }
}
