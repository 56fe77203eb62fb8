import { identifyDatadog } from 'latchkey/identify/datadog'
import { datadog } from 'latchkey/providers/datadog'
import { type ContractSamples, type ContractValidator, validatorContract } from 'latchkey/testing'
import { describe, expect, it } from 'vitest'
import { aKey } from '../aKey'
import { attemptWith } from './attemptWith'
import { startProvider } from './startProvider'
import { slackAt, startSlack } from './startSlack'
import { toValidator } from './toValidator'
import { towards } from './towards'

const owner = { id: 'customer-1', name: 'Acme ApS' }
const datadogAt = (url: string) => towards(url, 'https://api.datadoghq.eu', identifyDatadog)

async function expectContract(validator: ContractValidator, samples: ContractSamples) {
  for (const { name, run, skipped } of validatorContract(validator, { ...samples, checkTimeoutMs: 30_000 })) {
    await expect(run(), name).resolves.toBeUndefined()
    expect(skipped).toBeNull()
  }
}

describe('the preset of a provider that answers 200 with ok: false', () => {
  const saying = async (body: unknown, over: { status?: number; headers?: Record<string, string> } = {}) => {
    const { url } = await startProvider(() => ({ body, ...over }))
    return attemptWith(toValidator(slackAt(url), { owner }), aKey('slck'))
  }

  it('keeps the whole contract of a validator', async () => {
    const goodKey = aKey('good')
    const { url, slow, dead, revoke } = await startSlack(goodKey)
    const validator = toValidator(slackAt(url), { owner })
    await expectContract(validator, {
      goodKey,
      badKey: aKey('bad'),
      company: { id: 'T0ACME' },
      slow,
      dead,
      revoke,
    })
  })

  it('takes only ok: true for a yes', async () => {
    expect(await saying({ ok: true, team: 'Acme ApS', team_id: 'T1' })).toMatchObject({
      ok: true,
      company: { id: 'T1', name: 'Acme ApS' },
    })
    for (const body of [{}, { team_id: 'T1' }, { ok: 'true', team_id: 'T1' }, { ok: true }, [], null, 'ok'])
      expect(await saying(body)).toMatchObject({ ok: false, code: 'unexpected-answer' })
  })

  it.each([
    ['invalid_auth', 'invalid-key'],
    ['token_expired', 'expired-key'],
    ['token_revoked', 'revoked-key'],
    ['account_inactive', 'revoked-key'],
    ['not_allowed_token_type', 'wrong-key-type'],
    ['internal_error', 'service-unavailable'],
    ['ratelimited', 'rate-limited'],
    ['something_new', 'unexpected-answer'],
    ['toString', 'unexpected-answer'],
  ])('knows %s as %s', async (error, code) => {
    expect(await saying({ ok: false, error })).toMatchObject({ ok: false, code })
  })

  it('says which permissions are missing', async () => {
    expect(await saying({ ok: false, error: 'missing_scope', needed: 'chat:write,users:read' })).toMatchObject({
      ok: false,
      code: 'insufficient-permissions',
      missingPermissions: ['chat:write', 'users:read'],
    })
  })

  it('waits as long as it is told to, and blames no key for an outage', async () => {
    expect(await saying({}, { status: 429, headers: { 'Retry-After': '30' } })).toMatchObject({
      ok: false,
      code: 'rate-limited',
      retryAfterSeconds: 30,
    })
    expect(await saying({ ok: false, error: 'invalid_auth' }, { status: 503 })).toMatchObject({
      code: 'service-unavailable',
    })
  })
})

describe('the preset of a provider whose 403 means a bad key', () => {
  const start = async (goodKey: string) => {
    const forbidden = { status: 403, body: { status: 'error', code: 403, errors: ['Forbidden'] } }
    const provider = await startProvider(
      ({ headers }) => (headers['dd-api-key'] === goodKey ? { body: { valid: true } } : forbidden),
      forbidden,
    )
    const identify = datadogAt(provider.url)
    return { ...provider, validator: toValidator(identify, { owner, provider: datadog }) }
  }
  const fields = { site: 'datadoghq.eu' }

  it('keeps the whole contract of a validator', async () => {
    const goodKey = aKey('good')
    const { validator, slow, dead, revoke } = await start(goodKey)
    const samples = { goodKey, badKey: aKey('bad'), badKeyCode: 'invalid-key', fields } as const
    await expectContract(validator, { ...samples, company: owner, slow, dead, revoke })
  })

  it('calls the key invalid, and not short of a permission', async () => {
    const { validator } = await start(aKey('good'))
    expect(await attemptWith(validator, aKey('bad'), fields)).toMatchObject({ ok: false, code: 'invalid-key' })
  })

  it('names the customer, since the provider names nobody', async () => {
    const goodKey = aKey('good')
    const { validator } = await start(goodKey)
    expect(await attemptWith(validator, goodKey, fields)).toMatchObject({ ok: true, company: owner })
  })

  it('sends the key to the sites of the list and to no other address', { tags: ['K03'] }, async () => {
    const goodKey = aKey('good')
    const { validator, seen, url } = await start(goodKey)
    for (const site of ['', url, 'evil.test', 'constructor', '__proto__', 'datadoghq.eu.evil.test']) {
      const code = site === '' ? 'field-missing' : 'field-invalid'
      expect(await attemptWith(validator, goodKey, { site })).toMatchObject({ ok: false, code, field: 'site' })
    }
    expect(seen).toEqual([])
  })

  it('asks the site that was chosen, each of those that the field offers', async () => {
    const [site] = datadog.fields ?? []
    const values = site?.kind === 'select' ? site.options.map(({ value }) => value) : []
    const asked: string[] = []
    const nobody: typeof fetch = async (input) => {
      asked.push(new URL(String(input)).origin)
      return new Response('{"valid":true}')
    }
    for (const value of values) {
      const context = { owner, fetch: nobody, signal: new AbortController().signal }
      await identifyDatadog({ key: aKey('good'), fields: { site: value }, secrets: {} }, context)
    }
    expect(values.length).toBeGreaterThan(3)
    expect(asked).toEqual(values.map((value) => `https://api.${value}`))
  })

  it('does not follow a redirect with the key', { tags: ['K03'] }, async () => {
    const elsewhere = await start(aKey('good'))
    const { url } = await startProvider(() => ({
      status: 307,
      headers: { Location: `${elsewhere.url}/api/v1/validate` },
    }))
    const validator = toValidator(datadogAt(url), { owner, provider: datadog })
    expect(await attemptWith(validator, aKey('good'), fields)).toMatchObject({ ok: false })
    expect(elsewhere.seen).toEqual([])
  })
})
