import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { suspicionsOf } from '../../src/key/doubts/suspicionsOf'
import { readKey } from '../../src/key/reading/readKey'
import { cases } from '../cases'
import { BASE62, charsOf, HEX_DIGITS, PRINTABLE } from './keyShapes'
import { mayBeWrapped } from './mayBeWrapped'

// Many runs, on machines that may be busy with other things.
vi.setConfig({ testTimeout: 600_000 })

const base64 = `${BASE62}+/`
const base64url = `${BASE62}-_`

/** Keys over an alphabet, with patterns that take every one of them. */
const kinds: Record<string, { readonly key: fc.Arbitrary<string>; readonly patterns: readonly RegExp[] }> = {
  base64: {
    key: charsOf(base64, 20, 60),
    patterns: [/^[A-Za-z0-9+/]{20,}$/, /^[\w+/=]{20,}$/, /^[A-Za-z0-9+/=]{16,80}$/, /^\S{20,}$/],
  },
  'base64 with padding': {
    key: charsOf(base64, 22, 22).map((text) => `${text}==`),
    patterns: [/^[A-Za-z0-9+/]{22}(==)?$/, /^[A-Za-z0-9+/]{20,}={0,2}$/, /^[A-Za-z0-9+/=]+$/, /^.{20,}$/],
  },
  base64url: { key: charsOf(base64url, 20, 60), patterns: [/^[\w-]{20,}$/, /^[\w.:-]{20,}$/, /^[\w-]{20,60}$/] },
  hex: { key: charsOf(HEX_DIGITS, 32, 32), patterns: [/^[a-f\d]{32}$/, /^[a-f\d]{16,}$/, /^[^\s"']{16,}$/] },
  'an id and a secret': {
    key: fc.tuple(charsOf(BASE62, 20, 24), charsOf(base64, 20, 40)).map((parts) => parts.join(':')),
    patterns: [/^\w{20,24}:[\w+/]{20,}$/, /^[\w:+/]{20,}$/, /^([\w+/]{20,}:)?[\w+/]{20,}$/],
  },
  // A comma or a semicolon at the end may be that of a statement, and quotes those of a text.
  'printable ASCII': {
    key: charsOf(PRINTABLE, 24, 64).filter((text) => !/[,;\\]$|^>["'`]/.test(text) && !mayBeWrapped(text)),
    patterns: [/^[!-~]{20,}$/, /^[!-~]{24,64}$/, /^\S{20,}$/],
  },
}

const wrappers: Record<string, (key: string) => string> = {
  'an assignment': (key) => `ACME_API_KEY=${key}`,
  'an assignment before a command': (key) => `export KEY=${key} && npm start`,
  'an assignment before a command, without export': (key) => `ACME_API_KEY=${key} npm start`,
  'an assignment in quotes before a command': (key) => `KEY="${key}" npm start`,
  'a setting of a name that says nothing': (key) => `FOO=${key} npm start`,
  'an assignment behind a prompt': (key) => `$ export API_KEY='${key}'; npm start`,
  'an option of a command': (key) => `acme login --api-key=${key} --verbose`,
  'an option with a blank': (key) => `acme login --token ${key} --verbose`,
  'a header': (key) => `X-Api-Key: ${key}`,
  'a header of a command': (key) => `http GET https://api.example.com/v1 X-Api-Key:${key}`,
  'a header of a request': (key) => `GET /v1 HTTP/1.1\nHost: api.example.com\nAuthorization: Bearer ${key}`,
  'a member of JSON': (key) => `{"api_key":${JSON.stringify(key)}}`,
  'a member of JSON beside another': (key) => `{ "id": 17, "api_key": ${JSON.stringify(key)}, "region": "eu" }`,
  'a member of JSON over lines': (key) => JSON.stringify({ id: 17, api_key: key, ok: true }, null, 2),
  'a log': (key) => `2026-01-01 10:32:00 INFO key=${key} ok`,
  'a diff': (key) => `-API_KEY=\n+API_KEY=${key}`,
  'a member of YAML': (key) => `acme:\n  api_key: ${key}\n  region: eu`,
  'a sentence': (key) => `please use ${key} for the test`,
  'a sentence with brackets': (key) => `the key (${key}) is for the test`,
  'an address in a sentence': (key) => `see https://api.example.com/v1?api_key=${key} for more`,
  'a connection string': (key) => `Endpoint=sb://acme.example.com/;SharedAccessKey=${key}`,
  'a path in a sentence': (key) => `see secrets/${key} for more`,
}

test.each(Object.entries(kinds))(
  'of a key of %s that fits its pattern, a wrapper gives all or nothing',
  { tags: ['K08'] },
  (_, { key, patterns }) => {
    fc.assert(
      fc.property(
        key,
        fc.constantFrom(...patterns),
        fc.constantFrom(...Object.keys(wrappers)),
        (whole, pattern, wrapper) => {
          const provider = { name: 'Acme', keyKind: 'standalone' as const, keyFormat: { pattern } }
          const text = wrappers[wrapper]?.(whole) ?? ''
          // A quote within it ends a text for a shell; and some are a connection string by themselves.
          fc.pre(/JSON|YAML|sentence/.test(wrapper) || !/["'`]/.test(whole))
          fc.pre(!/[;&|,][^\s;&|,=:]+[=:]/.test(whole))
          // What is between blanks and fits is a key as well.
          fc.pre(!text.split(' ').some((word) => word.endsWith(`/${whole}`) && pattern.test(word)))
          const reading = readKey(text, provider)
          if (reading.found !== 'key' || reading.key === whole) return
          // What stands between blanks and fits as it stands is a key as well, where nothing says that a wrapper is around it.
          if (text.split(' ').includes(reading.key) && reading.key.includes(whole) && pattern.test(reading.key)) return
          // What is not understood may be asked about with what is around it.
          expect(reading.key).toContain(whole)
          expect(suspicionsOf(reading.key, provider)).not.toEqual([])
        },
      ),
      cases(process.env.LATCHKEY_TEST_ALL ? 10_000 : 500),
    )
  },
)

test.each(
  Object.entries(wrappers).filter(
    ([wrapper]) => !/log|diff|path|address|option with|header of a command/.test(wrapper),
  ),
)('%s gives a key whose pattern says what it is made of', { tags: ['K08'] }, (_, wrap) => {
  const strict = fc.constantFrom(
    { key: charsOf(base64, 22, 22).map((text) => `${text}==`), pattern: /^[A-Za-z0-9+/]{22}(==)?$/ },
    { key: charsOf(HEX_DIGITS, 32, 32), pattern: /^[a-f\d]{32}$/ },
    { key: charsOf(base64url, 40, 40), pattern: /^[\w-]{40}$/ },
  )
  fc.assert(
    fc.property(
      strict.chain(({ key, pattern }) => key.map((whole) => ({ whole, pattern }))),
      ({ whole, pattern }) => {
        const provider = { name: 'Acme', keyKind: 'standalone' as const, keyFormat: { pattern } }
        expect(readKey(wrap(whole), provider)).toMatchObject({ found: 'key', key: whole })
      },
    ),
    cases(500),
  )
})
