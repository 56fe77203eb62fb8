import { expect, test } from 'vitest'
import type { ProviderDefinition } from '../../src/core/provider/provider'
import { readKey } from '../../src/key/reading/readKey'
import { basic, KEY } from './keys'
import { acme, acmeAnything, acmePattern, pem, removesSpaces } from './realLifeProviders'

test.each([
  [`api-key: ${KEY}`, ['assignment']],
  [`api_key: ${KEY}`, ['assignment']],
  [`client-secret: ${KEY}`, ['assignment']],
  [`X-Api-Key: ${KEY}`, ['assignment']],
  [`API key:\n  ${KEY}`, ['assignment']],
  [`API_KEY=${KEY}\nAPI_KEY=${KEY}`, ['assignment']],
  [`GITHUB_TOKEN=${KEY}\nGITHUB_TOKEN=${KEY}`, ['assignment']],
  [`Authorization: ${KEY}`, ['auth-scheme']],
  [`Authorization: \n${KEY}`, ['auth-scheme']],
  [`Authorization: Bearer ${KEY}`, ['auth-scheme']],
  [`Proxy-Authorization: Bearer ${KEY}`, ['auth-scheme']],
  [`X-Api-Key: Bearer ${KEY}`, ['assignment', 'auth-scheme']],
  [`Bearer ${KEY}`, ['auth-scheme']],
  [`Basic ${KEY}`, ['auth-scheme']],
  [`Basic ${basic(`:${KEY}`)}`, ['auth-scheme']],
  [` ${KEY}`, ['whitespace']],
])('of %j is told that %j was taken off', { tags: ['K08'] }, (text, removed) => {
  expect(readKey(text, acme)).toMatchObject({ found: 'key', key: KEY, removed })
})

test.each<[string, readonly string[], ProviderDefinition]>([
  [` "${KEY}" `, ['whitespace', 'quotes'], acmeAnything],
  [`${KEY.slice(0, 13)}\n${KEY.slice(13)}`, ['line-breaks'], acmePattern],
  [`API_KEY=${KEY}\nOTHER=eu`, ['other-values'], acmePattern],
  [`Hi there\nAPI_KEY=${KEY}\nbye now`, ['text'], acmePattern],
  [`see ${KEY} today`, ['text'], acmePattern],
])('of %j is told that %j was taken off, with a pattern', { tags: ['K08'] }, (text, removed, provider) => {
  expect(readKey(text, provider)).toMatchObject({ found: 'key', key: KEY, removed })
})

const PEM = ['-----BEGIN PRIVATE KEY-----', KEY.slice(5), '-----END PRIVATE KEY-----'].join('\n')

test.each<[string, string, readonly string[], ProviderDefinition]>([
  ['blanks between groups', 'abcd efgh ijkl mnop', ['whitespace'], removesSpaces],
  ['blanks for line breaks in PEM', PEM.replaceAll('\n', ' '), ['whitespace'], pem],
  ['PEM as the only member of JSON', JSON.stringify({ key: PEM }), ['code', 'encoding'], pem],
  ['JSON with another member', JSON.stringify({ key: PEM, id: 'a' }), [], pem],
])('of %s is told what was taken off', { tags: ['K08'] }, (_, text, removed, provider) => {
  expect(readKey(text, provider)).toMatchObject({ found: 'key', removed })
})
