import { identifyGitLabAt } from 'latchkey/identify/gitlab'
import { identifyPostHogAt } from 'latchkey/identify/posthog'
import { identifySentryAt } from 'latchkey/identify/sentry'
import { type Identify, requirePermissions } from 'latchkey/server'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { expectConsole } from '../expectConsole'
import { identifyWith, owner } from './identifyWith'
import type { Script } from './vendorFetch'
import { type Vendor, vendors } from './vendors'

function vendor(name: string): Vendor {
  const found = vendors[name]
  if (!found) throw new Error(`no vendor ${name}`)
  return found
}
const saying = async (name: string, script: Script, over = {}) => {
  const { identity } = await identifyWith(vendor(name), script, over)
  return identity
}

describe('a host that a person can name', () => {
  const strangers = [
    'evil.example',
    'evil.example#',
    'acme.evil.example/',
    'acme@evil.example',
    'evil.example/admin?',
    'evil.example:443\\',
    'acme.myshopify.com.evil.example',
    '..',
    '-acme',
    '127.0.0.1',
    '[::1]',
    'localhost',
    '169.254.169.254',
    'acme%2eevil',
    'acme．evil',
    ' acme',
    'acme\n',
    '',
    'constructor',
    '__proto__',
    `${'a'.repeat(400)}`,
  ]
  const around = (own: string) => [
    `evil${own}`,
    `evil.${own}`,
    `${own}.evil.example`,
    `${own}.`,
    `${own}:8443`,
    `${own}/..`,
    `${own}@evil.example`,
    `evil.example#${own}`,
    `https://${own}`,
    own.replaceAll('.', '．'),
  ]
  it.each([
    ['shopify', 'shop', 'acme.myshopify.com'],
    ['datadog', 'site', 'datadoghq.eu'],
    ['sentry', 'host', 'de.sentry.io'],
    ['posthog', 'host', 'eu.posthog.com'],
    ['gitlab', 'host', 'gitlab.com'],
  ])('of %s gets no key where it is none of the vendor', { tags: ['K03'] }, async (name, field, own) => {
    for (const value of [...strangers, ...around(own)]) {
      // Harmless as a shop: a name like any other.
      if (name === 'shopify' && ['localhost', 'constructor'].includes(value)) continue
      const { identity, seen } = await identifyWith(vendor(name), {}, { fields: { [field]: value } })
      expect(identity, value).toEqual({ ok: false, code: 'field-invalid', field })
      expect(seen, value).toEqual([])
    }
  })

  it.each([
    ['gitlab', identifyGitLabAt],
    ['sentry', identifySentryAt],
    ['posthog', identifyPostHogAt],
  ])('may be of one’s own choice for %s, and is one of the list', async (name, at) => {
    const hosts = [`${name}.example.com`, `${name}.example.org`]
    const own = { ...vendor(name), identify: at(hosts) }
    const { identity, seen } = await identifyWith(own, own.script, { fields: { host: `${name}.EXAMPLE.org` } })
    expect(identity.ok).toBe(true)
    expect(new Set(seen.map(({ url }) => url.host))).toEqual(new Set([`${name}.example.org`]))
    for (const fields of [{}, { host: 'gitlab.com' }, { host: 'us.sentry.io' }, { host: 'us.posthog.com' }]) {
      const refused = await identifyWith(own, own.script, { fields })
      expect(refused.identity).toEqual({ ok: false, code: 'field-invalid', field: 'host' })
      expect(refused.seen).toEqual([])
    }
  })

  it('tells apart whom two GitLabs know by one number', async () => {
    const own = { ...vendor('gitlab'), identify: identifyGitLabAt(['gitlab.example.com']) }
    const { identity } = await identifyWith(own, own.script)
    expect(identity).toMatchObject({ ok: true, companies: [{ id: 'gitlab.example.com/42', name: 'acme' }] })
  })

  it('offers in its field what the server takes, and nothing else', async () => {
    for (const name of ['datadog', 'sentry', 'posthog']) {
      const [field] = vendor(name).provider.fields ?? []
      if (field?.kind !== 'select') throw new Error(`${name} has no select`)
      for (const { value } of field.options) {
        const { identity, seen } = await identifyWith(vendor(name), vendor(name).script, {
          fields: { [field.name]: value },
        })
        expect(identity.ok, value).toBe(true)
        for (const { url } of seen) expect(url.host.endsWith(value), value).toBe(true)
      }
    }
  })
})

describe('stripe', () => {
  it('names an account by what its dashboard is called, or by its id alone', async () => {
    const named = { id: 'acct_1', business_profile: { name: null }, settings: { dashboard: { display_name: 'Acme' } } }
    expect(await saying('stripe', { '*': { body: named } })).toMatchObject({
      companies: [{ id: 'acct_1', name: 'Acme' }],
    })
    expect(await saying('stripe', { '*': { body: { id: 'acct_1' } } })).toMatchObject({ companies: [{ id: 'acct_1' }] })
  })

  it('lists each permission that is named, and none where none is', async () => {
    const message = "Having the 'rak_payment_intent_read', 'rak_checkout_session_read' permissions would allow this"
    expect(await saying('stripe', { '*': { status: 403, body: { error: { message } } } })).toMatchObject({
      missingPermissions: ['rak_payment_intent_read', 'rak_checkout_session_read'],
    })
    expect(await saying('stripe', { '*': { status: 403, body: {} } })).toEqual({
      ok: false,
      code: 'insufficient-permissions',
    })
  })
})

describe('openai', () => {
  const error = (status: number, members: object) => saying('openai', { '*': { status, body: { error: members } } })

  it('tells what a 401 and a 403 stand for', async () => {
    const scopes = 'You have insufficient permissions. Missing scopes: model.request, api.model.read.'
    expect(await error(403, { message: scopes })).toEqual({
      ok: false,
      code: 'insufficient-permissions',
      missingPermissions: ['model.request', 'api.model.read'],
    })
    expect(await error(401, { message: 'IP not authorized' })).toMatchObject({ code: 'ip-not-allowed' })
    expect(await error(401, { message: 'You must be a member of an organization to use the API' })).toMatchObject({
      code: 'invalid-key',
    })
    expect(await error(403, { message: 'Country, region, or territory not supported' })).toMatchObject({
      code: 'not-entitled',
    })
  })

  it('does not give an organization another id because a header is missing', async () => {
    expect(await saying('openai', { '*': { body: { data: [] } } })).toEqual({ ok: false, code: 'unexpected-answer' })
  })
})

describe('github', () => {
  beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-11-29T12:00:00Z'), toFake: ['Date'] }))
  afterEach(() => void vi.useRealTimers())

  const refused = (headers: Record<string, string>) =>
    saying('github', { '*': { status: 403, headers, body: { message: 'no' } } })

  it('tells too many requests from a missing permission, which have one status', async () => {
    const reset = String(Date.parse('2026-11-29T12:10:00Z') / 1000)
    expect(await refused({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset })).toEqual({
      ok: false,
      code: 'rate-limited',
      retryAfterSeconds: 600,
    })
    expect(await refused({ 'x-ratelimit-remaining': '0' })).toEqual({ ok: false, code: 'rate-limited' })
    expect(await refused({ 'x-ratelimit-remaining': '4999' })).toMatchObject({ code: 'insufficient-permissions' })
    expect(await refused({ 'x-github-sso': 'required; url=https://github.com/orgs/acme/sso' })).toMatchObject({
      code: 'not-entitled',
    })
  })

  it('reads when a token ends, in both forms, and nothing out of another', async () => {
    const endOf = async (end: string) => {
      const script = {
        '*': { headers: { 'github-authentication-token-expiration': end }, body: { id: 1, login: 'a' } },
      }
      const identity = await saying('github', script)
      return identity.ok && identity.expiresAt
    }
    expect(await endOf('2027-01-31 09:30:00 +0200')).toBe('2027-01-31T07:30:00.000Z')
    expect(await endOf('soon')).toBeUndefined()
    expect(await endOf('2027-13-31 09:30:00 UTC')).toBeUndefined()
  })

  it('says what it is, without which GitHub refuses', async () => {
    const { seen } = await identifyWith(vendor('github'), vendor('github').script)
    expect(seen[0]?.headers.get('user-agent')).toBe('latchkey')
  })
})

describe('gitlab', () => {
  it('tells a revoked token from a bad one', async () => {
    const body = {
      error: 'invalid_token',
      error_description: 'Token was revoked. You have to re-authorize from the user.',
    }
    expect(await saying('gitlab', { '*': { status: 401, body } })).toEqual({ ok: false, code: 'revoked-key' })
  })

  it('takes a token that may not read about itself', async () => {
    for (const status of [401, 403, 404]) {
      const script = { ...vendor('gitlab').script, '/api/v4/personal_access_tokens/self': { status, body: {} } }
      expect(await saying('gitlab', script)).toEqual({ ok: true, companies: [{ id: '42', name: 'acme' }] })
    }
  })
})

describe('twilio', () => {
  const account = vendor('twilio').fields?.accountSid ?? ''
  const apiKeySid = `SK${'a1'.repeat(16)}`

  it('asks for what an API key may read, and names the account by its id', async () => {
    const path = `/2010-04-01/Accounts/${account}/IncomingPhoneNumbers.json`
    const fields = { accountSid: account, apiKeySid }
    const { identity, seen } = await identifyWith(
      vendor('twilio'),
      { [path]: { body: { incoming_phone_numbers: [] } } },
      { fields },
    )
    expect(identity).toEqual({ ok: true, companies: [{ id: account }] })
    expect(atob((seen[0]?.headers.get('authorization') ?? '').replace('Basic ', ''))).toMatch(
      new RegExp(`^${apiKeySid}:`),
    )
  })

  it.each([
    [{ status: 403, body: { code: 20008 } }, { code: 'wrong-environment' }],
    [{ status: 403, body: { code: 20403 } }, { code: 'not-entitled' }],
    [
      { status: 404, body: { code: 20404 } },
      { code: 'field-invalid', field: 'accountSid' },
    ],
    [{ body: { sid: account, status: 'suspended' } }, { code: 'not-entitled' }],
    [{ body: { sid: `AC${'0'.repeat(32)}`, status: 'active' } }, { code: 'unexpected-answer' }],
  ])('reads %j', async (answer, failure) => {
    expect(await saying('twilio', { '*': answer })).toEqual({ ok: false, ...failure })
  })

  it('puts into the address nothing but SIDs', { tags: ['K03'] }, async () => {
    for (const accountSid of ['', 'AC', `${account}/../x`, `${account}.json?x=`, '../../evil']) {
      const { identity, seen } = await identifyWith(vendor('twilio'), {}, { fields: { accountSid } })
      expect(identity).toEqual({ ok: false, code: 'field-invalid', field: 'accountSid' })
      expect(seen).toEqual([])
    }
    const { identity } = await identifyWith(vendor('twilio'), {}, { fields: { accountSid: account, apiKeySid: 'SK1' } })
    expect(identity).toEqual({ ok: false, code: 'field-invalid', field: 'apiKeySid' })
  })
})

describe('datadog', () => {
  it('says that it is the application key which is wrong', async () => {
    const script = {
      ...vendor('datadog').script,
      '/api/v2/validate_keys': { status: 403, body: { errors: ['Forbidden'] } },
    }
    expect(await saying('datadog', script)).toEqual({ ok: false, code: 'field-invalid', field: 'applicationKey' })
  })

  it('does without an application key, and names the customer by its id where it has no name', async () => {
    const { identify, keys, fields = {} } = vendor('datadog')
    const context = { owner: { id: owner.id }, signal: new AbortController().signal }
    const fetch = async () => Response.json({ valid: true })
    const identity = await identify({ key: keys[0], fields, secrets: {} }, { ...context, fetch })
    expect(identity).toEqual({ ok: true, companies: [{ id: owner.id }] })
  })
})

describe('slack', () => {
  it('takes only ok: true for a yes', async () => {
    for (const ok of ['true', 1, null, undefined, {}]) {
      const answer = { body: { ok, team: 'Acme ApS', team_id: 'T1' } }
      expect(await saying('slack', { '*': answer })).toEqual({ ok: false, code: 'unexpected-answer' })
    }
  })

  it.each([
    ['token_revoked', 'revoked-key'],
    ['account_inactive', 'revoked-key'],
    ['not_allowed_token_type', 'wrong-key-type'],
    ['access_denied', 'not-entitled'],
    ['org_login_required', 'not-entitled'],
    ['internal_error', 'service-unavailable'],
    ['ratelimited', 'rate-limited'],
    ['something_new', 'unexpected-answer'],
    ['toString', 'unexpected-answer'],
  ])('knows %s as %s', async (error, code) => {
    expect(await saying('slack', { '*': { body: { ok: false, error } } })).toEqual({ ok: false, code })
  })
})

describe('sentry and posthog', () => {
  it('say of a key that is for nobody that it may not be used', async () => {
    expect(await saying('sentry', { '*': { body: [] } })).toEqual({ ok: false, code: 'not-entitled' })
    const script = { ...vendor('posthog').script, '/api/users/@me/': { body: { organizations: [] } } }
    expect(await saying('posthog', script)).toEqual({ ok: false, code: 'not-entitled' })
  })

  it('a key of PostHog for some projects is for those, and asks nothing more', async () => {
    const path = '/api/personal_api_keys/@current/'
    const body = { scopes: ['query:read'], scoped_teams: [7, 8], scoped_organizations: [] }
    expect(await saying('posthog', { [path]: { body } })).toEqual({
      ok: true,
      companies: [{ id: 'eu.posthog.com/7' }, { id: 'eu.posthog.com/8' }],
      permissions: ['query:read'],
    })
  })
})

describe('cloudflare', () => {
  const accountId = '0123456789abcdef'.repeat(2)
  const verify = { body: { success: true, result: { status: 'active' } } }

  it('verifies a token of an account there, and asks for the account', async () => {
    const [, key = ''] = vendor('cloudflare').keys
    const path = `/client/v4/accounts/${accountId}/tokens/verify`
    expect(await saying('cloudflare', { [path]: verify }, { key, fields: { accountId } })).toEqual({
      ok: true,
      companies: [{ id: accountId }],
    })
    const failure = { ok: false, code: 'field-missing', field: 'accountId' }
    expect(await saying('cloudflare', {}, { key, fields: {} })).toEqual(failure)
    expect(await saying('cloudflare', {}, { key, fields: { accountId: '../../user' } })).toEqual({
      ...failure,
      code: 'field-invalid',
    })
  })

  it('takes of a user’s accounts the one that is asked for', async () => {
    const result = [
      { id: accountId, name: 'Acme ApS' },
      { id: 'f'.repeat(32), name: 'Globex' },
    ]
    const script = {
      '/client/v4/user/tokens/verify': verify,
      '/client/v4/accounts': { body: { success: true, result } },
    }
    expect(await saying('cloudflare', script)).toMatchObject({ ok: true, companies: result })
    expect(await saying('cloudflare', script, { fields: { accountId } })).toMatchObject({ companies: [result[0]] })
  })

  it.each([
    [{ status: 400, body: { success: false, errors: [{ code: 6003 }] } }, 'invalid-key'],
    [{ status: 403, body: { success: false, errors: [{ code: 10000 }] } }, 'invalid-key'],
    [
      {
        status: 403,
        body: {
          success: false,
          errors: [{ code: 9109, message: 'Cannot use the access token from location: 192.0.2.1' }],
        },
      },
      'ip-not-allowed',
    ],
    [{ body: { success: true, result: { status: 'disabled' } } }, 'revoked-key'],
  ])('reads %j as %s', async (answer, code) => {
    expect(await saying('cloudflare', { '*': answer })).toEqual({ ok: false, code })
  })
})

describe('shopify', () => {
  it.each([
    [402, { code: 'not-entitled' }],
    [403, { code: 'insufficient-permissions' }],
    [404, { code: 'field-invalid', field: 'shop' }],
    [423, { code: 'not-entitled' }],
  ])('reads %i', async (status, failure) => {
    expect(await saying('shopify', { '*': { status, body: {} } })).toEqual({ ok: false, ...failure })
  })

  it('passes a shop that does not tell its scopes', async () => {
    const shop = { name: 'Acme ApS', myshopifyDomain: 'acme.myshopify.com' }
    const body = { data: { shop, currentAppInstallation: null } }
    expect(await saying('shopify', { '*': { body } })).toEqual({
      ok: true,
      companies: [{ id: 'acme.myshopify.com', name: 'Acme ApS' }],
    })
  })
})

describe('requirePermissions', () => {
  const having =
    (permissions?: readonly string[]): Identify =>
    async () => ({
      ok: true,
      companies: [{ id: 'acme' }],
      ...(permissions && { permissions }),
    })
  const asked = (identify: Identify) =>
    identify(
      { key: 'k', fields: {}, secrets: {} },
      { owner, signal: new AbortController().signal, fetch: () => Promise.reject(new Error('never asked')) },
    )

  it('refuses a key that lacks what is needed, and says what', async () => {
    expect(await asked(requirePermissions(having(['a', 'b']), ['b', 'c', 'd']))).toEqual({
      ok: false,
      code: 'insufficient-permissions',
      missingPermissions: ['c', 'd'],
    })
  })

  it('passes a key that has all, one that has everything, and one of which nothing is told', async () => {
    for (const permissions of [['a', 'b'], ['*'], undefined]) {
      expect(await asked(requirePermissions(having(permissions), ['a']))).toMatchObject({ ok: true })
    }
  })

  it.each([[[]], [undefined], ['a b']])('fails at the start where nothing is asked for, or no list: %j', (none) => {
    expect(() => requirePermissions(having(['a']), none as unknown as readonly string[])).toThrow(/at least one/)
  })

  it('tells in development, once, that it had nothing to check', async () => {
    onTestFinished(() => void vi.unstubAllEnvs())
    vi.stubEnv('NODE_ENV', 'development')
    expectConsole('warn', /^latchkey: requirePermissions had nothing to check.*answer them as a list/)
    const identify = requirePermissions(having(), ['a'])
    for (let times = 0; times < 3; times += 1) expect(await asked(identify)).toMatchObject({ ok: true })
  })

  it('leaves a failure as it is', async () => {
    const failing: Identify = async () => ({ ok: false, code: 'invalid-key' })
    expect(await asked(requirePermissions(failing, ['a']))).toEqual({ ok: false, code: 'invalid-key' })
  })
})
