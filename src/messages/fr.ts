import type { FailureCode } from '../core/failures/failures'
import type { OddCharacter } from '../core/failures/suspicion'
import type { Removal } from '../key/reading/Reading'
import type { FailureContext, FieldMessages, Messages, PasteWay } from './Messages'
import { apiOnce } from './wording/apiOnce'
import { waitInWords } from './wording/durationInWords'
import { isOne } from './wording/isOne'
import { listInWords } from './wording/listInWords'
import { sentences } from './wording/sentences'

type Failure = FailureContext['failure']

const apiKey = (name: string) => apiOnce(name, 'clé API', 'clé')

const removals: Readonly<Record<Removal, string>> = {
  whitespace: 'des espaces',
  'line-breaks': 'des sauts de ligne',
  invisible: 'des caractères masqués',
  quotes: 'des guillemets',
  'auth-scheme': 'le mot placé avant la clé',
  assignment: 'le nom placé avant la clé',
  code: 'le code autour de la clé',
  encoding: 'l’encodage',
  text: 'le texte autour de la clé',
  'other-values': 'd’autres valeurs',
}

const pastings: Readonly<Record<PasteWay, string>> = {
  command: 'Appuyez sur ⌘V pour coller la clé.',
  control: 'Appuyez sur Ctrl+V pour coller la clé.',
  touch: 'Appuyez longuement sur le champ, puis choisissez Coller.',
}

const kinds = {
  'private-key': 'Clé privée (PEM)',
  pem: 'PEM',
  json: 'JSON',
  text: 'Texte',
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
  'not-entitled': ({ name }) => `Cette intégration n’est plus active pour votre entreprise dans ${name}.`,
  'ip-not-allowed': ({ name }) => `${name} n’accepte plus cette clé depuis notre réseau.`,
  'already-connected': () => 'Cette entreprise est connectée ailleurs.',
}

const others = { email: 'une adresse e-mail', url: 'une adresse web', jwt: 'un code d’accès temporaire' }

const characters: Readonly<Record<OddCharacter, string>> = {
  dash: 'un tiret long',
  quote: 'un guillemet courbe',
  'full-width': 'un caractère pleine chasse',
  digit: 'un chiffre d’une autre écriture',
  letter: 'une lettre en dehors de A à Z',
  other: 'un caractère inhabituel',
}

const suspicionText: FieldMessages['suspicion'] = (suspicion, { name, example }) => {
  switch (suspicion.kind) {
    case 'test-key':
      return 'Cela ressemble à une clé de test.'
    case 'unexpected-format':
      return `Cela ne ressemble pas à une ${apiKey(name)} ${name}.${example ? ` Exemple de clé\u00a0: ${example}.` : ''}`
    case 'placeholder':
      return 'Cela ressemble à un texte d’exemple ou à une clé abrégée.'
    case 'spaces':
      return 'La clé contient des espaces.'
    case 'structure':
      return 'Cela ressemble à une partie d’un texte plus long.'
    case 'character':
      return `Le caractère ${suspicion.position} est ${characters[suspicion.what]}.`
    case 'wrong-kind':
      return `Cela ressemble à un autre type de clé ${name}\u00a0: ${suspicion.found}.`
    case 'other-provider':
      return `Cela ressemble à une clé ${suspicion.provider}, pas à une ${apiKey(name)} ${name}.`
    case 'email':
    case 'url':
    case 'jwt':
      return `Cela ressemble à ${others[suspicion.kind]}, pas à une ${apiKey(name)} ${name}.`
  }
}

/** Everything that Latchkey says, in French. Says "vous", as business software does, and "connecter" only of things: of people it means to log in. */
export const fr: Messages = {
  badge: {
    'not-connected': 'Non connecté',
    validating: 'Validation en cours',
    connected: 'Connecté',
    failed: 'Échec de la connexion',
    'action-required': 'Action requise',
  },

  field: {
    label: ({ name }) => `${apiOnce(name, 'Clé API', 'Clé')} ${name}`,
    description: ({ keyKind }) =>
      keyKind === 'integrated'
        ? 'Une donnée d’accès secrète de cette installation, pas de vous.'
        : 'Une donnée d’accès secrète qui appartient à votre entreprise, pas à vous.',
    guidance: ({ name, keyKind }) => [
      ...(keyKind === 'integrated'
        ? [
            `${name} l’a générée pendant l’installation.`,
            'Elle donne accès à l’intégration à l’échelle de l’entreprise.',
          ]
        : ['Elle donne un accès à l’échelle de l’entreprise.']),
      'Conservez-la en lieu sûr\u00a0: elle ne peut plus être affichée une fois enregistrée.',
    ],
    sourceHeading: () => 'Où la trouver\u202f?',
    sourceLink: ({ name }) => `Ouvrir ${name}`,
    requiredPermissions,
    paste: 'Coller',
    pasteBy: (way) => pastings[way],
    show: 'Afficher la clé',
    hide: 'Masquer la clé',
    shown: 'Votre clé API est visible.',
    hidden: 'Votre clé API est masquée.',
    currentKey: 'Clé actuelle',
    removed: (found) =>
      found.length
        ? `Nous avons retiré ${listInWords(
            found.map((removal) => removals[removal]),
            'fr',
          )} de ce que vous avez collé.`
        : '',
    filled: (labels) => `Nous avons aussi rempli ${listInWords(labels, 'fr')}.`,
    putBack: 'Rétablir',
    suspicion: suspicionText,
    check: 'Vérifiez ce que vous avez copié.',
    earlier: 'À propos de la clé précédente\u00a0:',
    optional: 'facultatif',
    choose: 'Choisir…',
  },

  textField: {
    held: ({ kind, lines }) =>
      `${kinds[kind]}, ${new Intl.NumberFormat('fr').format(lines)} ${isOne(lines, 'fr') ? 'ligne' : 'lignes'}`,
    chooseFile: 'Choisir un fichier',
    fileFault: {
      'too-large':
        'Ce fichier est trop volumineux pour être une clé. Choisissez le fichier qui contient uniquement la clé.',
      'not-text':
        'Ce fichier n’est pas du texte brut. Choisissez le fichier dans lequel vous avez reçu la clé, ou collez la clé.',
      empty: 'Ce fichier est vide. Choisissez le fichier qui contient la clé.',
      unreadable: 'Nous n’avons pas pu lire ce fichier. Choisissez-le à nouveau, ou collez la clé.',
      several: 'Il y a plusieurs fichiers. Déposez seulement celui qui contient la clé.',
      folder: 'C’est un dossier. Choisissez le fichier qui contient la clé.',
    },
  },

  actions: {
    connect: 'Connecter',
    saveNewKey: 'Enregistrer la nouvelle clé',
    update: 'Mettre à jour la clé API',
    updateBroken: () => 'Remplacer la clé API',
    cancel: 'Annuler',
    close: 'Fermer',
    disconnect: 'Déconnecter',
    tryAgain: 'Réessayer',
    checkNow: 'Vérifier maintenant',
    menu: (name) => `Actions pour ${name}`,
  },

  failures: {
    'key-missing': ({ name }) => ({
      happened: 'La clé API est manquante.',
      todo: `Collez la clé que vous avez copiée dans ${name}.`,
    }),
    'key-too-long': () => ({
      happened: 'C’est trop long pour être une clé API.',
      todo: 'Collez uniquement la clé.',
    }),
    'key-placeholder': ({ name }) => ({
      happened: 'C’est un texte d’exemple ou une version masquée d’une clé, pas la clé elle-même.',
      todo: `Collez la clé complète. Si vous ne l’avez plus, créez-en une nouvelle dans ${name}.`,
    }),
    'key-has-spaces': () => ({
      happened: 'Cette clé contient des espaces ou des sauts de ligne.',
      todo: 'Collez la clé d’un seul tenant.',
    }),
    'key-unreadable': () => ({
      happened: 'Ce texte contient des caractères qu’aucune clé ne comporte.',
      todo: 'Copiez à nouveau la clé, puis collez-la ici.',
    }),
    'key-incomplete': () => ({
      happened: 'Il manque une partie de cette clé.',
      todo: 'Copiez-la à nouveau de la première à la dernière ligne, ou choisissez son fichier.',
    }),
    'key-several': ({ failure: { names = [] }, name }) => ({
      happened: names.length
        ? `Ce texte contient plus que la clé\u00a0: ${listInWords(names, 'fr')}.`
        : 'Ce texte contient plusieurs valeurs.',
      todo: `Collez uniquement la ${apiKey(name)} ${name}.`,
    }),
    'key-doubtful': (context) => ({
      happened:
        sentences(...(context.failure.suspicions ?? []).map((suspicion) => suspicionText(suspicion, context))) ||
        `Ce n’est peut-être pas la ${apiKey(context.name)} ${context.name}.`,
      todo: 'Vérifiez ce que vous avez copié. Pour l’utiliser tel quel, appuyez à nouveau sur le bouton.',
    }),
    'field-missing': ({ fieldLabel }) => ({
      happened: fieldLabel ? `Il manque une information\u00a0: ${fieldLabel}.` : 'Il manque une information.',
      todo: 'Complétez-la et réessayez.',
    }),
    'field-invalid': ({ fieldLabel, fieldFrame, fieldExample }) => ({
      happened: fieldLabel
        ? `Cette information n’est pas au bon format\u00a0: ${fieldLabel}.`
        : 'Une information n’est pas au bon format.',
      todo: fieldFrame
        ? `Saisissez seulement ce qui remplace les points dans ${fieldFrame}${fieldExample ? `, par exemple ${fieldExample}` : ''}.`
        : fieldExample
          ? `Suivez cet exemple\u00a0: ${fieldExample}.`
          : 'Vérifiez-la et réessayez.',
    }),

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
          ? `Collez la ${apiKey(name)} que ${name} a générée pour cette installation.`
          : `Collez une ${apiKey(name)} que votre entreprise a créée dans ${name}.`,
    }),
    'wrong-environment': ({ failure, name }) => ({
      happened: `Cette clé est celle d’un autre environnement ${name}${failure.found ? `\u00a0: ${failure.found}` : ''}.`,
      todo: 'Collez une clé de l’environnement que vous voulez connecter.',
    }),
    'insufficient-permissions': (context) => {
      const { failure, requiredPermissions: required } = context
      const missing = failure.missingPermissions ?? []
      const needed = required ? `${requiredPermissions(required)} ` : ''
      const named = missing.length ? `Il manque\u00a0: ${listInWords(missing, 'fr')}. ` : needed
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
      happened: `La clé fonctionne, mais l’${keyKind === 'integrated' ? 'intégration' : 'installation'} n’a pas pu être activée.`,
      todo: `Rien de nouveau n’a été activé. Réessayez ${wait(failure)}.`,
    }),
    'activation-unconfirmed': ({ operation, name }) => ({
      happened:
        operation === 'check'
          ? `Nous ne savons pas encore si ${name} est connecté.`
          : 'Nous ne savons pas encore si la nouvelle clé est utilisée.',
      todo: 'Attendez un instant pour voir si la connexion se fait, ou réessayez.',
    }),
    'signed-out': (context) => ({
      happened: 'Cette page a expiré.',
      todo: `${assurance(context)}Rechargez-la, puis réessayez.`,
    }),
    'rate-limited': (context) => notRejected('Il y a eu trop de tentatives en peu de temps.', context),
    'service-unavailable': (context) =>
      notRejected(unanswered(context) ?? `${context.name} est injoignable pour le moment.`, context),
    network: (context) => ({
      happened: context.operation === 'check' ? couldNotCheck(context) : 'Impossible d’établir la connexion.',
      todo: `${assurance(context)}Vérifiez votre connexion internet et réessayez.`,
    }),
    timeout: (context) =>
      notRejected(unanswered(context) ?? `${context.name} a mis trop de temps à répondre.`, context),
    'unexpected-answer': (context) =>
      contactSupport(unanswered(context) ?? `${context.name} a envoyé une réponse inattendue.`, context),
    unknown: (context) =>
      contactSupport(context.operation === 'check' ? couldNotCheck(context) : 'Un problème est survenu.', context),
    'disconnect-failed': ({ failure, name }) => ({
      happened: `La connexion à ${name} n’a pas pu être supprimée.`,
      todo: `Elle est toujours active. Réessayez ${wait(failure)}.`,
    }),
    'disconnect-unconfirmed': ({ name }) => ({
      happened: `Nous ne savons pas encore si la connexion à ${name} a été supprimée.`,
      todo: 'Attendez un instant, ou réessayez.',
    }),
    'confirmation-expired': () => ({
      happened: 'L’entreprise n’a pas été confirmée à temps\u00a0: nous n’avons pas conservé la clé.',
      todo: 'Collez à nouveau la clé.',
    }),
  },

  progress: {
    heading: ({ name }) => `Connexion à ${name} en cours`,
    step: {
      validate: ({ name }) => `Vérifier la clé auprès de ${name}`,
      'confirm-company': () => 'Confirmer l’entreprise',
      activate: ({ keyKind }) => (keyKind === 'integrated' ? 'Activer l’intégration' : 'Lancer l’installation'),
    },
    ending: { waiting: 'Pas commencé', running: 'En cours', done: 'Terminé', failed: 'Échec' },
    retrying: (attempt) => `Pas encore de réponse. Tentative ${attempt.try} sur ${attempt.of} en cours.`,
    slow: () => 'Cela prend plus de temps que d’habitude. Nous attendons toujours une réponse.',
    offline: 'Vous êtes hors ligne. Tout reprendra dès votre retour en ligne.',
  },

  company: {
    heading: {
      always: () => 'Est-ce la bonne entreprise\u202f?',
      'company-changed': () => 'Cette clé appartient à une autre entreprise',
      'choose-company': () => 'Quelle entreprise voulez-vous connecter\u202f?',
    },
    explanation: {
      always: ({ candidate, provider }) =>
        `La clé appartient à ${candidate ?? 'cette entreprise'} dans ${provider}. Rien ne change tant que vous n’avez pas confirmé.`,
      'company-changed': ({ current, candidate }) =>
        `Votre connexion concerne ${current ?? 'une autre entreprise'}. La nouvelle clé appartient à ${candidate ?? 'cette entreprise'}. Rien ne change tant que vous n’avez pas confirmé.`,
      'choose-company': ({ provider }) =>
        `La clé fonctionne pour plusieurs entreprises dans ${provider}. Rien ne change tant que vous n’en avez pas confirmé une.`,
    },
    currentCompany: 'Entreprise actuelle',
    newCompany: 'Nouvelle entreprise',
    companyId: (id) => `ID d’entreprise\u00a0: ${id}`,
    choose: 'Choisissez une entreprise',
    search: 'Rechercher une entreprise',
    shown: ({ shown, all }) => {
      const number = new Intl.NumberFormat('fr')
      return `${number.format(shown)} entreprises affichées sur ${number.format(all)}. Recherchez pour trouver les autres.`
    },
    found: (count) => {
      if (!count) return 'Aucune entreprise trouvée'
      const number = new Intl.NumberFormat('fr').format(count)
      return isOne(count, 'fr') ? `${number} entreprise trouvée` : `${number} entreprises trouvées`
    },
    switchTo: (name) => `Passer à ${name}`,
    keep: (name) => `Garder ${name}`,
    connectTo: (name) => `Connecter ${name}`,
  },

  summary: {
    connectedTo: ({ id, name }) => `Connecté à ${name ?? `ID d’entreprise\u00a0: ${id}`}`,
    companyId: (id) => `ID d’entreprise\u00a0: ${id}`,
    copyId: 'Copier l’ID d’entreprise',
    copied: 'ID d’entreprise copié.',
    key: 'Clé API',
    connectedAt: 'Connecté depuis',
    verifiedAt: 'Dernière vérification',
    notVerifiedSince: (when) => `Non vérifié depuis\u00a0: ${when}`,
    expiresAt: 'Expiration',
    expiresIn: (days) => `Expire ${new Intl.RelativeTimeFormat('fr', { numeric: 'auto' }).format(days, 'day')}`,
    expired: 'Expirée',
    offline: 'Vous êtes hors ligne\u00a0: la connexion ne peut pas être vérifiée pour le moment.',
    disconnectQuestion: (company, provider) => `Déconnecter ${company} de ${provider}\u202f?`,
    disconnectConsequence: (provider) =>
      `${provider} ne fonctionnera plus ici jusqu’à ce que vous rétablissiez la connexion avec une ${apiKey(provider)}.`,
    keepConnected: 'Garder la connexion',
    disconnecting: 'Déconnexion…',
  },

  warning: {
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
      `${new Intl.NumberFormat('fr').format(labels.length + more)} connexions ont été interrompues\u00a0: ${listInWords(more ? [...labels, `${new Intl.NumberFormat('fr').format(more)} de plus`] : labels, 'fr')}. Mettez à jour leurs clés API pour rétablir l’accès.`,
  },

  announcements: {
    validating: ({ name }) => `Vérification de votre ${apiKey(name)} ${name}.`,
    activating: ({ name }) => `La clé fonctionne. Connexion à ${name} en cours.`,
    disconnected: ({ name }) => `${name} est déconnecté.`,
    cancelled: 'Annulé.',
    keyStillInUse: 'Votre clé actuelle est toujours utilisée.',
    stillConnected: 'La connexion est toujours active.',
  },

  dialog: {
    keyKind: ({ keyKind }) => (keyKind === 'integrated' ? 'Clé API de cette installation' : 'Clé API de l’entreprise'),
    connect: ({ name }) => `Connecter ${name}`,
    update: ({ name }) => `Mettre à jour votre ${apiKey(name)} ${name}`,
    loading: ({ name }) => `Vérification de votre connexion à ${name}…`,
    notConnected: ({ name }) => `${name} n’est pas connecté.`,
    discardQuestion: 'Abandonner cette clé\u202f?',
    discard: 'Abandonner',
    keep: 'Garder',
  },
}

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

/** What is said where nobody knows how the provider is; null where it may be named as the one that failed. */
function unanswered(context: FailureContext): string | null {
  if (context.failure.side !== 'host') return null
  return context.operation === 'check' ? couldNotCheck(context) : 'Nous n’avons pas pu obtenir de réponse.'
}

function couldNotCheck({ name }: FailureContext): string {
  return `Nous n’avons pas pu vérifier votre connexion à ${name}.`
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

function requiredPermissions(names: readonly string[]): string {
  return `La clé requiert\u00a0: ${listInWords(names, 'fr')}.`
}
