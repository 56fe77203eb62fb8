import fc from 'fast-check'
import { createConnectionHandler, defineProvider, memoryVault } from 'latchkey/server'
import { expect, it } from 'vitest'
import { allowConsole } from '../allowConsole'
import { cases } from '../cases'

const origin = 'https://app.example.com'

/** What is answered to a browser that disconnects, from a page of `from`. */
async function statusOf(from: string, origins?: readonly string[], host = '') {
  const handler = createConnectionHandler({
    name: 'any',
    provider: defineProvider({ name: 'Any', keyKind: 'standalone' }),
    owner: () => ({ id: 'customer-1' }),
    identify: async () => ({ ok: true, companies: [{ id: 'c-1' }] }),
    vault: memoryVault({ scope: 'vault' }),
    ...(origins && { origins }),
  })
  const headers = { Origin: from, ...(host && { Host: host }) }
  const request = new Request(`${origin}/api/any/connection`, { method: 'DELETE', headers })
  return (await handler(request)).status
}

it('an origin counts however its address is written', async () => {
  allowConsole('warn', /memoryVault is for development/)
  const written = fc
    .tuple(
      fc.constantFrom('https://app.example.com', 'HTTPS://App.Example.COM', 'https://app.example.com:443'),
      fc.constantFrom('', '/', '/settings', '/?a=b', '/#top'),
    )
    .map((parts) => parts.join(''))
  await fc.assert(
    fc.asyncProperty(written, async (text) => {
      expect(await statusOf(origin, [text])).toBe(200)
      expect(await statusOf('https://evil.example', [text])).toBe(403)
      expect(await statusOf('http://app.example.com', [text])).toBe(403)
      expect(await statusOf('https://app.example.com.evil.example', [text])).toBe(403)
    }),
    cases(100),
  )
})

it('an app of its own scheme is from here, and what hides where it comes from is not', async () => {
  allowConsole('warn', /memoryVault is for development/)
  const origins = ['capacitor://app.example.com']
  expect(await statusOf('capacitor://app.example.com', origins)).toBe(200)
  expect(await statusOf('null', origins)).toBe(403)
})

it.each(['app.example.com', 'app.example.com:443', 'APP.Example.com', 'App.Example.com:443'])(
  'the host is one of these origins as proxies write it, such as %s',
  async (host) => {
    allowConsole('warn', /memoryVault is for development/)
    expect(await statusOf(origin, [origin], host)).toBe(200)
    expect(await statusOf(origin, undefined, host)).toBe(200)
  },
)

it.each([
  'app.example.com:8443',
  'app.example.com:80',
  'app.example.com:443:443',
  'app.example.com@evil.example',
  'evil.example@app.example.com',
  'app.example.com/',
  'app.example.com.',
  'evil.example:443',
  ':443',
])('the host %s is none of them', async (host) => {
  allowConsole('warn', /memoryVault is for development/)
  expect(await statusOf(origin, [origin], host)).toBe(403)
  expect(await statusOf(origin, undefined, host)).toBe(403)
})

it.each([
  'app.example.com',
  'localhost:3000',
  '',
  ' ',
  '/',
  'https://',
  'https://*.example.com',
  'https://app.example.com,https://www.example.com',
  'https://app.example.com https://www.example.com',
])('what is no origin, such as %j, fails at the start and not at every request', (text) => {
  allowConsole('warn', /memoryVault is for development/)
  const start = () =>
    createConnectionHandler({
      name: 'any',
      provider: defineProvider({ name: 'Any', keyKind: 'standalone' }),
      owner: () => null,
      identify: async () => ({ ok: false, code: 'invalid-key' }),
      vault: memoryVault({ scope: 'vault' }),
      origins: [origin, text],
    })
  expect(start).toThrow(TypeError)
})
