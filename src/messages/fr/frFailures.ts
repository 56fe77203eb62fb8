import { listInWords } from '../listInWords'
import type { FailureContext, FailureMessages } from '../Messages'
import { waitInWords } from '../waitInWords'
import { frEntryFailures } from './frEntryFailures'

export const frFailures: FailureMessages = {
  ...frEntryFailures,
  'invalid-key': () => ({
    happened: 'La clé API ne semble pas valide.',
    todo: 'Veuillez la vérifier et réessayer.',
  }),
  'expired-key': (context) => ({ happened: 'Cette clé a expiré.', todo: getNewKey(context) }),
  'revoked-key': (context) => ({ happened: 'Cette clé a été révoquée ou remplacée.', todo: getNewKey(context) }),
  'wrong-key-type': ({ failure, name, keyKind }) => ({
    happened: failure.found
      ? `Cette clé est d’un autre type\u00a0: ${failure.found}.`
      : 'Cette clé est d’un autre type.',
    todo:
      keyKind === 'integrated'
        ? `Collez la clé API que ${name} a générée pour cette installation.`
        : `Collez une clé API que votre entreprise a créée dans ${name}.`,
  }),
  'wrong-environment': ({ failure, name }) => ({
    happened: `Cette clé est celle d’un autre environnement ${name}${failure.found ? `\u00a0: ${failure.found}` : ''}.`,
    todo: 'Collez une clé de l’environnement que vous voulez connecter.',
  }),
  'insufficient-permissions': (context) => {
    const missing = context.failure.missingPermissions ?? []
    const named = missing.length ? `Il manque\u00a0: ${listInWords(missing, 'fr')}. ` : ''
    return {
      happened: 'Cette clé ne dispose pas des permissions requises.',
      todo: named + getNewKey(context, ' avec les permissions requises'),
    }
  },
  'company-mismatch': (context) => ({
    happened: `Cette clé appartient à une autre entreprise${companyIn(context, '\u00a0: ')}.`,
    todo: 'Collez une clé de la bonne entreprise, ou réessayez et confirmez le changement.',
  }),
  'not-entitled': ({ name }) => ({
    happened: `Votre entreprise n’a pas accès à cette intégration dans ${name}.`,
    todo: `Demandez à un admin ${name} de votre entreprise de l’activer, puis réessayez.`,
  }),
  'ip-not-allowed': ({ name }) => ({
    happened: `${name} n’accepte pas cette clé depuis notre réseau.`,
    todo: `Demandez à un admin ${name} de votre entreprise de le permettre, puis réessayez.`,
  }),
  'already-connected': (context) => ({
    happened: `Cette entreprise${companyIn(context, ' (', ')')} est déjà connectée ailleurs.`,
    todo: `Demandez à un admin ${context.name} de votre entreprise de l’y déconnecter, puis réessayez.`,
  }),
  'activation-failed': ({ keyKind, failure }) => ({
    happened: `La clé est correcte, mais l’${keyKind === 'integrated' ? 'intégration' : 'installation'} n’a pas pu être activée.`,
    todo: `Rien de nouveau n’est actif. Réessayez ${wait(failure)}.`,
  }),
  'activation-unconfirmed': ({ operation, name }) => ({
    happened:
      operation === 'check'
        ? `Nous ne savons pas encore si ${name} est connecté.`
        : 'Nous ne savons pas encore si la nouvelle clé est utilisée.',
    todo: 'Attendez un instant pour voir si la connexion se fait, ou réessayez.',
  }),
  'rate-limited': (context) => notRejected('Il y a eu trop de tentatives en peu de temps.', context),
  'service-unavailable': (context) =>
    notRejected(`La connexion à ${context.name} n’est pas disponible pour le moment.`, context),
  network: (context) => ({
    happened: 'Nous n’avons pas pu établir la connexion.',
    todo: `${assurance(context)}Vérifiez votre connexion internet et réessayez.`,
  }),
  timeout: (context) => notRejected('La réponse a pris trop de temps.', context),
  'unexpected-answer': (context) =>
    contactSupport('Nous avons reçu une réponse que nous n’avons pas comprise.', context),
  unknown: (context) => contactSupport('L’opération n’a pas pu aboutir à cause d’un problème inattendu.', context),
  'disconnect-failed': ({ failure, name }) => ({
    happened: `La connexion à ${name} n’a pas pu être supprimée.`,
    todo: `Elle est toujours là. Réessayez ${wait(failure)}.`,
  }),
  'disconnect-unconfirmed': ({ name }) => ({
    happened: `Nous ne savons pas encore si la connexion à ${name} a été supprimée.`,
    todo: 'Attendez un instant, ou réessayez.',
  }),
  'confirmation-expired': () => ({
    happened: 'L’entreprise n’a pas été confirmée à temps\u00a0: nous avons oublié la clé.',
    todo: 'Collez à nouveau la clé.',
  }),
}

type Failure = FailureContext['failure']

function getNewKey({ name, keyKind }: FailureContext, which = ''): string {
  return keyKind === 'integrated'
    ? `Générez une nouvelle clé${which} pour cette installation dans ${name}, puis collez-la ici.`
    : `Créez une nouvelle clé${which} dans ${name}, puis collez-la ici.`
}

function wait({ retryAfterSeconds }: Failure): string {
  if (retryAfterSeconds === 0) return 'maintenant'
  return retryAfterSeconds ? waitInWords(retryAfterSeconds, 'fr') : 'dans un instant'
}

/** Not of a first check: whoever looks may have no key at all. */
function assurance({ operation }: FailureContext): string {
  return operation === 'check' ? '' : 'Votre clé n’a pas été refusée. '
}

function notRejected(happened: string, context: FailureContext) {
  return { happened, todo: `${assurance(context)}Réessayez ${wait(context.failure)}.` }
}

function contactSupport(happened: string, context: FailureContext) {
  const { reference } = context.failure
  const mention = reference ? ` en indiquant ${reference}` : ''
  return { happened, todo: `${assurance(context)}Réessayez ou contactez le support${mention}.` }
}

function companyIn({ failure: { company } }: FailureContext, before: string, after = ''): string {
  return company ? `${before}${company.name ?? `ID d’entreprise ${company.id}`}${after}` : ''
}
