import type { FailureCode } from '../../core/failures'
import { isOne } from '../isOne'
import { listInWords } from '../listInWords'
import type { FailureContext, WarningMessages } from '../Messages'

export const daWarning: WarningMessages = {
  text: ({ name, keyKind, failure: { code } }) => {
    const expired = keyKind === 'standalone' && (code === 'expired-key' || code === 'invalid-key')
    return `Din forbindelse til ${name} er ${expired ? 'udløbet' : 'blevet afbrudt'}. Opdater din API-nøgle for at genoprette adgangen.`
  },
  cause: (context) =>
    context.failure.code === 'expired-key' && context.keyKind === 'standalone'
      ? null
      : (causes[context.failure.code]?.(context) ?? null),
  affected: (company) => `Det berører ${company}.`,
  several: ({ labels, more }) =>
    `${new Intl.NumberFormat('da').format(labels.length + more)} forbindelser er blevet afbrudt: ${listInWords(more ? [...labels, `${new Intl.NumberFormat('da').format(more)} mere`] : labels, 'da')}. Opdater deres API-nøgler for at genoprette adgangen.`,
}

const causes: Partial<Record<FailureCode, (context: FailureContext) => string>> = {
  'expired-key': () => 'Nøglen er udløbet.',
  'revoked-key': () => 'Nøglen blev tilbagekaldt eller udskiftet.',
  'insufficient-permissions': ({ failure: { missingPermissions: missing = [] } }) => {
    if (!missing.length) return 'Nøglen har mistet tilladelser, som den skal bruge.'
    const lost = isOne(missing.length, 'da') ? 'en tilladelse' : 'tilladelser'
    return `Nøglen har mistet ${lost}, som den skal bruge: ${listInWords(missing, 'da')}.`
  },
  'wrong-key-type': () => 'Nøglen er af en anden slags, end denne forbindelse kræver.',
  'wrong-environment': ({ name }) => `Nøglen hører til et andet miljø i ${name}.`,
  'company-mismatch': ({ failure: { company } }) =>
    `Nøglen tilhører en anden virksomhed${company ? `: ${company.name ?? company.id}` : ''}.`,
  'not-entitled': ({ name }) => `Din virksomhed har ikke længere adgang til denne integration i ${name}.`,
  'ip-not-allowed': ({ name }) => `${name} accepterer ikke længere denne nøgle fra vores netværk.`,
  'already-connected': () => 'Virksomheden er forbundet et andet sted.',
}
