import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Host, startHost } from '../../examples/host-app/start'

let host: Host
beforeAll(async () => {
  host = await startHost({ env: { HOST_ORIGIN: 'https://expenses.example' } })
}, 60_000)
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
