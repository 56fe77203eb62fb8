import type { Failure } from '../../../src/index'
import { en } from '../../../src/locales/en'
import { acme, globex } from '../../fixtures/states'

const pleo = { name: 'Pleo', keyKind: 'standalone' } as const
const names = { current: acme.name ?? null, candidate: globex.name ?? null, provider: pleo.name }
const { announcements, company, field, failures, summary } = en

function told(failure: Failure): string {
  const { happened, todo } = failures[failure.code]({ ...pleo, failure, locale: 'en' })
  return `${happened} ${todo}`
}

/** What the guidelines for content quote, straight from the catalogue: a page that says otherwise than the widget is worse than none. */
export const said = {
  invalidKey: told({ code: 'invalid-key' }),
  lacksPermission: told({ code: 'insufficient-permissions', missingPermissions: ['export-jobs:write'] }),
  fromElsewhere: told({ code: 'ip-not-allowed' }),
  noAnswer: told({ code: 'timeout', side: 'host' }),
  lateAnswer: told({ code: 'timeout' }),
  failedUpdate: `${told({ code: 'invalid-key' })} ${announcements.keyStillInUse}`,
  unconfirmed: failures['activation-unconfirmed']({
    ...pleo,
    failure: { code: 'activation-unconfirmed' },
    locale: 'en',
  }).happened,
  connected: `${summary.connectedTo(acme)}. ${summary.companyId(`${acme.id.slice(0, 8)}-…`)}`,
  question: company.explanation['company-changed'](names),
  answers: `${company.switchTo(names.candidate ?? '')} · ${company.keep(names.current ?? '')}`,
  description: field.description(pleo),
} as const
