import { expect, test } from 'vitest'
import { knownPrefixes } from '../../src/key/knownPrefixes'
import { recogniseKey } from '../../src/key/recogniseKey'

const acme = { name: 'Acme' }
const pleo = { name: 'Pleo', keyFormat: { pattern: /^pls_[a-f0-9]+_[a-f0-9]+$/ } }
const random = '4f9d20c1ab77e3aa620d75'

test.each([
  ['an e-mail address', 'someone@example.com', { kind: 'email' }],
  ['a web address', 'https://app.example.com/settings/keys?id=1', { kind: 'url' }],
  ['a web address without scheme', 'www.example.com', { kind: 'url' }],
  ['a JWT', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl', { kind: 'jwt' }],
  ['a Stripe key', `sk_live_${random}`, { kind: 'other-provider', provider: 'Stripe' }],
  ['an Anthropic key', `sk-ant-api03-${random}`, { kind: 'other-provider', provider: 'Anthropic' }],
  ['an OpenAI key', `sk-proj-${random}`, { kind: 'other-provider', provider: 'OpenAI' }],
  ['a GitHub key', `ghp_${random}`, { kind: 'other-provider', provider: 'GitHub' }],
  ['a Pleo key', `pls_${random}_620d75`, { kind: 'other-provider', provider: 'Pleo' }],
  ['a test key', `acme_test_${random}`, { kind: 'test-key' }],
  ['a test key without a name', `test_${random}`, { kind: 'test-key' }],
  ['a key of no known kind', random, null],
  ['a pair', 'id4711:secret0815', null],
] as const)('K09: %s is told apart', (_, key, expected) => {
  expect(recogniseKey(key, acme)).toEqual(expected)
})

test('K09: a key that has the expected format is never doubted', () => {
  expect(recogniseKey(`pls_${random}_620d75`, pleo)).toBeNull()
  expect(recogniseKey(`sk_test_${random}`, { name: 'Acme', keyFormat: { pattern: /^sk_test_/ } })).toBeNull()
  expect(recogniseKey('a@example.com', { name: 'Acme', keyFormat: { pattern: /@/ } })).toBeNull()
})

test('K09: a key without the expected format is only called unexpected if it is nothing else', () => {
  expect(recogniseKey(random, pleo)).toEqual({ kind: 'unexpected-format' })
  expect(recogniseKey(`ghp_${random}`, pleo)).toEqual({ kind: 'other-provider', provider: 'GitHub' })
})

test.each(knownPrefixes.flatMap(([provider, prefixes]) => prefixes.split(' ').map((prefix) => [prefix, provider])))(
  'K09: %s… is never another provider’s key to %s itself',
  (prefix, provider) => {
    const key = `${prefix}${random}`
    expect(recogniseKey(key, acme)).toEqual({ kind: 'other-provider', provider })
    for (const name of [provider, provider?.toUpperCase(), `${provider} Payments`]) {
      const answer = recogniseKey(key, { name: name ?? '' })
      expect(answer?.kind === 'test-key' || answer === null).toBe(true)
    }
  },
)

test('K09: a test key of the expected provider is called a test key', () => {
  const stripe = { name: 'stripe', keyFormat: { pattern: /^sk_live_/ } }
  expect(recogniseKey(`sk_test_${random}`, stripe)).toEqual({ kind: 'test-key' })
})

test('K09: a global or sticky pattern answers the same every time, and is left as it was', () => {
  for (const flags of ['g', 'y', 'gy']) {
    const pattern = new RegExp('^pls_', flags)
    pattern.lastIndex = 3
    const expected = { name: 'Pleo', keyFormat: { pattern } }
    for (let time = 0; time < 3; time++) expect(recogniseKey('pls_abc', expected)).toBeNull()
    expect(pattern.lastIndex).toBe(3)
  }
})

test('K02: after recognising, the engine does not keep the key as the last thing that was matched', () => {
  recogniseKey(`pls_${random}_620d75`, pleo)
  expect(Reflect.get(RegExp, 'input')).not.toContain('pls_')
})
