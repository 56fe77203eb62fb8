import { type FailureCode, failureCodes, faults } from 'latchkey/headless'
import { en } from 'latchkey/locales/en'
import type { KeyKind, ProviderDefinition } from 'latchkey/providers'
import { describe, expect, it } from 'vitest'
import { failureText } from '../../src/messages/failureText'
import { company, type Details, failureContexts, keyKinds, suspicions } from './everyText'

function textOf(code: FailureCode, details: Details = {}, keyKind: KeyKind = 'standalone', fieldLabel = 'Region') {
  return en.failures[code]({ name: 'Pleo', keyKind, locale: 'en', failure: { code, ...details }, fieldLabel })
}

function said(code: FailureCode, details: Details = {}, keyKind: KeyKind = 'standalone') {
  const { happened, todo } = textOf(code, details, keyKind)
  return `${happened} ${todo}`
}

const codesOf = (fault: string) => failureCodes.filter((code) => faults[code] === fault)
const sentence = /^[A-Z].*\.$/

describe('a failure, as a person reads it', () => {
  it('says what happened, then what to do, in short whole sentences, for every code and key kind', {
    tags: ['R15'],
  }, () => {
    for (const context of failureContexts) {
      const { happened, todo } = en.failures[context.failure.code](context)
      expect(happened, context.failure.code).toMatch(sentence)
      if (context.failure.code !== 'key-doubtful') expect(happened, 'one sentence').not.toMatch(/[.?] /)
      expect(todo, context.failure.code).toMatch(sentence)
      expect(todo).not.toBe(happened)
      expect(`${happened} ${todo}`.length, `${happened} ${todo}`).toBeLessThanOrEqual(200)
    }
  })

  it('asks about every suspicion in a sentence of its own, in the words of the field, and always about something', {
    tags: ['K09'],
  }, () => {
    const doubts = failureContexts.filter(({ failure }) => failure.code === 'key-doubtful')
    expect(doubts.length).toBeGreaterThan(suspicions.length)
    for (const context of doubts) {
      const { happened, todo } = en.failures['key-doubtful'](context)
      const reasons = (context.failure.suspicions ?? []).map((one) => en.field.suspicion(one, context))
      for (const reason of reasons) expect(reason).toMatch(sentence)
      expect(happened).toBe(reasons.join(' ') || 'This may not be the API key from Pleo.')
      expect(todo).toBe('Check what you copied. To use it as it is, press the button again.')
    }
  })

  it('names what stands in a text beside the key, and never needs to', () => {
    const todo = 'Paste only the API key from Pleo.'
    expect(said('key-several', { names: ['ACME_API_KEY', 'ACME_REGION'] })).toBe(
      `There's more than the key in this text: ACME_API_KEY and ACME_REGION. ${todo}`,
    )
    for (const details of [{}, { names: [] }])
      expect(said('key-several', details)).toBe(`There's more than one value in this text. ${todo}`)
  })

  it('is never a bare "Authentication failed"', { tags: ['R15'] }, () => {
    for (const context of failureContexts) {
      const { happened, todo } = en.failures[context.failure.code](context)
      expect(`${happened} ${todo}`).not.toMatch(/authentication|an error|failed/i)
      // Where nobody knows more, what to do is all that helps.
      if (context.failure.code !== 'unknown') expect(`${happened} ${todo}`).not.toMatch(/went wrong/i)
    }
  })

  it('uses the sentences of the guidelines for an invalid key', { tags: ['R16'] }, () => {
    for (const keyKind of keyKinds) {
      expect(said('invalid-key', {}, keyKind)).toBe('The API Key appears to be invalid. Please check and try again.')
    }
  })

  it('uses the sentence of the guideline for missing permissions, and lists them', { tags: ['R16'] }, () => {
    for (const keyKind of keyKinds) {
      const missingPermissions = ['users:read', 'export:read', 'export:write']
      const { happened, todo } = textOf('insufficient-permissions', { missingPermissions }, keyKind)
      expect(happened).toBe('This key does not have the required permissions.')
      expect(todo).toMatch(/^Missing: users:read, export:read, and export:write\. (Create|Generate) a new key /)
      expect(textOf('insufficient-permissions', {}, keyKind).todo).toMatch(/with the required permissions/)
    }
  })

  it('names what the definition says that a key needs, where nobody knows what this one lacks', () => {
    const acme: ProviderDefinition = {
      name: 'Acme',
      keyKind: 'standalone',
      requiredPermissions: ['users:read', 'export:read'],
    }
    const todoOf = (details: Details, provider = acme) =>
      failureText(en.failures, { code: 'insufficient-permissions', ...details }, provider, 'en')?.todo
    const create = 'Create a new key in Acme with the required permissions, then paste it here.'
    for (const details of [{}, { missingPermissions: [] }])
      expect(todoOf(details)).toBe(`The key needs: users:read and export:read. ${create}`)
    expect(todoOf({ missingPermissions: ['export:read'] })).toBe(`Missing: export:read. ${create}`)
    for (const provider of [{ ...acme, requiredPermissions: [] }, { name: 'Acme', keyKind: 'standalone' } as const])
      expect(todoOf({}, provider)).toBe(create)
  })

  it('tells the mistakes of entry apart, and what to paste instead', () => {
    const entry = codesOf('entry').map((code) => said(code))
    expect(new Set(entry).size).toBe(10)
    expect(entry.filter((text) => /paste/i.test(text))).toHaveLength(6)
    expect(said('key-missing')).toMatch(/missing.*copied from Pleo/)
    expect(said('key-too-long')).toMatch(/too long/)
    expect(said('key-placeholder')).toMatch(/placeholder or a hidden version.*not the key itself.*full key/)
    expect(said('key-unreadable')).toMatch(/characters that no key has.*paste/)
    expect(said('key-incomplete')).toMatch(/part of this key is missing.*first to its last line, or choose its file/)
    expect(said('key-has-spaces')).toMatch(/spaces or line breaks inside/)
    expect(said('field-missing')).toMatch(/^Region is missing\./)
    expect(said('field-invalid')).toMatch(/^Region doesn't have the right form\./)
  })

  it('says what a field takes: the part of its address, and an example, where they are known', () => {
    const todo = (more: { fieldFrame?: string; fieldExample?: string }) =>
      en.failures['field-invalid']({
        name: 'Pleo',
        keyKind: 'standalone',
        locale: 'en',
        failure: { code: 'field-invalid' },
        fieldLabel: 'Subdomain',
        ...more,
      }).todo
    expect(todo({})).toBe('Check it and try again.')
    expect(todo({ fieldExample: 'acme' })).toBe('Enter it like this example: acme.')
    expect(todo({ fieldFrame: '[…].example.com' })).toBe(
      'Enter only what takes the place of the dots in […].example.com.',
    )
    expect(todo({ fieldFrame: '[…].example.com', fieldExample: 'acme' })).toBe(
      'Enter only what takes the place of the dots in […].example.com, such as acme.',
    )
  })

  it('says that the key was not rejected when only a service failed', () => {
    for (const code of [
      'rate-limited',
      'service-unavailable',
      'network',
      'timeout',
      'unexpected-answer',
      'unknown',
    ] as const) {
      expect(said(code)).toContain('Your key was not rejected.')
    }
    for (const fault of ['key', 'account', 'entry'] as const) {
      for (const code of codesOf(fault)) expect(said(code)).not.toContain('not rejected')
    }
  })

  it('says how long to wait, in words', () => {
    expect(said('rate-limited', { retryAfterSeconds: 1 })).toMatch(/Try again in 1 second\.$/)
    expect(said('rate-limited', { retryAfterSeconds: 30 })).toMatch(/Try again in 30 seconds\.$/)
    expect(said('service-unavailable', { retryAfterSeconds: 300 })).toMatch(/Try again in 5 minutes\.$/)
    expect(said('rate-limited')).toMatch(/Try again in a moment\.$/)
  })

  it('names what was found instead, and the company', () => {
    expect(said('wrong-key-type', { found: 'a legacy key' })).toContain('a legacy key')
    expect(said('wrong-environment', { found: 'staging' })).toContain('staging')
    expect(said('company-mismatch', { company })).toContain('Beta Ltd')
    expect(said('company-mismatch', { company: { id: 'c-42' } })).toContain('Company ID c-42')
    expect(said('already-connected', { company })).toContain('Beta Ltd')
  })

  it('gives support a reference', () => {
    expect(said('unknown', { reference: 'REF-7' })).toContain('contact support and mention REF-7')
    expect(said('unexpected-answer', { reference: 'REF-7' })).toContain('contact support and mention REF-7')
  })

  it('never claims to know what became of an activation whose answer was lost', () => {
    const text = said('activation-unconfirmed')
    expect(text).toContain("We don't know yet whether the new key is in use")
    expect(text).not.toContain('still in use')
  })

  it('speaks of an installation to those who run one', () => {
    expect(said('activation-failed')).toMatch(/The key works, but the installation .* Nothing new is active/)
    expect(said('activation-failed', {}, 'integrated')).not.toContain('installation')
  })

  it('sends each key kind to where its new key comes from', () => {
    for (const code of ['expired-key', 'revoked-key', 'insufficient-permissions'] as const) {
      expect(said(code)).toContain('Create a new key in Pleo')
      expect(said(code, {}, 'integrated')).toContain('Generate a new key for this installation in Pleo')
    }
  })
})
