import { expect, test } from 'vitest'
import { readKey } from '../../src/key/reading/readKey'
import { KEY } from './keys'
import { acme } from './realLifeProviders'

test.each([
  [`api-key: ${KEY}`, ['assignment']],
  [`api_key: ${KEY}`, ['assignment']],
  [`client-secret: ${KEY}`, ['assignment']],
  [`X-Api-Key: ${KEY}`, ['assignment']],
  [`Authorization: ${KEY}`, ['auth-scheme']],
  [`Authorization: Bearer ${KEY}`, ['auth-scheme']],
  [`Proxy-Authorization: Bearer ${KEY}`, ['auth-scheme']],
  [`X-Api-Key: Bearer ${KEY}`, ['assignment', 'auth-scheme']],
  [`Bearer ${KEY}`, ['auth-scheme']],
])('of %j is told that %j was taken off', { tags: ['K08'] }, (text, removed) => {
  expect(readKey(text, acme)).toMatchObject({ found: 'key', key: KEY, removed })
})
