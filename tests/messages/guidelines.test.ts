import { type FailureCode, failureCodes, faults } from 'latchkey/headless'
import { en } from 'latchkey/locales/en'
import { type KeyKind, pleoIntegrated, pleoStandalone } from 'latchkey/providers'
import { describe, expect, it } from 'vitest'
import { keyKinds } from './everyText'

const expired = 'Your connection to Pleo has expired. Please update your API Key to restore access.'
const interrupted = 'Your connection to Pleo has been interrupted. Please update your API Key to restore access.'
const providers = { standalone: pleoStandalone, integrated: pleoIntegrated }

const contextOf = (keyKind: KeyKind, code: FailureCode) => ({
  name: providers[keyKind].name,
  keyKind,
  locale: 'en',
  failure: { code },
})
const warning = (keyKind: KeyKind, code: FailureCode) => en.warning.text(contextOf(keyKind, code))
const cause = (keyKind: KeyKind, code: FailureCode) => en.warning.cause(contextOf(keyKind, code))
const breaking = failureCodes.filter((code) => faults[code] === 'key' || faults[code] === 'account')

describe('the texts of the guidelines, for Pleo', () => {
  it('the label names the API key', () => {
    for (const kind of keyKinds) expect(en.field.label(providers[kind])).toBe('Pleo API key')
  })

  it('the description calls it a secret credential', { tags: ['R02'] }, () => {
    for (const kind of keyKinds) expect(en.field.description(providers[kind])).toContain('secret credential')
  })

  it('the guidance for a standalone key', { tags: ['R06'] }, () => {
    expect(en.field.guidance(pleoStandalone)).toEqual([
      'It grants company-level access.',
      'Store it securely: it cannot be viewed again after saving.',
    ])
  })

  it('the guidance for an integrated key', { tags: ['R07'] }, () => {
    expect(en.field.guidance(pleoIntegrated)).toEqual([
      'Pleo generated it during installation.',
      'It grants company-level access to the integration.',
      "Store it securely: it can't be viewed again.",
    ])
  })

  it('a connection is told with its company, by ID where no name is known', () => {
    expect(en.summary.connectedTo({ id: 'c-42', name: 'Beta Ltd' })).toBe('Connected to Beta Ltd')
    expect(en.summary.companyId('c-42')).toBe('Company ID: c-42')
    expect(en.summary.connectedTo({ id: 'c-42' })).toBe('Connected to Company ID: c-42')
  })

  it('a change of company names both', () => {
    const names = { current: 'Acme Ltd', candidate: 'Beta Ltd', provider: 'Pleo' }
    expect(en.company.explanation['company-changed'](names)).toMatch(/Acme Ltd.*Beta Ltd/)
    expect([en.company.switchTo('Beta Ltd'), en.company.keep('Acme Ltd')]).toEqual([
      'Switch to Beta Ltd',
      'Keep Acme Ltd',
    ])
  })

  it('the action is called Update API Key', () => {
    expect(en.actions.update).toBe('Update API Key')
  })

  it('the warning carries Replace API Key', () => {
    for (const kind of keyKinds) expect(en.actions.updateBroken(kind)).toBe('Replace API Key')
  })

  it('a standalone connection "has expired" only where that is so or nothing else is known', { tags: ['R27'] }, () => {
    const sentences: Partial<Record<FailureCode, string>> = { 'invalid-key': expired, 'expired-key': expired }
    for (const code of failureCodes) expect(warning('standalone', code), code).toBe(sentences[code] ?? interrupted)
  })

  it('another cause is named beside the sentence', { tags: ['R27'] }, () => {
    for (const code of breaking) {
      const known = code !== 'invalid-key' && code !== 'expired-key'
      expect(cause('standalone', code), code).toEqual(known ? expect.stringMatching(/^[A-Z].*\.$/) : null)
    }
  })

  it('an integrated connection "has been interrupted", whatever the cause', { tags: ['R28'] }, () => {
    for (const code of failureCodes) expect(warning('integrated', code), code).toBe(interrupted)
  })

  it('the cause is named: revoked, rotated, lost permissions', { tags: ['R28'] }, () => {
    expect(cause('integrated', 'revoked-key')).toBe('The key was revoked or rotated.')
    expect(cause('integrated', 'insufficient-permissions')).toBe('The key has lost permissions that it needs.')
    expect(cause('integrated', 'expired-key')).toBe('The key has expired.')
    expect(cause('integrated', 'invalid-key')).toBeNull()
    const failure = { code: 'insufficient-permissions', missingPermissions: ['users:read', 'export:read'] } as const
    expect(en.warning.cause({ ...contextOf('integrated', failure.code), failure })).toBe(
      'The key has lost permissions that it needs: users:read and export:read.',
    )
  })

  it('gives no cause that nobody told it', () => {
    for (const code of failureCodes.filter((one) => !breaking.includes(one)))
      for (const kind of keyKinds) expect(cause(kind, code), code).toBeNull()
  })

  it('the key belongs to the company or the installation, never to the person', { tags: ['R31'] }, () => {
    expect(en.field.description(pleoStandalone)).toMatch(/belongs to your company, not to you\.$/)
    expect(en.field.description(pleoIntegrated)).toBe('A secret credential of this installation.')
  })

  it('says where an integrated key comes from, in steps and with a link', { tags: ['R32'] }, () => {
    expect(en.field.sourceHeading(pleoIntegrated)).toBe('Where do I find it?')
    expect(en.field.sourceLink(pleoIntegrated)).toBe('Open Pleo')
    expect(pleoIntegrated.keySource?.url).toBe('https://app.pleo.io')
    const steps = pleoIntegrated.keySource?.steps.join(' ')
    expect(steps).toMatch(/Settings.*Accounting.*generates the key.*Copy the key.*only once.*paste it/)
  })
})

describe('the names that others rely on', () => {
  it('keeps the buttons', () => {
    const { connect, saveNewKey, update, cancel, disconnect } = en.actions
    expect([connect, saveNewKey, update, cancel, disconnect, en.field.show, en.field.hide]).toEqual([
      'Connect',
      'Save new key',
      'Update API Key',
      'Cancel',
      'Disconnect',
      'Show key',
      'Hide key',
    ])
  })

  it('says that a failed update changed nothing', () => {
    expect(en.announcements.keyStillInUse).toBe('Your current key is still in use.')
  })

  it('names an installation step to standalone keys only', () => {
    expect(en.progress.step.activate(pleoStandalone)).toMatch(/installation/)
    expect(en.progress.step.activate(pleoIntegrated)).not.toMatch(/installation/)
  })

  it('counts companies and days', () => {
    expect([0, 1, 2, 1234].map(en.company.found)).toEqual([
      'No companies found',
      '1 company found',
      '2 companies found',
      '1,234 companies found',
    ])
    expect([0, 1, 5].map((days) => en.summary.expiresIn(days, 'en'))).toEqual([
      'Expires today',
      'Expires tomorrow',
      'Expires in 5 days',
    ])
  })

  it('lists what was taken off a pasted key', () => {
    expect(en.field.removed(['whitespace', 'quotes', 'auth-scheme'])).toBe(
      'We removed spaces, quotes, and the word before the key from what you pasted.',
    )
    expect(en.field.removed([])).toBe('')
  })
})
