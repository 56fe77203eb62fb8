import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { ProviderDefinition } from '../../src/core/provider/provider'
import { readKey } from '../../src/key/reading/readKey'
import { cases } from '../cases'
import { asItIs } from './asItIs'
import { BASE62, charsOf, realKey } from './keyShapes'
import { mayBeWrapped } from './mayBeWrapped'
import { acme, acmeRegion, datadog, keepsSpaces, refusesSpaces, removesSpaces } from './realLifeProviders'

// Many runs, on machines that may be busy with other things.
vi.setConfig({ testTimeout: 600_000 })

const RUNS = cases(process.env.LATCHKEY_TEST_ALL ? 10_000 : 300)

describe('a complete wrapper', () => {
  type Wrap = (text: string) => string
  const quotes: Wrap[] = [(t) => `"${t}"`, (t) => `'${t}'`, (t) => `“${t}”`, (t) => `‘${t}’`, (t) => `«${t}»`]
  const schemes: Wrap[] = ['Bearer', 'bearer', 'Token', 'ApiKey', 'GenieKey', 'SSWS'].map(
    (name) => (t) => `${name} ${t}`,
  )
  const names = [
    'API_KEY',
    'apiKey',
    'api_key',
    'ACME_API_TOKEN',
    'acme.api-key',
    'SECRET',
    'ACME_PASSWORD',
    'clientSecret',
  ]
  const assignments: Wrap[] = names.flatMap((name): Wrap[] => [
    (t) => `${name}=${t}`,
    (t) => `${name} = ${t}`,
    (t) => `${name}: ${t}`,
    (t) => `export ${name}=${t}`,
    (t) => `# Acme\n${name}=${t}`,
  ])
  const inCode: Wrap[] = names.flatMap((name): Wrap[] => [
    (t) => `{"${name}":"${t}"}`,
    (t) => `{\n  "${name}": "${t}"\n}`,
    (t) => `"${name}": "${t}",`,
    (t) => `const apiKey = '${t}';`,
    (t) => `$env:API_KEY = "${t}"`,
  ])
  const headerNames = ['X-Api-Key', 'Authorization', 'DD-API-KEY', 'Private-Token', 'x-auth-token', 'apikey']
  const header: Wrap[] = headerNames.map((name) => (t) => `${name}: ${t}`)
  const arguments_: Wrap[] = headerNames.flatMap((name): Wrap[] => [
    (t) => `-H "${name}: ${t}"`,
    (t) => `--header '${name}: ${t}'`,
    (t) => `curl -s https://api.example.com/v1/me -H "${name}: ${t}"`,
  ])
  const markup: Wrap[] = [(t) => `\`${t}\``, (t) => `**${t}**`, (t) => `\`\`\`\n${t}\n\`\`\``]
  const blanks: Wrap[] = [(t) => ` ${t}\n`, (t) => `\u00a0${t}\u3000`, (t) => `\ufeff${t}`, (t) => `\r\n\t${t}\u2028`]

  const providers = fc.constantFrom(acme, acmeRegion, datadog, keepsSpaces, refusesSpaces, removesSpaces)
  const given = (text: string, key: string, provider: ProviderDefinition) => {
    const reading = readKey(text, provider)
    expect(reading).toMatchObject({ found: 'key', key, fields: {} })
    expect(reading.found === 'key' && reading.removed.length).toBeGreaterThan(0)
  }

  const one = [quotes, schemes, assignments, inCode, header, arguments_, markup, blanks]
  test('gives the key in it', { tags: ['K08'] }, () => {
    fc.assert(
      fc.property(
        realKey,
        fc.oneof(...one.map((wraps) => fc.constantFrom(...wraps))),
        providers,
        (key, wrap, provider) => {
          given(wrap(key), key, provider)
        },
      ),
      RUNS,
    )
  })

  // What stands in what, in real life: quotes in an assignment, a scheme in a header, either in Markdown.
  const nested: [inner: Wrap[], outer: Wrap[]][] = [
    [quotes.slice(0, 2), [...assignments, ...markup]],
    [schemes, [(t) => `Authorization: ${t}`, (t) => `-H "Authorization: ${t}"`, ...quotes, ...markup]],
    [schemes, [(t) => `{"Authorization":"${t}"}`, (t) => `curl https://api.example.com -H 'Authorization: ${t}'`]],
    [
      [...assignments.filter((wrap) => !wrap('').startsWith('#')), ...header],
      [...markup.filter((_, at) => at !== 1), ...quotes.slice(0, 1)],
    ],
    [one.slice(0, 7).flat(), blanks],
  ]
  test('in a complete wrapper gives the key in it', { tags: ['K08'] }, () => {
    const two = fc.oneof(
      ...nested.map(([inner, outer]) => fc.tuple(fc.constantFrom(...inner), fc.constantFrom(...outer))),
    )
    fc.assert(
      fc.property(realKey, two, providers, (key, [inner, outer], provider) => {
        given(outer(inner(key)), key, provider)
      }),
      RUNS,
    )
  })

  test('of Basic with the key as the user name gives the key', { tags: ['K08'] }, () => {
    fc.assert(
      fc.property(
        realKey.filter((key) => !key.includes(':')),
        fc.constantFrom('Basic ', 'Authorization: Basic '),
        (key, scheme) => {
          given(scheme + btoa(`${key}:`), key, acme)
        },
      ),
      RUNS,
    )
  })

  test('around a key that ends in one half of another wrapper leaves that half', { tags: ['K08'] }, () => {
    const half = fc.constantFrom('"', "'", '`', ':', ',', '}', '=')
    fc.assert(
      fc.property(
        charsOf(BASE62, 12, 40).filter((text) => /\d/.test(text)),
        half,
        (text, sign) => {
          const key = `k7${text}${sign}`
          if (mayBeWrapped(key)) return
          expect(readKey(key, acme)).toEqual(asItIs(key))
          given(`{"apiKey":${JSON.stringify(key)}}`, key, acme)
          if (sign !== "'") given(`export API_KEY='${key}'`, key, acme)
        },
      ),
      RUNS,
    )
  })
})
