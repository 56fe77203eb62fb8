import type { ProviderDefinition } from '../../src/core/provider/provider'

const standalone = (name: string, rest: Omit<ProviderDefinition, 'name' | 'keyKind'> = {}): ProviderDefinition => ({
  name,
  keyKind: 'standalone',
  ...rest,
})

const region = {
  name: 'region',
  label: 'Region',
  kind: 'select',
  options: [
    { value: 'eu', label: 'Europe' },
    { value: 'us', label: 'United States' },
  ],
} as const
const ACME_KEY = /^acme_[a-f0-9]{24}$/
const MEMBERS = ['client_email', 'private_key']

/** Nothing is known of its keys. */
export const acme = standalone('Acme')
export const acmePattern = standalone('Acme', { keyFormat: { pattern: ACME_KEY } })
/** As plain data from a server, where a RegExp can't cross. */
export const acmeText = standalone('Acme', { keyFormat: { pattern: '^acme_[a-f0-9]{24}$' } })
/** How hosts write patterns in a hurry: the beginning only, or without anchors. */
export const acmePrefix = standalone('Acme', { keyFormat: { pattern: /^acme_/ } })
export const acmeLoose = standalone('Acme', { keyFormat: { pattern: /acme_[a-f0-9]{24}/g } })
export const acmeRegion = standalone('Acme', { fields: [region] })
export const acmeRegionPattern = standalone('Acme', { keyFormat: { pattern: ACME_KEY }, fields: [region] })
export const acmeUser = standalone('Acme', { fields: [{ name: 'user', label: 'User name', kind: 'text' }] })
export const acmePair = standalone('Acme', { keyFormat: { pattern: /^ApiKey=[^;]+;Secret=[^;]+$/ } })
export const acmeAccount = standalone('Acme', {
  fields: [{ name: 'accountId', label: 'Account ID', kind: 'text' }],
})
/** A key in base64 of 16 bytes, and one of any length. */
export const acmeBase64 = standalone('Acme', { keyFormat: { pattern: /^[A-Za-z0-9+/]{22}(==)?$/ } })
export const acmeLongBase64 = standalone('Acme', { keyFormat: { pattern: /^[A-Za-z0-9+/]{20,}$/ } })
/** Keys that hold commas, end in a semicolon, or look like the name of a setting. */
export const acmeCommas = standalone('Acme', { keyFormat: { pattern: /^[\w,]{20,70}$/ } })
export const acmeSemicolon = standalone('Acme', { keyFormat: { pattern: /^acme_[a-f0-9]{24};?$/ } })
export const acmeWord = standalone('Acme', { keyFormat: { pattern: /^[A-Za-z0-9_]{20,}$/ } })
/** Of no one length, and with no sign that says where a key ends. */
export const acmeLetters = standalone('Acme', { keyFormat: { pattern: /^[A-Za-z0-9]{20,40}$/ } })
/** Takes quotes around a key for part of it. */
export const acmeAnything = standalone('Acme', { keyFormat: { pattern: /^.{20,}$/ } })
export const acmeOrganisation = standalone('Acme', {
  fields: [{ name: 'organisation', label: 'Organisation', kind: 'text' }],
})
export const acmeSubdomain = standalone('Acme', {
  fields: [{ name: 'subdomain', label: 'Subdomain', kind: 'text', suffix: '.acme.example.com' }],
})

export const removesSpaces = standalone('Acme Mail', { keyFormat: { spaces: 'remove' } })
export const keepsSpaces = standalone('Acme Mail', { keyFormat: { spaces: 'keep' } })
export const refusesSpaces = standalone('Acme Mail', { keyFormat: { spaces: 'refuse' } })
export const mailPattern = standalone('Acme Mail', { keyFormat: { spaces: 'remove', pattern: /^[a-z]{16}$/ } })

const awsFields = [
  { name: 'accessKeyId', label: 'Access key ID', kind: 'text' },
  { name: 'region', label: 'Region', kind: 'text', optional: true },
] as const
export const aws = standalone('AWS', { fields: awsFields })
export const awsPattern = standalone('AWS', { keyFormat: { pattern: /^[\w/+]{40}$/ }, fields: awsFields })
export const datadog = standalone('Datadog', {
  fields: [{ name: 'applicationKey', label: 'Application key', kind: 'secret' }],
})
export const twilio = standalone('Twilio', { fields: [{ name: 'accountSid', label: 'Account SID', kind: 'text' }] })

export const pem = standalone('Acme Signing', { keyFormat: { shape: 'text' } })
export const serviceAccount = standalone('Acme Cloud', { keyFormat: { shape: 'text', members: MEMBERS } })

export const supabase = standalone('Supabase')
export const clerk = standalone('Clerk')
export const youtube = standalone('YouTube')
export const github = standalone('GitHub')
export const anthropic = standalone('Anthropic', {
  keyFormat: {
    prefixes: ['sk-ant-api03-'],
    wrongKinds: [{ prefix: 'sk-ant-admin01-', found: 'admin key' }],
  },
})
export const shopify = standalone('Shopify', {
  keyFormat: {
    pattern: /^shpat_[a-f0-9]{32}$/,
    prefixes: ['shpat_'],
    wrongKinds: [{ prefix: 'shpss_', found: 'API secret key' }],
  },
})
/** Resells the keys of another vendor, with their prefix. */
export const reseller = standalone('Acme Code', { keyFormat: { prefixes: ['ghp_'] } })
export const dashes = standalone('Acme', { keyFormat: { pattern: /^acme–[a-f0-9]{32}$/ } })
export const inherited = standalone('Acme Cloud', { keyFormat: { shape: 'text', members: ['constructor'] } })

export const ofOneLine = [acme, acmeRegion, acmePattern, acmeText, acmePrefix, acmeUser, datadog, aws]
export const withSpaces = [keepsSpaces, refusesSpaces, removesSpaces]
export const ofAnyKind = [...ofOneLine, acmeLoose, acmeRegionPattern, ...withSpaces, pem, serviceAccount]
