import { pleoStandalone } from '../../../src/providers'
import { acme, globex } from '../../fixtures/states'

const { name, keyKind } = pleoStandalone
const current = acme.name
const candidate = globex.name
const names = [{ current, candidate, provider: name }]

/** What most messages are given: the provider, and for failures and warnings the failure. */
export const usualArguments = [{ name, keyKind, failure: { code: 'revoked-key' }, locale: 'en' }]

/** What the others are given, by path. */
export const messageArguments: Readonly<Record<string, readonly unknown[]>> = {
  'field.removed': [['line-breaks', 'quotes']],
  'field.requiredPermissions': [['export-jobs:read', 'export-jobs:write']],
  'field.filled': [['Region']],
  'field.suspicion': [{ kind: 'email' }, { name, keyKind }],
  'field.pasteBy': ['control'],
  'textField.held': [{ kind: 'private-key', lines: 28 }],
  'actions.updateBroken': [keyKind],
  'actions.menu': [`${name} (${current})`],
  'progress.retrying': [{ try: 2, of: 3 }],
  'company.explanation.always': names,
  'company.explanation.company-changed': names,
  'company.explanation.choose-company': names,
  'company.companyId': [acme.id],
  'company.found': [3],
  'company.shown': [{ shown: 100, all: 10_000 }],
  'company.switchTo': [candidate],
  'company.keep': [current],
  'company.connectTo': [candidate],
  'summary.connectedTo': [acme],
  'summary.companyId': [acme.id],
  'summary.notVerifiedSince': ['2026-11-17'],
  'summary.expiresIn': [5, 'en'],
  'summary.disconnectQuestion': [current, name],
  'summary.disconnectConsequence': [name],
  'warning.affected': [current],
  'warning.several': [{ labels: [`${name}: ${current}`, `${name}: ${candidate}`], more: 2 }],
}
