import { format, inspect } from 'node:util'
import { serialize } from 'node:v8'

/** Every string in a value: members of any name, also hidden ones and those of prototypes, what getters give, and source code. */
function walk(start: unknown): string {
  const texts: string[] = []
  const known = new Set<unknown>()
  const queue: unknown[] = [start]
  while (queue.length > 0) {
    const value = queue.pop()
    if (typeof value === 'string' || typeof value === 'symbol') texts.push(String(value))
    if (value === null || (typeof value !== 'object' && typeof value !== 'function') || known.has(value)) continue
    known.add(value)
    if (typeof value === 'function') texts.push(Function.prototype.toString.call(value))
    if (value instanceof Map || value instanceof Set) queue.push(...(value as Iterable<unknown>))
    for (
      let at: object | null = value;
      at && at !== Object.prototype;
      at = Object.getPrototypeOf(at) as object | null
    ) {
      for (const name of Reflect.ownKeys(at)) {
        texts.push(String(name))
        const described = Object.getOwnPropertyDescriptor(at, name)
        queue.push(described?.value ?? attempt(() => Reflect.get(value, name) as unknown))
      }
    }
  }
  return texts.join('\n')
}

/** The developer's ways to look at what a library hands out. What one of them throws is looked at as well. */
const routes: Readonly<Record<string, (value: unknown) => unknown>> = {
  String: (value) => String(value),
  'a template literal': (value) => `${value as string}`,
  join: (value) => [value].join(),
  'JSON.stringify': (value) => JSON.stringify(value),
  'JSON.stringify of all own members': (value) => JSON.stringify(value, Reflect.ownKeys(objectOf(value)).map(String)),
  'JSON.stringify with a replacer': (value) =>
    JSON.stringify({ value }, (_, inner: unknown) => (inner instanceof Map ? [...inner] : inner)),
  structuredClone: (value) => inspect(structuredClone(value), everything),
  'a clone by spreading': (value) => inspect({ ...objectOf(value) }, everything),
  'v8.serialize': (value) => serialize(value).toString('latin1'),
  'util.inspect': (value) => inspect(value),
  'util.inspect of everything': (value) => inspect(value, everything),
  'util.inspect of everything, plain': (value) => inspect(value, { ...everything, customInspect: false }),
  'console.log': (value) => format('%s %o %O %j', value, value, value, { value }),
  'Object.getOwnPropertyDescriptors': (value) => inspect(Object.getOwnPropertyDescriptors(objectOf(value)), everything),
  'Reflect.ownKeys': (value) =>
    Reflect.ownKeys(objectOf(value)).map((name) => inspect(Reflect.get(objectOf(value), name))),
  'Object.entries': (value) => inspect(Object.entries(objectOf(value)), everything),
  'for … in': (value) => {
    const texts: unknown[] = []
    for (const name in objectOf(value)) texts.push(name, Reflect.get(objectOf(value), name))
    return inspect(texts, everything)
  },
  FormData: (value) => {
    const form = new FormData()
    form.set('value', value as string)
    return inspect([...form], everything)
  },
  URLSearchParams: (value) => new URLSearchParams({ value: value as string }).toString(),
  Headers: (value) => new Headers({ value: value as string }).get('value'),
  'a message of an Error': (value) => inspect(new Error(value as string, { cause: value }), everything),
  'a walk through all of it': walk,
}

const everything = {
  showHidden: true,
  depth: Number.POSITIVE_INFINITY,
  getters: true,
  maxArrayLength: null,
  maxStringLength: null,
}

const objectOf = (value: unknown) => Object(value) as object

function attempt(run: () => unknown): unknown {
  try {
    return run()
  } catch (thrown) {
    return inspect(thrown, everything)
  }
}

/** By each route, what it shows of a value. */
export function inspections(value: unknown): (readonly [route: string, text: string])[] {
  return Object.entries(routes).map(([route, look]) => [route, String(attempt(() => look(value)))] as const)
}
