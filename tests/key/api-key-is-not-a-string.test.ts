import { format, inspect } from 'node:util'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createApiKey } from '../../src/key/createApiKey'

const VALUE = 'pls_4f9d20c1ab77e3_620d75'
const MASK = '••••••••'

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
beforeEach(() => {
  warn.mockClear()
})
afterEach(() => {
  vi.unstubAllEnvs()
})

type Route = [name: string, write: (key: object) => unknown]
const masked: Route[] = [
  ['String()', (key) => String(key)],
  ['a template literal', (key) => `${key}`],
  ['concat', (key) => ''.concat(key as unknown as string)],
  ['join', (key) => [key].join()],
  ['JSON.stringify', (key) => JSON.parse(JSON.stringify(key)) as unknown],
  ['toLocaleString', (key) => key.toLocaleString()],
  ['URLSearchParams', (key) => new URLSearchParams({ key: key as unknown as string }).get('key')],
  ['util.inspect', (key) => inspect(key)],
  ['util.inspect showing hidden members', (key) => inspect(key, { showHidden: true, depth: null })],
  ['console.log with %s', (key) => format('%s', key)],
  ['console.log with %o', (key) => format('%o', key)],
]

test.each(masked)('%s gives dots', { tags: ['K03'] }, (_, write) => {
  expect(write(createApiKey(VALUE).key)).toBe(MASK)
})

const silent: Route[] = [
  ['a nested JSON.stringify', (key) => JSON.stringify({ body: { key } })],
  ['a nested util.inspect', (key) => inspect({ body: [key] }, { depth: null })],
  [
    'util.inspect without custom inspection',
    (key) => inspect(key, { customInspect: false, showHidden: true, depth: 9 }),
  ],
  ['structuredClone', (key) => inspect(structuredClone({ key }), { showHidden: true })],
  ['Object.entries', (key) => JSON.stringify(Object.entries(key))],
  ['Object.keys', (key) => JSON.stringify(Object.keys(key))],
  ['spreading', (key) => JSON.stringify({ ...key })],
  ['Object.assign', (key) => JSON.stringify(Object.assign({}, key))],
  [
    'own property values',
    (key) =>
      Reflect.ownKeys(key)
        .map((name) => String(Reflect.get(key, name)))
        .join(),
  ],
  ['a number', (key) => String(Number(key))],
  ['btoa-like encoding', (key) => Buffer.from(String(key)).toString('utf8')],
  ['an error message', (key) => String(new Error(`could not use ${key}`).stack)],
  [
    'FormData',
    (key) => {
      const form = new FormData()
      form.append('key', key as unknown as string)
      return String(form.get('key'))
    },
  ],
]

test.each(silent)('%s gives nothing of the key but its hint', { tags: ['K03'] }, (_, write) => {
  const text = String(write(createApiKey(VALUE).key))
  expect(text).not.toContain(VALUE.slice(0, 8))
  expect(text).not.toContain(VALUE.slice(-8))
})

test('structuredClone does not throw and gives an empty object', { tags: ['K03'] }, () => {
  expect(structuredClone(createApiKey(VALUE).key)).toEqual({})
})

test('serialising warns the developer once for each key, without the key', { tags: ['K03'] }, () => {
  const { key } = createApiKey(VALUE)
  JSON.stringify({ key })
  JSON.stringify({ key })
  expect(warn).toHaveBeenCalledTimes(1)
  expect(warn.mock.calls[0]?.join()).toContain('Send key.reveal()')
  expect(warn.mock.calls[0]?.join()).not.toContain(VALUE.slice(0, 8))
})

test('in production, serialising gives dots and no warning', { tags: ['K03'] }, () => {
  vi.stubEnv('NODE_ENV', 'production')
  expect(JSON.stringify(createApiKey(VALUE).key)).toBe(`"${MASK}"`)
  expect(warn).not.toHaveBeenCalled()
})

test('serialising works where there is no process', { tags: ['K03'] }, () => {
  vi.stubGlobal('process', undefined)
  try {
    expect(JSON.stringify(createApiKey(VALUE).key)).toBe(`"${MASK}"`)
  } finally {
    vi.unstubAllGlobals()
  }
})

test('the key can be read during the attempt, and never after it', { tags: ['K02'] }, () => {
  const { key, forget } = createApiKey(VALUE)
  expect(key.reveal()).toBe(VALUE)
  forget()
  forget()
  expect(() => key.reveal()).toThrow('This attempt is over, so its key is gone. Read the key inside the callback.')
  expect(String(key)).toBe(MASK)
})

test('one key that is forgotten takes no other with it', { tags: ['K02'] }, () => {
  const first = createApiKey(VALUE)
  const second = createApiKey('another')
  first.forget()
  expect(second.key.reveal()).toBe('another')
})

test('nobody can put another reveal() into a key', { tags: ['K03'] }, () => {
  const { key } = createApiKey(VALUE)
  expect(Reflect.set(key, 'reveal', () => 'other')).toBe(false)
  expect(key.reveal()).toBe(VALUE)
})
