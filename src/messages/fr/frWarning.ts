import type { FailureCode } from '../../core/failures'
import { isOne } from '../isOne'
import { listInWords } from '../listInWords'
import type { FailureContext, WarningMessages } from '../Messages'

export const frWarning: WarningMessages = {
  text: ({ name, keyKind, failure: { code } }) => {
    const expired = keyKind === 'standalone' && (code === 'expired-key' || code === 'invalid-key')
    return `Votre connexion à ${name} a ${expired ? 'expiré' : 'été interrompue'}. Veuillez mettre à jour votre clé API pour rétablir l’accès.`
  },
  cause: (context) =>
    context.failure.code === 'expired-key' && context.keyKind === 'standalone'
      ? null
      : (causes[context.failure.code]?.(context) ?? null),
  affected: (company) => `Entreprise concernée\u00a0: ${company}.`,
  several: ({ labels, more }) =>
    `${new Intl.NumberFormat('fr').format(labels.length + more)} connexions ont été interrompues\u00a0: ${listInWords(more ? [...labels, `${new Intl.NumberFormat('fr').format(more)} de plus`] : labels, 'fr')}. Veuillez mettre à jour leurs clés API pour rétablir l’accès.`,
}

const causes: Partial<Record<FailureCode, (context: FailureContext) => string>> = {
  'expired-key': () => 'La clé a expiré.',
  'revoked-key': () => 'La clé a été révoquée ou remplacée.',
  'insufficient-permissions': ({ failure: { missingPermissions: missing = [] } }) => {
    if (!missing.length) return 'La clé a perdu des permissions dont elle a besoin.'
    const lost = isOne(missing.length, 'fr') ? 'une permission' : 'des permissions'
    return `La clé a perdu ${lost} dont elle a besoin\u00a0: ${listInWords(missing, 'fr')}.`
  },
  'wrong-key-type': () => 'La clé n’est pas du type requis par cette connexion.',
  'wrong-environment': ({ name }) => `La clé est celle d’un autre environnement ${name}.`,
  'company-mismatch': ({ failure: { company } }) =>
    `La clé appartient à une autre entreprise${company ? `\u00a0: ${company.name ?? company.id}` : ''}.`,
  'not-entitled': ({ name }) => `Votre entreprise n’a plus accès à cette intégration dans ${name}.`,
  'ip-not-allowed': ({ name }) => `${name} n’accepte plus cette clé depuis notre réseau.`,
  'already-connected': () => 'Cette entreprise est connectée ailleurs.',
}
