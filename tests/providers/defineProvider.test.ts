import { defineProvider, type Field, type ProviderDefinition } from 'latchkey/providers'
import { afterEach, describe, expect, it, vi } from 'vitest'

const acme: ProviderDefinition = { name: 'Acme', keyKind: 'standalone' }
const region: Field = { name: 'region', label: 'Region', kind: 'select', options: [{ value: 'eu', label: 'Europe' }] }
const site: Field = { name: 'site', label: 'Site', kind: 'text' }

/** As JavaScript may call it. */
const define = (changes: unknown) => () => defineProvider({ ...acme, ...(changes as object) })

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('defineProvider', () => {
  it.each([
    ['no name', { name: undefined }, '`name`'],
    ['an empty name', { name: ' ' }, '`name`'],
    ['no key kind', { keyKind: undefined }, '`keyKind`'],
    ['another key kind', { keyKind: 'oauth' }, '`keyKind`'],
    ['a pattern that is no regular expression', { keyFormat: { pattern: '(' } }, '`keyFormat.pattern`'],
    ['a pattern that is a number', { keyFormat: { pattern: 4 } }, '`keyFormat.pattern`'],
    [
      'an example that breaks its pattern as a string',
      { keyFormat: { pattern: '^a', example: 'b' } },
      '`keyFormat.example`',
    ],
    ['prefixes that are a string', { keyFormat: { prefixes: 'a_' } }, '`keyFormat.prefixes`'],
    ['a wrong kind without words', { keyFormat: { wrongKinds: [{ prefix: 'adm_' }] } }, '`keyFormat.wrongKinds`'],
    ['another shape', { keyFormat: { shape: 'file' } }, '`keyFormat.shape`'],
    ['members of a line', { keyFormat: { members: ['private_key'] } }, '`keyFormat.members`'],
    ['another treatment of spaces', { keyFormat: { spaces: 'trim' } }, '`keyFormat.spaces`'],
    ['an example that breaks its pattern', { keyFormat: { pattern: /^a/, example: 'b' } }, '`keyFormat.example`'],
    [
      'a public part that is no regular expression',
      { keyFormat: { pattern: /^a/, publicPart: '(' } },
      '`keyFormat.publicPart`',
    ],
    ['members that are no list', { keyFormat: { shape: 'text', members: 'private_key' } }, '`keyFormat.members`'],
    ['steps that are a string', { keySource: { steps: 'Open it' } }, '`keySource.steps`'],
    ['an empty step', { keySource: { steps: [''] } }, '`keySource.steps`'],
    ['an http address', { keySource: { steps: [], url: 'http://acme.example' } }, '`keySource.url`'],
    ['a script', { keySource: { steps: [], url: 'javascript:alert(1)' } }, '`keySource.url`'],
    ['a hidden script', { keySource: { steps: [], url: ' java\nscript:alert(1)' } }, '`keySource.url`'],
    ['an empty address', { keySource: { steps: [], url: '' } }, '`keySource.url`'],
    ['a broken address', { keySource: { steps: [], url: 'https://' } }, '`keySource.url`'],
    ['an empty language', { keySource: { steps: [], lang: '' } }, '`keySource.lang`'],
    ['a logo over http', { logo: 'http://acme.example/logo.svg' }, '`logo`'],
    ['a logo that is a script', { logo: ' java\nscript:alert(1)' }, '`logo`'],
    ['a logo that is its own data', { logo: 'data:image/svg+xml,<svg/>' }, '`logo`'],
    ['an empty logo', { logo: '' }, '`logo`'],
    ['a logo that is no address', { logo: { src: '/logo.svg' } }, '`logo`'],
    ['permissions that are a string', { requiredPermissions: 'read' }, '`requiredPermissions`'],
    ['fields that are an object', { fields: {} }, '`fields`'],
    ['a field without a name', { fields: [{ ...region, name: '' }] }, '`fields[0].name`'],
    ['a field that takes the name of the key', { fields: [region, { ...region, name: 'key' }] }, '`fields[1].name`'],
    [
      'a field that takes the name of the prototype',
      { fields: [{ ...region, name: '__proto__' }] },
      '`fields[0].name`',
    ],
    ['two fields with one name', { fields: [region, { ...region }] }, '`fields[1].name`'],
    ['a field without a label', { fields: [{ ...region, label: undefined }] }, '`fields[0].label`'],
    ['a field of another kind', { fields: [{ ...region, kind: 'number' }] }, '`fields[0].kind`'],
    ['a default that is no option', { fields: [{ ...region, defaultValue: 'us' }] }, '`fields[0].defaultValue`'],
    ['a pattern that is none', { fields: [{ ...site, pattern: '[' }] }, '`fields[0].pattern`'],
    ['a pattern that is a number', { fields: [{ ...site, pattern: 1 }] }, '`fields[0].pattern`'],
    [
      'an example that its pattern does not match as a whole',
      { fields: [{ ...site, pattern: /[a-z]+/, example: 'acme1' }] },
      '`fields[0].example`',
    ],
    [
      'a default that its pattern does not match as a whole',
      { fields: [{ ...site, pattern: '[a-z]+', example: 'acme', defaultValue: 'acme1' }] },
      '`fields[0].defaultValue`',
    ],
    ['a select without options', { fields: [{ ...region, options: [] }] }, '`fields[0].options`'],
  ])('refuses %s, names the property and says what to pass', (_what, changes, property) => {
    expect(define(changes)).toThrow(`defineProvider: ${property} can't be used. Pass `)
  })

  it.each([undefined, null, 'Acme'])('refuses %o in place of a definition', (definition) => {
    const call = () => defineProvider(definition as unknown as ProviderDefinition)
    expect(call).toThrow("defineProvider: the definition can't be used. Pass an object with `name` and `keyKind`.")
  })

  it.each(['https://acme.example/keys', '/help/keys', 'keys', '?page=keys', '#keys'])('links to %s', (url) => {
    expect(define({ keySource: { steps: ['Copy it.'], url } })().keySource?.url).toBe(url)
  })

  it('takes a pattern as a regular expression and as the source of one', () => {
    for (const pattern of [/[a-z]+|\d+/g, '[a-z]+|\\d+']) {
      const fields = [
        { ...site, pattern, example: 'acme', defaultValue: '1' },
        { ...region, defaultValue: 'eu' },
      ]
      expect(define({ fields })().fields).toEqual(fields)
    }
  })

  it.each([
    'http://acme.example',
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://acme.example/1',
    'file:///etc/passwd',
  ])('refuses the address %j in production too', (url) => {
    vi.stubEnv('NODE_ENV', 'production')
    expect(define({ keySource: { steps: [], url } })).toThrow("defineProvider: `keySource.url` can't be used. Pass ")
  })

  it.each([
    'http://acme.example/logo.svg',
    'javascript:alert(1)',
    'data:image/svg+xml,<svg/>',
    'blob:https://acme.example/1',
    'file:///logo.svg',
  ])('refuses the logo %j in production too, and says what to pass', (logo) => {
    vi.stubEnv('NODE_ENV', 'production')
    expect(define({ logo })).toThrow(
      "defineProvider: `logo` can't be used. Pass an address that starts with https://, or a relative one.",
    )
  })

  it.each(['https://acme.example/logo.svg', '/logos/acme.png', 'acme.svg'])('takes the logo %s', (logo) => {
    expect(define({ logo })().logo).toBe(logo)
  })

  it('keeps every property, in a copy that nobody can change', () => {
    const own = {
      ...acme,
      logo: '/acme.svg',
      keyFormat: { pattern: /^ac_/, example: 'ac_1', publicPart: /^ac_(\w{16})_/ },
      keySource: { steps: ['Open Acme.'], url: '/keys', lang: 'en' },
      requiredPermissions: ['read'],
      fields: [region, { name: 'pin', label: 'PIN', kind: 'secret' as const, optional: true }],
    }
    const defined = defineProvider(own)
    // A RegExp would not go from a server to the browser; what it says does.
    const sources = { pattern: '^ac_', publicPart: String.raw`^ac_(\w{16})_` }
    expect(defined).toEqual({ ...own, keyFormat: { ...own.keyFormat, ...sources } })
    expect(Object.isFrozen(own)).toBe(false)
    own.requiredPermissions.push('write')
    expect(defined.requiredPermissions).toEqual(['read'])
    expect(
      [
        defined,
        defined.keyFormat,
        defined.keySource,
        defined.keySource?.steps,
        defined.fields,
        defined.fields?.[0],
        region.kind === 'select' && defined.fields?.[0]?.kind === 'select' && defined.fields[0].options[0],
      ].every((part) => Object.isFrozen(part)),
    ).toBe(true)
  })

  it('does not stop an app in production', () => {
    vi.stubEnv('NODE_ENV', 'production')
    expect(define({ keySource: { steps: [], url: '' } })).not.toThrow()
  })
})
