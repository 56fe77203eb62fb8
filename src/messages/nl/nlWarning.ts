import type { FailureCode } from '../../core/failures'
import { isOne } from '../isOne'
import { listInWords } from '../listInWords'
import type { FailureContext, WarningMessages } from '../Messages'

export const nlWarning: WarningMessages = {
  text: ({ name, keyKind, failure: { code } }) => {
    const expired = keyKind === 'standalone' && (code === 'expired-key' || code === 'invalid-key')
    return `Je verbinding met ${name} is ${expired ? 'verlopen' : 'onderbroken'}. Werk je API-sleutel bij om de toegang te herstellen.`
  },
  cause: (context) =>
    context.failure.code === 'expired-key' && context.keyKind === 'standalone'
      ? null
      : (causes[context.failure.code]?.(context) ?? null),
  affected: (company) => `Dit geldt voor ${company}.`,
  several: ({ labels, more }) =>
    `${new Intl.NumberFormat('nl').format(labels.length + more)} verbindingen zijn onderbroken: ${listInWords(more ? [...labels, `nog ${new Intl.NumberFormat('nl').format(more)}`] : labels, 'nl')}. Werk de API-sleutels bij om de toegang te herstellen.`,
}

const causes: Partial<Record<FailureCode, (context: FailureContext) => string>> = {
  'expired-key': () => 'De sleutel is verlopen.',
  'revoked-key': () => 'De sleutel is ingetrokken of vervangen.',
  'insufficient-permissions': ({ failure: { missingPermissions: missing = [] } }) => {
    if (!missing.length) return 'De sleutel heeft rechten verloren die nodig zijn.'
    const lost = isOne(missing.length, 'nl') ? 'een recht verloren dat nodig is' : 'rechten verloren die nodig zijn'
    return `De sleutel heeft ${lost}: ${listInWords(missing, 'nl')}.`
  },
  'wrong-key-type': () => 'De sleutel is van een ander soort dan deze verbinding nodig heeft.',
  'wrong-environment': ({ name }) => `De sleutel is voor een andere omgeving van ${name}.`,
  'company-mismatch': ({ failure: { company } }) =>
    `De sleutel hoort bij een ander bedrijf${company ? `: ${company.name ?? company.id}` : ''}.`,
  'not-entitled': ({ name }) => `Je bedrijf heeft geen toegang meer tot deze integratie in ${name}.`,
  'ip-not-allowed': ({ name }) => `${name} accepteert deze sleutel niet meer vanaf ons netwerk.`,
  'already-connected': () => 'Dit bedrijf is ergens anders verbonden.',
}
