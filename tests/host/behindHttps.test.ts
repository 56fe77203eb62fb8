import { afterAll, beforeAll, expect, it } from 'vitest'
import { readOrigin } from '../../examples/host-app/backend/readOrigin'
import { type Host, startHost } from '../../examples/host-app/start'

let host: Host
beforeAll(async () => {
  host = await startHost({ env: { HOST_ORIGIN: 'https://expenses.example' } })
})
afterAll(() => host.stop())

it('behind a proxy with HTTPS the cookie is bound to this very host, and hidden from scripts', async () => {
  const cookie = (await fetch(host.url)).headers.get('Set-Cookie') ?? ''
  expect(cookie).toMatch(/^__Host-acme_tenant=/)
  expect(cookie).toMatch(/; HttpOnly/)
  expect(cookie).toMatch(/; Secure/)
  expect(cookie).toMatch(/; SameSite=Lax/)
  expect(cookie).toMatch(/; Path=\//)
  expect(cookie).not.toMatch(/; Domain/)
})

it('every answer, refusals included, keeps browsers on HTTPS for a year', async () => {
  for (const path of ['/', '/nothing', '/api/pleo-integrated/connection']) {
    const { headers } = await fetch(new URL(path, host.url))
    expect(headers.get('Strict-Transport-Security')).toBe('max-age=31536000; includeSubDomains')
    expect(headers.get('Content-Security-Policy')).toContain("object-src 'none'; base-uri 'none'")
    expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  }
})

it.each([
  'expenses.example',
  'expenses.example:443',
  'ftp://expenses.example',
  '/',
  'https://',
  'https://expenses.example,https://www.expenses.example',
  'https://*.expenses.example',
])('HOST_ORIGIN %s, which is no origin, is told of at the start, and not with every request', async (HOST_ORIGIN) => {
  await expect(startHost({ env: { HOST_ORIGIN } })).rejects.toThrow('HOST_ORIGIN is no origin')
})

it.each([
  ['HOST_ORIGIN', 'http://expenses.example'],
  ['HOST_ORIGIN', 'http://localhost.expenses.example'],
  ['PLEO_BASE_URL', 'http://external.pleo.io'],
  ['PLEO_BASE_URL', 'external.pleo.io'],
  ['PLEO_BASE_URL', 'ftp://external.pleo.io'],
])('%s %s, where a key would travel as readable text or nowhere, is told of at the start', async (name, value) => {
  await expect(startHost({ env: { [name]: value } })).rejects.toThrow(name)
})

it.each(['http://127.0.0.1:4400', 'http://localhost:4400', 'http://[::1]:4400', 'https://expenses.example:8443'])(
  '%s is as good: nothing that is readable leaves this machine',
  (address) => {
    expect(readOrigin('HOST_ORIGIN', address)).toBe(address)
  },
)
