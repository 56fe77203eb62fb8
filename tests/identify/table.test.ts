import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answerTo, busy, everywhere } from './answerTo'
import { identifyWith } from './identifyWith'
import type { Script, Scripted } from './vendorFetch'
import { vendors } from './vendors'

const nonsense: Readonly<Record<string, Scripted>> = {
  'a page': { body: '<!doctype html><title>Hello</title>' },
  nothing: {},
  'an empty object': { body: {} },
  'an object of empty objects': { body: { data: {}, result: {}, bot: {}, ok: 'true', success: 'true', valid: 'true' } },
  'a list of nothing': { body: [null] },
  null: { body: null },
  'a text': { body: '"ok"' },
  'cut JSON': { body: '{"id":"acct_1"' },
  'a status that nobody expects': { status: 418, body: {} },
  'no content': { status: 204 },
  'a redirect': { status: 307, headers: { location: 'https://elsewhere.example.com/' } },
  'more than a megabyte': { body: `{"id":"${'x'.repeat(1_100_000)}"}` },
}

describe.each(Object.entries(vendors))('%s', (name, vendor) => {
  const pathOf = (script: Script) => Object.keys(script)

  it('says whose a good key is', async () => {
    const { identity, seen } = await identifyWith(vendor, vendor.script)
    expect(identity).toEqual({ ok: true, ...vendor.identity })
    expect(seen.map(({ url }) => url.pathname)).toEqual(pathOf(vendor.script))
  })

  it('sends the key to its own host alone, over TLS, in a header, and follows no redirect with it', {
    tags: ['K03'],
  }, async () => {
    const { seen } = await identifyWith(vendor, vendor.script)
    for (const { url, init, headers } of seen) {
      expect(url.protocol).toBe('https:')
      expect(url.host).toMatch(vendor.host)
      expect(url.href).not.toContain(vendor.keys[0])
      expect(String(init.body ?? '')).not.toContain(vendor.keys[0])
      expect(JSON.stringify([...headers].map(([, value]) => [value, decodeBasic(value)]))).toContain(vendor.keys[0])
      expect(init.redirect).toBe('manual')
      expect(init.signal).toBeInstanceOf(AbortSignal)
    }
  })

  it('calls a bad key invalid', async () => {
    expect(await answerTo(vendor, 'bad')).toEqual({ ok: false, code: 'invalid-key' })
  })

  it('calls a key that has expired so where the vendor does', async () => {
    const code = vendor.expired ? 'expired-key' : 'invalid-key'
    expect(await answerTo(vendor, 'expired')).toEqual({ ok: false, code })
  })

  const { lacking, wrongKind } = vendor
  if (lacking)
    it('tells a key that lacks a permission from a bad one', async () => {
      expect(await answerTo(vendor, 'lacking scope')).toEqual({
        ok: false,
        code: 'insufficient-permissions',
        ...(lacking.missing && { missingPermissions: lacking.missing }),
      })
    })

  if (wrongKind)
    it('calls a refused key of another kind so', async () => {
      expect(await answerTo(vendor, 'wrong kind')).toEqual({ ok: false, code: 'wrong-key-type' })
    })

  it('waits as long as it is told to', async () => {
    const { identity } = await identifyWith(vendor, everywhere(busy))
    expect(identity).toEqual({ ok: false, code: 'rate-limited', retryAfterSeconds: 30 })
    expect(await answerTo(vendor, 'rate limit')).toMatchObject({ ok: false, code: 'rate-limited' })
  })

  it.each([500, 502, 503, 529])('blames no key for an outage: %i', async (status) => {
    const { identity } = await identifyWith(vendor, everywhere({ ...vendor.bad, status }))
    expect(identity).toEqual({ ok: false, code: 'service-unavailable' })
  })

  it.each(Object.entries(nonsense))('takes %s for no yes, at each request', async (_, answer) => {
    for (const path of pathOf(vendor.script)) {
      const { identity } = await identifyWith(vendor, { ...vendor.script, [path]: answer })
      // What only adds to an identity may be missing.
      if (path === '/api/v4/personal_access_tokens/self' && identity.ok) continue
      expect(identity, path).toEqual({ ok: false, code: 'unexpected-answer' })
    }
  })

  it('holds nothing of the key in any answer, even where the vendor quotes it', { tags: ['K04'] }, async () => {
    const quoting = (status: number) => ({
      status,
      body: { code: vendor.keys[0], error: { code: vendor.keys[0], message: vendor.keys[0] }, detail: vendor.keys[0] },
    })
    for (const status of [200, 400, 401, 403, 404, 422]) {
      const { identity } = await identifyWith(vendor, everywhere(quoting(status)))
      expect(JSON.stringify(identity)).not.toContain(vendor.keys[0].slice(-12))
    }
  })

  it('says of a key that no header can carry that it is invalid, without a call', async () => {
    for (const key of [`${vendor.keys[0]}’`, `a\nb`, '☃']) {
      const { identity, seen } = await identifyWith(vendor, { '*': vendor.bad }, { key })
      expect(identity).toEqual({ ok: false, code: 'invalid-key' })
      // HTTP Basic carries everything.
      if (name !== 'twilio') expect(seen).toEqual([])
    }
  })
})

it('has a row for each preset', () => {
  const of = (folder: string) =>
    readdirSync(new URL(`../../src/${folder}/vendors`, import.meta.url)).map((file) => file.replace('.ts', ''))
  expect(Object.keys(vendors).sort()).toEqual(of('providers').sort())
  expect(of('identify').sort()).toEqual(of('providers').sort())
  expect(Object.keys(vendors).length).toBeGreaterThanOrEqual(12)
})

function decodeBasic(value: string): string {
  return value.startsWith('Basic ') ? atob(value.slice(6)) : ''
}
