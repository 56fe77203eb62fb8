import { type FailureCode, failureCodes, faults } from '../../src/index'
import { acme, globex, twelveCompanies } from '../fixtures/states'

/** What a designer can let the backend answer, by the words of the control. `wait`: not until its button is pressed. */
export type ScriptedAnswer = 'accept' | 'another company' | 'two companies' | 'twelve companies' | FailureCode

/** What a backend can answer to a key; what is found before any call is no answer. */
export const answerCodes = failureCodes.filter((code) => faults[code] !== 'entry' && code !== 'confirmation-expired')

export const scriptedAnswers: readonly ScriptedAnswer[] = [
  'accept',
  'another company',
  'two companies',
  'twelve companies',
  ...answerCodes,
]

/** Facts that the sentences for some codes name. */
const details = {
  missingPermissions: ['users:read', 'export-jobs:write'],
  retryAfterSeconds: 30,
  reference: 'REQ-7C2E',
}

const companies = {
  accept: [acme],
  'another company': [globex],
  'two companies': [acme, globex],
  'twelve companies': twelveCompanies,
} as const

export function answerTo(scripted: ScriptedAnswer) {
  if (!(scripted in companies)) {
    // SAFETY: all that is not one of the four is a code.
    const code = scripted as FailureCode
    const { missingPermissions, retryAfterSeconds, reference } = details
    return {
      ok: false as const,
      code,
      ...(code === 'insufficient-permissions' && { missingPermissions }),
      ...(code === 'rate-limited' && { retryAfterSeconds }),
      ...(code === 'unknown' && { reference }),
    }
  }
  const candidates = companies[scripted as keyof typeof companies]
  return candidates.length === 1
    ? { ok: true as const, company: candidates[0] }
    : { ok: true as const, companies: candidates }
}
