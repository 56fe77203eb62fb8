import { identifyAirtable } from 'latchkey/identify/airtable'
import { identifyAnthropic } from 'latchkey/identify/anthropic'
import { identifyCloudflare } from 'latchkey/identify/cloudflare'
import { identifyDatadog } from 'latchkey/identify/datadog'
import { identifyGitHub } from 'latchkey/identify/github'
import { identifyGitLab } from 'latchkey/identify/gitlab'
import { identifyHubSpot } from 'latchkey/identify/hubspot'
import { identifyNotion } from 'latchkey/identify/notion'
import { identifyOpenAI } from 'latchkey/identify/openai'
import { identifyPostHog } from 'latchkey/identify/posthog'
import { identifySentry } from 'latchkey/identify/sentry'
import { identifyShopify } from 'latchkey/identify/shopify'
import { identifySlack } from 'latchkey/identify/slack'
import { identifyStripe } from 'latchkey/identify/stripe'
import { identifyTwilio } from 'latchkey/identify/twilio'
import type { ProviderDefinition } from 'latchkey/providers'
import { airtable } from 'latchkey/providers/airtable'
import { anthropic } from 'latchkey/providers/anthropic'
import { cloudflare } from 'latchkey/providers/cloudflare'
import { datadog } from 'latchkey/providers/datadog'
import { github } from 'latchkey/providers/github'
import { gitlab } from 'latchkey/providers/gitlab'
import { hubspot } from 'latchkey/providers/hubspot'
import { notion } from 'latchkey/providers/notion'
import { openai } from 'latchkey/providers/openai'
import { posthog } from 'latchkey/providers/posthog'
import { sentry } from 'latchkey/providers/sentry'
import { shopify } from 'latchkey/providers/shopify'
import { slack } from 'latchkey/providers/slack'
import { stripe } from 'latchkey/providers/stripe'
import { twilio } from 'latchkey/providers/twilio'
import type { Identify, Identity } from 'latchkey/server'
import type { Script, Scripted } from './vendorFetch'

type Ok = Extract<Identity, { ok: true }>

export interface Vendor {
  readonly provider: ProviderDefinition
  readonly identify: Identify
  /** Keys of its true form, which are nobody's. The first is the one that is sent. */
  readonly keys: readonly [string, ...string[]]
  /** A key of another kind of the same vendor. */
  readonly wrongKind: string | null
  readonly fields?: Readonly<Record<string, string>>
  readonly secrets?: Readonly<Record<string, string>>
  /** Where each request may go, and nowhere else. */
  readonly host: RegExp
  readonly script: Script
  readonly identity: Partial<Ok>
  readonly bad: Scripted
  /** Null where the vendor tells an expired key as any bad one, with the same answer. */
  readonly expired: Scripted | null
  /** Null where the request needs no permission that a key could lack. */
  readonly lacking: { readonly answer: Scripted; readonly at?: string; readonly missing?: readonly string[] } | null
  /** What the vendor says to too many requests. */
  readonly busy?: Scripted
}

const word = 'q7Zt4Kd9Wm2Xp8Rv3Ls6Hb1Nc5Jf0Gy' // 31 characters
const letters = (length: number) => word.repeat(9).slice(0, length)
const hex = (length: number) => '0123456789abcdef'.repeat(9).slice(0, length)
const uuid = '0b9a3c1e-5d7f-4a2b-8c6d-1e3f5a7b9c0d'
const account = `AC${hex(32)}`

export const vendors: Readonly<Record<string, Vendor>> = {
  stripe: {
    provider: stripe,
    identify: identifyStripe,
    keys: [`rk_live_51${letters(97)}`, `sk_live_${letters(24)}`],
    wrongKind: `pk_live_${letters(24)}`,
    host: /^api\.stripe\.com$/,
    script: { '/v1/account': { body: { id: 'acct_1Acme', business_profile: { name: 'Acme ApS' } } } },
    identity: { companies: [{ id: 'acct_1Acme', name: 'Acme ApS' }] },
    bad: {
      status: 401,
      body: { error: { type: 'invalid_request_error', message: 'Invalid API Key provided: rk_live_***' } },
    },
    expired: {
      status: 401,
      body: { error: { code: 'api_key_expired', message: 'Expired API Key provided: rk_live_***' } },
    },
    lacking: {
      answer: {
        status: 403,
        body: {
          error: {
            type: 'invalid_request_error',
            message:
              "The provided key 'rk_live_***' does not have the required permissions for this endpoint on account 'acct_1Acme'. Having the 'rak_accounts_kyc_basic_read' permission would allow this request to continue.",
          },
        },
      },
      missing: ['rak_accounts_kyc_basic_read'],
    },
  },
  openai: {
    provider: openai,
    identify: identifyOpenAI,
    keys: [
      `sk-proj-${letters(74)}T3BlbkFJ${letters(74)}`,
      `sk-svcacct-${letters(40)}`,
      `sk-${letters(20)}T3BlbkFJ${letters(20)}`,
    ],
    wrongKind: `sk-admin-${letters(58)}T3BlbkFJ${letters(58)}`,
    host: /^api\.openai\.com$/,
    script: { '/v1/models': { headers: { 'openai-organization': 'acme-aps' }, body: { object: 'list', data: [] } } },
    identity: { companies: [{ id: 'acme-aps' }] },
    bad: {
      status: 401,
      body: { error: { code: 'invalid_api_key', message: 'Incorrect API key provided: sk-proj-****.' } },
    },
    expired: null,
    lacking: {
      answer: {
        status: 401,
        body: {
          error: {
            code: 'missing_scope',
            message:
              'You have insufficient permissions for this operation. Missing scopes: api.model.read. Check that you have the correct role in your organization.',
          },
        },
      },
      missing: ['api.model.read'],
    },
  },
  anthropic: {
    provider: anthropic,
    identify: identifyAnthropic,
    keys: [`sk-ant-api03-${letters(93)}AA`],
    wrongKind: `sk-ant-admin01-${letters(93)}AA`,
    host: /^api\.anthropic\.com$/,
    script: { '/v1/models': { headers: { 'anthropic-organization-id': uuid }, body: { data: [], has_more: false } } },
    identity: { companies: [{ id: uuid }] },
    bad: {
      status: 401,
      body: { type: 'error', error: { type: 'authentication_error', message: 'invalid x-api-key' } },
    },
    expired: null,
    lacking: { answer: { status: 403, body: { type: 'error', error: { type: 'permission_error', message: 'no' } } } },
  },
  github: {
    provider: github,
    identify: identifyGitHub,
    keys: [`github_pat_11${letters(20)}_${letters(59)}`, `ghp_${letters(36)}`],
    wrongKind: `ghs_${letters(36)}`,
    host: /^api\.github\.com$/,
    script: {
      '/user': {
        headers: {
          'github-authentication-token-expiration': '2027-01-31 09:30:00 UTC',
          'x-oauth-scopes': 'repo, read:user',
        },
        body: { id: 583231, login: 'acme', name: 'A Person', type: 'User' },
      },
    },
    identity: {
      companies: [{ id: '583231', name: 'acme' }],
      permissions: ['repo', 'read:user'],
      expiresAt: '2027-01-31T09:30:00.000Z',
    },
    bad: { status: 401, body: { message: 'Bad credentials', status: '401' } },
    expired: null,
    lacking: { answer: { status: 403, body: { message: 'Resource not accessible by personal access token' } } },
    busy: {
      status: 403,
      headers: { 'retry-after': '60' },
      body: { message: 'You have exceeded a secondary rate limit.' },
    },
  },
  gitlab: {
    provider: gitlab,
    identify: identifyGitLab,
    keys: [`glpat-${letters(20)}`, `glpat-${letters(27)}.01.0${letters(6)}`],
    wrongKind: `gldt-${letters(20)}`,
    host: /^gitlab\.com$/,
    script: {
      '/api/v4/user': { body: { id: 42, username: 'acme', name: 'A Person' } },
      '/api/v4/personal_access_tokens/self': {
        body: { scopes: ['read_user'], expires_at: '2027-01-31', active: true },
      },
    },
    identity: { companies: [{ id: '42', name: 'acme' }], permissions: ['read_user'], expiresAt: '2027-01-31' },
    bad: { status: 401, body: { message: '401 Unauthorized' } },
    expired: {
      status: 401,
      body: {
        error: 'invalid_token',
        error_description: 'Token is expired. You can either do re-authorization or token refresh.',
      },
    },
    lacking: {
      answer: { status: 403, body: { error: 'insufficient_scope', scope: 'api read_user read_api' } },
      missing: ['read_user'],
    },
  },
  hubspot: {
    provider: hubspot,
    identify: identifyHubSpot,
    keys: [`pat-eu1-${uuid}`, `pat-na2-${uuid}`, `CiRl${letters(60)}`],
    wrongKind: null,
    host: /^api\.hubapi\.com$/,
    script: { '/account-info/2026-03/details': { body: { portalId: 123456, accountType: 'STANDARD' } } },
    identity: { companies: [{ id: '123456' }] },
    bad: { status: 401, body: { status: 'error', category: 'INVALID_AUTHENTICATION' } },
    expired: { status: 401, body: { status: 'error', category: 'EXPIRED_AUTHENTICATION' } },
    lacking: {
      answer: {
        status: 403,
        body: { category: 'MISSING_SCOPES', errors: [{ context: { requiredGranularScopes: ['oauth'] } }] },
      },
      missing: ['oauth'],
    },
  },
  twilio: {
    provider: twilio,
    identify: identifyTwilio,
    keys: ['fedcba9876543210'.repeat(2), letters(32)],
    wrongKind: `SK${hex(32)}`,
    fields: { accountSid: account },
    host: /^api\.twilio\.com$/,
    script: {
      [`/2010-04-01/Accounts/${account}.json`]: { body: { sid: account, friendly_name: 'Acme ApS', status: 'active' } },
    },
    identity: { companies: [{ id: account, name: 'Acme ApS' }] },
    bad: { status: 401, body: { code: 20003, message: 'Authenticate', status: 401 } },
    expired: null,
    lacking: { answer: { status: 403, body: { code: 70051, message: 'Authorization Failed', status: 403 } } },
  },
  datadog: {
    provider: datadog,
    identify: identifyDatadog,
    keys: [hex(32)],
    wrongKind: `ddapp_${letters(34)}`,
    fields: { site: 'datadoghq.eu' },
    secrets: { applicationKey: hex(40) },
    host: /^api\.datadoghq\.eu$/,
    script: { '/api/v1/validate': { body: { valid: true } }, '/api/v2/validate_keys': { body: { status: 'ok' } } },
    identity: { companies: [{ id: 'customer-1', name: 'Acme ApS' }] },
    bad: { status: 403, body: { errors: ['Forbidden'] } },
    expired: null,
    lacking: null,
    busy: { status: 429, headers: { 'x-ratelimit-reset': '7' }, body: { errors: ['Too many requests'] } },
  },
  notion: {
    provider: notion,
    identify: identifyNotion,
    keys: [`ntn_${letters(46)}`, `secret_${letters(43)}`],
    wrongKind: null,
    host: /^api\.notion\.com$/,
    script: {
      '/v1/users/me': {
        body: { object: 'user', type: 'bot', bot: { workspace_id: uuid, workspace_name: 'Acme ApS' } },
      },
    },
    identity: { companies: [{ id: uuid, name: 'Acme ApS' }] },
    bad: { status: 401, body: { object: 'error', code: 'unauthorized', message: 'API token is invalid.' } },
    expired: null,
    lacking: { answer: { status: 403, body: { object: 'error', code: 'restricted_resource' } } },
  },
  airtable: {
    provider: airtable,
    identify: identifyAirtable,
    keys: [`pat${letters(14)}.${hex(64)}`],
    wrongKind: `key${letters(14)}`,
    host: /^api\.airtable\.com$/,
    script: { '/v0/meta/whoami': { body: { id: 'usrAcme0000000001', email: 'person@example.com' } } },
    identity: { companies: [{ id: 'usrAcme0000000001' }] },
    bad: { status: 401, body: { error: { type: 'AUTHENTICATION_REQUIRED', message: 'Authentication required' } } },
    expired: null,
    lacking: { answer: { status: 403, body: { error: { type: 'INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND' } } } },
    busy: { status: 429, body: { errors: [{ error: 'RATE_LIMIT_REACHED' }] } },
  },
  slack: {
    provider: slack,
    identify: identifySlack,
    keys: [`xoxb-1234567890123-1234567890123-${letters(24)}`],
    wrongKind: `xapp-1-A0ACME-1234567890123-${hex(64)}`,
    host: /^slack\.com$/,
    script: {
      '/api/auth.test': {
        headers: { 'x-oauth-scopes': 'chat:write,users:read' },
        body: { ok: true, team: 'Acme ApS', team_id: 'T0ACME', user_id: 'U0' },
      },
    },
    identity: { companies: [{ id: 'T0ACME', name: 'Acme ApS' }], permissions: ['chat:write', 'users:read'] },
    bad: { body: { ok: false, error: 'invalid_auth' } },
    expired: { body: { ok: false, error: 'token_expired' } },
    lacking: { answer: { body: { ok: false, error: 'missing_scope', needed: 'users:read' } }, missing: ['users:read'] },
  },
  sentry: {
    provider: sentry,
    identify: identifySentry,
    keys: [`sntryu_${hex(64)}`, `sntryi_${hex(64)}`, hex(64)],
    wrongKind: `sntrys_eyJpYXQiOjE2ODczMzY1NDMuNjk4NTksInVybCI6bnVsbH0=_${letters(43)}`,
    fields: { host: 'de.sentry.io' },
    host: /^de\.sentry\.io$/,
    script: {
      '/api/0/organizations/': {
        body: [
          { id: '4509', slug: 'acme', name: 'Acme ApS' },
          { id: '4510', slug: 'globex', name: 'Globex' },
        ],
      },
    },
    identity: {
      companies: [
        { id: '4509', name: 'Acme ApS' },
        { id: '4510', name: 'Globex' },
      ],
    },
    bad: { status: 401, body: { detail: 'Invalid token' } },
    expired: { status: 401, body: { detail: 'Token expired' } },
    lacking: {
      answer: { status: 403, body: { detail: 'You do not have permission to perform this action.' } },
      missing: ['org:read'],
    },
  },
  posthog: {
    provider: posthog,
    identify: identifyPostHog,
    keys: [`phx_${letters(43)}`, `phx_${letters(48)}`],
    wrongKind: `phc_${letters(43)}`,
    fields: { host: 'eu.posthog.com' },
    host: /^eu\.posthog\.com$/,
    script: {
      '/api/personal_api_keys/@current/': {
        body: { scopes: ['user:read'], scoped_teams: [], scoped_organizations: [] },
      },
      '/api/users/@me/': { body: { organizations: [{ id: uuid, name: 'Acme ApS' }] } },
    },
    identity: { companies: [{ id: uuid, name: 'Acme ApS' }], permissions: ['user:read'] },
    bad: {
      status: 401,
      body: { type: 'authentication_error', detail: 'Personal API key found in request is invalid.' },
    },
    expired: null,
    lacking: {
      at: '/api/users/@me/',
      answer: {
        status: 403,
        body: { code: 'permission_denied', detail: "API key missing required scope 'user:read'" },
      },
      missing: ['user:read'],
    },
  },
  cloudflare: {
    provider: cloudflare,
    identify: identifyCloudflare,
    keys: [`cfut_${letters(40)}${hex(8)}`, `cfat_${letters(40)}${hex(8)}`, letters(40)],
    wrongKind: `cfk_${letters(40)}${hex(8)}`,
    host: /^api\.cloudflare\.com$/,
    script: {
      '/client/v4/user/tokens/verify': {
        body: { success: true, result: { id: hex(32), status: 'active', expires_on: '2027-01-31T00:00:00Z' } },
      },
      '/client/v4/accounts': { body: { success: true, result: [{ id: hex(32), name: 'Acme ApS' }] } },
    },
    identity: { companies: [{ id: hex(32), name: 'Acme ApS' }], expiresAt: '2027-01-31T00:00:00Z' },
    bad: { status: 401, body: { success: false, errors: [{ code: 1000, message: 'Invalid API Token' }] } },
    expired: { body: { success: true, result: { id: hex(32), status: 'expired' } } },
    lacking: {
      at: '/client/v4/accounts',
      answer: { body: { success: true, result: [] } },
      missing: ['Account Settings: Read'],
    },
  },
  shopify: {
    provider: shopify,
    identify: identifyShopify,
    keys: [`shpat_${hex(32)}`, `shpca_${hex(32)}`],
    wrongKind: `shpss_${hex(32)}`,
    fields: { shop: 'acme' },
    host: /^acme\.myshopify\.com$/,
    script: {
      '/admin/api/2026-07/graphql.json': {
        body: {
          data: {
            shop: { name: 'Acme ApS', myshopifyDomain: 'acme.myshopify.com' },
            currentAppInstallation: { accessScopes: [{ handle: 'read_products' }] },
          },
        },
      },
    },
    identity: { companies: [{ id: 'acme.myshopify.com', name: 'Acme ApS' }], permissions: ['read_products'] },
    bad: {
      status: 401,
      body: { errors: '[API] Invalid API key or access token (unrecognized login or wrong password)' },
    },
    expired: null,
    lacking: { answer: { body: { data: { shop: null }, errors: [{ extensions: { code: 'ACCESS_DENIED' } }] } } },
    busy: { body: { errors: [{ message: 'Throttled', extensions: { code: 'THROTTLED' } }] } },
  },
}
