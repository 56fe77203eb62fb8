import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { readKey } from '../../src/key/reading/readKey'
import { cases } from '../cases'
import { BASE62, charsOf, HEX_DIGITS, realKey } from './keyShapes'
import {
  acme,
  acmePattern,
  acmeRegion,
  acmeRegionPattern,
  acmeText,
  acmeUser,
  aws,
  datadog,
  keepsSpaces,
  removesSpaces,
} from './realLifeProviders'

// Many runs, on machines that may be busy with other things.
vi.setConfig({ testTimeout: 600_000 })

const RUNS = cases(process.env.LATCHKEY_TEST_ALL ? 10_000 : 300)

describe('a text with two or more values', () => {
  const secretName = fc.constantFrom(
    ...[
      'ACME_API_KEY',
      'API_KEY',
      'STRIPE_SECRET_KEY',
      'GITHUB_TOKEN',
      'AWS_SECRET_ACCESS_KEY',
      'DB_PASSWORD',
      'apiKey',
    ],
    ...['clientSecret', 'access_token', 'api-key', 'x-api-key', 'DD-API-KEY', 'X-Auth-Token', 'ApiKey', 'Secret'],
  )
  const otherName = fc.constantFrom(
    'ACME_REGION',
    'region',
    'Region',
    'DEBUG',
    'PORT',
    'ACME_URL',
    'name',
    'created',
    'A',
    'user',
  )
  const random = charsOf(BASE62, 16, 40).filter((text) => /\d/.test(text) && /^[a-z]/i.test(text))
  const acmeKey = charsOf(HEX_DIGITS, 24, 24).map((text) => `acme_${text}`)
  const small = fc.constantFrom(
    'eu',
    'us',
    'true',
    '3000',
    '2026-01-01',
    'https://api.example.com/v1',
    'someone@example.com',
  )
  const aPair = (name: fc.Arbitrary<string>) =>
    fc.tuple(name, fc.oneof({ weight: 3, arbitrary: random }, acmeKey, small)).map(([n, value]) => ({ name: n, value }))
  type Pair = { name: string; value: string }

  const lineEnd = fc.constantFrom('\n', '\r\n', '\n\n')
  const quote = fc.constantFrom('', '"', "'")
  const plain = ['', '\n']
  const withComment = [...plain, '# Acme\n']
  const withSection = [...withComment, '[default]\n']
  type Line = { write: (pair: Pair, quote: string) => string; heads?: readonly string[] }
  /** Hyphens belong to names of headers and of data, not of variables. */
  const variable = (name: string) => name.replaceAll('-', '_')
  const lines: Line[] = [
    { write: ({ name, value }, q) => `${variable(name)}=${q}${value}${q}`, heads: withSection },
    { write: ({ name, value }, q) => `${variable(name)} = ${q}${value}${q}`, heads: withSection },
    { write: ({ name, value }, q) => `export ${variable(name)}=${q}${value}${q}`, heads: withComment },
    { write: ({ name, value }, q) => `set ${variable(name)}=${q}${value}${q}` },
    { write: ({ name, value }, q) => `$env:${variable(name)} = ${q || '"'}${value}${q || '"'}`, heads: withComment },
    { write: ({ name, value }, q) => `${name}: ${q}${value}${q}`, heads: withComment },
    { write: ({ name, value }, q) => `- ${name}: ${q}${value}${q}` },
    { write: ({ name, value }, q) => `const ${variable(name)} = ${q || "'"}${value}${q || "'"};` },
    { write: ({ name, value }) => `"${name}": "${value}",` },
    { write: ({ name, value }) => `- **${name}**: \`${value}\`` },
    { write: ({ value }, q) => q + value + q },
  ]
  const inLines = ({ write, heads = plain }: Line) =>
    fc.tuple(lineEnd, quote, fc.constantFrom(...heads)).map(
      ([end, q, head]) =>
        (pairs: readonly Pair[]) =>
          head + pairs.map((pair) => write(pair, q)).join(end),
    )
  const inOneText = fc.constantFrom<(pairs: readonly Pair[]) => string>(
    (pairs) => JSON.stringify(Object.fromEntries(pairs.map(({ name, value }) => [name, value]))),
    (pairs) => JSON.stringify(Object.fromEntries(pairs.map(({ name, value }) => [name, value])), null, 2),
    (pairs) => `{ ${pairs.map(({ name, value }) => `'${name}': '${value}'`).join(', ')} }`,
    (pairs) => `${pairs.map(({ name }) => name).join(',')}\n${pairs.map(({ value }) => value).join(',')}\n`,
    (pairs) => `\`\`\`\n${pairs.map(({ name, value }) => `${name}=${value}`).join('\n')}\n\`\`\``,
  )
  const mixed = fc
    .array(fc.constantFrom(...lines), { minLength: 5, maxLength: 5 })
    .map(
      (forms) => (pairs: readonly Pair[]) => pairs.map((pair, at) => forms[at % 5]?.write(pair, '') ?? '').join('\n'),
    )
  const form = fc.oneof(inOneText, mixed, ...lines.map(inLines))

  const distinct = (pairs: readonly Pair[]) =>
    new Set(pairs.map(({ name }) => name.toLowerCase().replace(/[^a-z]/g, ''))).size === pairs.length &&
    new Set(pairs.map(({ value }) => value)).size === pairs.length
  const block = fc
    .tuple(
      fc.array(aPair(secretName), { minLength: 1, maxLength: 3 }),
      fc.array(aPair(fc.oneof(secretName, otherName)), { minLength: 1, maxLength: 2 }),
      fc.boolean(),
      form,
    )
    .map(([some, more, turned, write]) => {
      const pairs = turned ? [...more, ...some] : [...some, ...more]
      return { pairs, text: write(pairs) }
    })
    .filter(({ pairs }) => distinct(pairs))

  const fitsAcme = (value: string) => /^acme_[a-f0-9]{24}$/.test(value)

  test('never gives one of them without the others’ fields or the pattern, and never names a value', () => {
    const providers = fc.constantFrom(
      acme,
      acmeRegion,
      acmePattern,
      acmeText,
      acmeRegionPattern,
      acmeUser,
      datadog,
      aws,
      keepsSpaces,
      removesSpaces,
    )
    fc.assert(
      fc.property(block, providers, ({ pairs, text }, provider) => {
        const reading = readKey(text, provider)
        const values = pairs.map(({ value }) => value)
        if (reading.found === 'several') {
          for (const name of reading.names) {
            expect(text).toContain(name)
            for (const value of values.filter(({ length }) => length >= 8)) expect(name).not.toContain(value)
          }
        } else if (reading.found === 'key') {
          expect(values).toContain(reading.key)
          expect(reading.removed.length).toBeGreaterThan(0)
          const filled = Object.values(reading.fields)
          const others = values.filter((value) => value !== reading.key)
          const theOnlyOne =
            provider.keyFormat?.pattern && values.filter(fitsAcme).length === 1 && fitsAcme(reading.key)
          if (!theOnlyOne) expect(filled).toEqual(expect.arrayContaining(others))
          for (const value of filled) expect(others).toContain(value)
        }
      }),
      { numRuns: 4 * RUNS.numRuns },
    )
  })

  test('gives the one that fits the pattern', () => {
    fc.assert(
      fc.property(block, fc.constantFrom(acmePattern, acmeText), ({ pairs, text }, provider) => {
        const fitting = pairs.filter(({ value }) => fitsAcme(value))
        const reading = readKey(text, provider)
        if (fitting.length === 1) expect(reading).toMatchObject({ found: 'key', key: fitting[0]?.value, fields: {} })
        else expect(reading.found).toBe('several')
      }),
      RUNS,
    )
  })

  test('with two that fit the pattern gives neither alone, whatever touches them', () => {
    const before = fc.constantFrom('', 'x:', 'A=', 'ACME_API_KEY=', 'old/', '"', '(', '?k=', '@', '- ', '> ')
    const after = fc.constantFrom('', ',', ';', '.', '"', ')', '#x', '/x', '&a=b', '?')
    const between = fc.constantFrom(' ', '\n', '\r\n', '\t', ' and ', ', ', ' not ')
    fc.assert(
      fc.property(
        ...([acmeKey, acmeKey, before, before, after, after, between] as const),
        fc.constantFrom(acmePattern, acmeText, acmeRegionPattern),
        (one, two, head, secondHead, tail, secondTail, gap, provider) => {
          fc.pre(one !== two)
          const reading = readKey(head + one + tail + gap + secondHead + two + secondTail, provider)
          expect([one, two]).not.toContain(reading.found === 'key' ? reading.key : null)
        },
      ),
      RUNS,
    )
  })

  test('fills the fields that it names', () => {
    const keyName = fc.constantFrom('ACME_API_KEY', 'API_KEY', 'api_key', 'apiKey', 'ACME_KEY', 'key')
    const regionName = fc.constantFrom('ACME_REGION', 'region', 'Region', 'REGION')
    fc.assert(
      fc.property(
        ...([keyName, regionName, random, fc.constantFrom('eu', 'us'), fc.boolean()] as const),
        fc.oneof(inOneText, ...lines.slice(0, -1).map(inLines)),
        (name, where, key, region, turned, write) => {
          const pairs = [
            { name, value: key },
            { name: where, value: region },
          ]
          const reading = readKey(write(turned ? pairs.reverse() : pairs), acmeRegion)
          expect(reading).toMatchObject({ found: 'key', key, fields: { region } })
        },
      ),
      RUNS,
    )
  })

  test('on lines without names gives none of them, and no names', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(realKey, { minLength: 2, maxLength: 5 }),
        lineEnd,
        fc.constantFrom(acme, acmeRegion, keepsSpaces, removesSpaces),
        (keys, end, provider) => {
          expect(readKey(keys.join(end), provider)).toEqual({ found: 'several', names: [] })
        },
      ),
      RUNS,
    )
  })
})
