type Method = 'debug' | 'dir' | 'error' | 'info' | 'log' | 'table' | 'trace' | 'warn'
type Entry = { method: Method; text: string }
type Expectation = { method: Method; pattern: RegExp }
type Record = { entries: Entry[]; expected: Expectation[]; allowed: Expectation[] }

const METHODS: Method[] = ['debug', 'dir', 'error', 'info', 'log', 'table', 'trace', 'warn']

// On globalThis: `vi.resetModules()` gives a test another instance of this file, but not another console.
const RECORD = Symbol.for('latchkey.tests.console')
const holder = globalThis as typeof globalThis & { [RECORD]?: Record }
holder[RECORD] ??= { entries: [], expected: [], allowed: [] }

export const consoleRecord = (): Record => holder[RECORD] ?? { entries: [], expected: [], allowed: [] }

/** As much of a value as a console would show, and then some: what a person could read or copy out of it. */
function textOf(value: unknown, seen = new Set<unknown>()): string {
  if (typeof value !== 'object' || value === null) return String(value)
  if (seen.has(value)) return ''
  seen.add(value)
  if (typeof Node !== 'undefined' && value instanceof Element) return value.outerHTML
  const own = Object.getOwnPropertyNames(value).map((name) => {
    try {
      return `${name}: ${textOf(Reflect.get(value, name), seen)}`
    } catch {
      return name
    }
  })
  return `${value instanceof Error ? String(value) : ''} ${own.join(', ')}`
}

/** `%s` and friends filled in, as React's warnings need to be readable. */
function joined(args: unknown[]): string {
  const [first, ...rest] = args
  if (typeof first !== 'string') return args.map((arg) => textOf(arg)).join(' ')
  const filled = first.replace(/%[sdifoOc]/g, (placeholder) => {
    if (rest.length === 0) return placeholder
    const value = textOf(rest.shift())
    return placeholder === '%c' ? '' : value
  })
  return [filled, ...rest.map((arg) => textOf(arg))].join(' ')
}

/** Notes everything that goes to the console. An expected message is noted and not printed. */
export function watchConsole() {
  for (const method of METHODS) {
    const original = console[method].bind(console)
    console[method] = (...args: unknown[]) => {
      const text = joined(args)
      const { entries, expected, allowed } = consoleRecord()
      entries.push({ method, text })
      if ([...expected, ...allowed].some((one) => one.method === method && one.pattern.test(text))) return
      if (method !== 'error' && method !== 'warn') original(...args)
    }
  }
}

/** Ends a test's record. Returns what was wrong with it, as sentences. */
export function closeConsoleRecord(): { complaints: string[]; text: string } {
  const { entries, expected, allowed } = consoleRecord()
  const unexpected = entries.filter(
    ({ method, text }) =>
      (method === 'error' || method === 'warn') &&
      ![...expected, ...allowed].some((one) => one.method === method && one.pattern.test(text)),
  )
  const missing = expected.filter(
    (one) => !entries.some(({ method, text }) => one.method === method && one.pattern.test(text)),
  )
  holder[RECORD] = { entries: [], expected: [], allowed: [] }
  return {
    complaints: [
      ...unexpected.map(({ method, text }) => `An unexpected console.${method}: ${text}`),
      ...missing.map(({ method, pattern }) => `Expected a console.${method} like ${pattern}, and none came.`),
    ],
    text: entries.map(({ text }) => text).join('\n'),
  }
}
