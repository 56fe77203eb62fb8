import { ConnectionFailure } from 'latchkey/headless'
import type { FailureDetails } from 'latchkey/server'

/** How a callback may throw a text: in an error's every place, as something that is no error, or by a trap. */
export const thrownCarriers: readonly (readonly [name: string, thrown: (text: string) => unknown])[] = [
  ['the message of an Error', (text) => new Error(text)],
  ['the stack of an Error', (text) => Object.assign(new Error('refused'), { stack: `Error: refused\n at ${text}` })],
  ['the name of an Error', (text) => Object.assign(new Error('refused'), { name: text })],
  ['the cause of an Error', (text) => new Error('refused', { cause: new Error(text) })],
  ['a property of an Error', (text) => Object.assign(new Error('refused'), { config: { headers: { auth: text } } })],
  ['toJSON of an Error', (text) => Object.assign(new Error('refused'), { toJSON: () => ({ message: text }) })],
  ['toString of an Error', (text) => Object.assign(new Error('refused'), { toString: () => text })],
  ['an AggregateError', (text) => new AggregateError([new Error(text), text], text)],
  ['a TypeError that looks like a lost network', (text) => new TypeError(`Failed to fetch ${text}`)],
  ['a TypeError that does not', (text) => new TypeError(`Invalid header value ${text}`)],
  ['a SyntaxError of JSON.parse', (text) => thrownBy(() => void JSON.parse(text))],
  ['a URIError', (text) => new URIError(text)],
  ['a DOMException', (text) => new DOMException(text, 'DataError')],
  ['a DOMException of the network', (text) => new DOMException(text, 'NetworkError')],
  ['a TimeoutError', (text) => new DOMException(text, 'TimeoutError')],
  ['a string', (text) => text],
  ['an object', (text) => ({ message: text, response: { data: text } })],
  ['a list', (text) => [text]],
  ['a symbol', (text) => Symbol(text)],
  ['a function', (text) => Object.assign(() => text, { displayName: text })],
  ['a Response', (text) => new Response(text, { status: 401 })],
  ['a getter that throws', (text) => withGetter(new Error('refused'), 'message', text)],
  ['the name as a getter that throws', (text) => withGetter(new Error('refused'), 'name', text)],
  ['a Proxy whose every trap throws', (text) => new Proxy(new Error('refused'), everyTrap(text))],
  ['a revoked Proxy', () => revoked()],
  ...failureCarriers(),
  ['the message of a ConnectionFailure', (text) => Object.assign(new ConnectionFailure('unknown'), { message: text })],
  ['the cause of a ConnectionFailure', (text) => Object.assign(new ConnectionFailure('unknown'), { cause: text })],
  ['a ConnectionFailure with another failure', (text) => withFailure({ code: text })],
  ['a ConnectionFailure with a text for a failure', (text) => withFailure(text)],
  ['a ConnectionFailure with a trap for a failure', (text) => withFailure(new Proxy({}, everyTrap(text)))],
  [
    'a ConnectionFailure whose details throw',
    (text) => withFailure(withGetter({ code: 'unknown' }, 'reference', text)),
  ],
  ['a ConnectionFailure whose failure throws', (text) => withGetter(new ConnectionFailure('unknown'), 'failure', text)],
]

/** Each detail, with a code whose message names it. */
function failureCarriers() {
  const details: Record<string, (text: string) => FailureDetails> = {
    reference: (reference) => ({ reference }),
    found: (found) => ({ found }),
    missingPermissions: (text) => ({ missingPermissions: ['users:read', text] }),
    'company id': (id) => ({ company: { id } }),
    'company name': (name) => ({ company: { id: 'acme', name } }),
    field: (field) => ({ field }),
  }
  const codes = ['unknown', 'wrong-key-type', 'insufficient-permissions', 'already-connected'] as const
  return Object.entries(details).flatMap(([detail, make]) =>
    codes.map(
      (code) =>
        [
          `${detail} of a ConnectionFailure (${code})`,
          (text: string) => new ConnectionFailure(code, make(text)),
        ] as const,
    ),
  )
}

function withFailure(failure: unknown): ConnectionFailure {
  return Object.assign(new ConnectionFailure('unknown'), { failure })
}

export function withGetter<T extends object>(target: T, name: string, text: string): T {
  return Object.defineProperty(target, name, {
    enumerable: true,
    get() {
      throw new Error(text)
    },
  })
}

export function everyTrap(text: string): ProxyHandler<object> {
  const trap = () => {
    throw new Error(text)
  }
  return { get: trap, has: trap, ownKeys: trap, getPrototypeOf: trap, getOwnPropertyDescriptor: trap }
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable(new Error('refused'), {})
  revoke()
  return proxy
}

function thrownBy(run: () => void): unknown {
  try {
    run()
  } catch (thrown) {
    return thrown
  }
  return new Error('not thrown')
}
