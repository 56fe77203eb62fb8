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

const apiKey = (name: string) => apiOnce(name, 'API-sleutel', 'sleutel')

const removals: Readonly<Record<Removal, string>> = {
  whitespace: 'spaties',
  'line-breaks': 'regeleinden',
  invisible: 'onzichtbare tekens',
  quotes: 'aanhalingstekens',
  'auth-scheme': 'het woord vóór de sleutel',
  assignment: 'de naam vóór de sleutel',
  code: 'de code rond de sleutel',
  encoding: 'de codering',
  text: 'de tekst rond de sleutel',
  'other-values': 'andere waarden',
}

const pastings: Readonly<Record<PasteWay, string>> = {
  command: 'Druk op ⌘V om de sleutel te plakken.',
  control: 'Druk op Ctrl+V om de sleutel te plakken.',
  touch: 'Houd het veld ingedrukt en kies Plakken.',
}

const kinds = {
  'private-key': 'Privésleutel (PEM)',
  pem: 'PEM',
  json: 'JSON',
  text: 'Tekst',
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
  'not-entitled': ({ name }) => `Deze integratie is niet meer actief voor je bedrijf in ${name}.`,
  'ip-not-allowed': ({ name }) => `${name} accepteert deze sleutel niet meer vanaf ons netwerk.`,
  'already-connected': () => 'Dit bedrijf is ergens anders verbonden.',
}

const others = { email: 'een e-mailadres', url: 'een webadres', jwt: 'tijdelijke toegangsgegevens' }

const characters: Readonly<Record<OddCharacter, string>> = {
  dash: 'een lang streepje',
  quote: 'een gekruld aanhalingsteken',
  'full-width': 'een teken op volle breedte',
  digit: 'een cijfer uit een ander schrift',
  letter: 'een letter buiten A tot en met Z',
  other: 'een ongebruikelijk teken',
}

const suspicionText: FieldMessages['suspicion'] = (suspicion, { name, example }) => {
  switch (suspicion.kind) {
    case 'test-key':
      return 'Dit lijkt op een testsleutel.'
    case 'unexpected-format':
      return `Dit lijkt niet op een ${apiKey(name)} van ${name}.${example ? ` Een sleutel ziet er zo uit: ${example}.` : ''}`
    case 'placeholder':
      return 'Dit lijkt op een voorbeeldtekst of een ingekorte sleutel.'
    case 'spaces':
      return 'Er staan spaties in de sleutel.'
    case 'structure':
      return 'Dit lijkt op een deel van een grotere tekst.'
    case 'character':
      return `Teken ${suspicion.position} is ${characters[suspicion.what]}.`
    case 'wrong-kind':
      return `Dit lijkt op een ander soort sleutel van ${name}: ${suspicion.found}.`
    case 'other-provider':
      return `Dit lijkt op een sleutel van ${suspicion.provider}, niet op een ${apiKey(name)} van ${name}.`
    case 'email':
    case 'url':
    case 'jwt':
      return `Dit lijkt op ${others[suspicion.kind]}, niet op een ${apiKey(name)} van ${name}.`
  }
}

/** Everything that Latchkey says, in Dutch. Says "je", as most software does in the Netherlands, also to businesses. */
export const nl: Messages = {
  badge: {
    'not-connected': 'Niet verbonden',
    validating: 'Bezig met valideren',
    connected: 'Verbonden',
    failed: 'Verbinding mislukt',
    'action-required': 'Actie vereist',
  },

  field: {
    label: ({ name }) => `${apiOnce(name, 'API-sleutel', 'Sleutel')} voor ${name}`,
    description: ({ keyKind }) =>
      keyKind === 'integrated'
        ? 'Geheime toegangsgegevens van deze installatie, niet van jou.'
        : 'Geheime toegangsgegevens die bij je bedrijf horen, niet bij jou.',
    guidance: ({ name, keyKind }) => [
      ...(keyKind === 'integrated'
        ? [
            `${name} heeft ze tijdens de installatie gegenereerd.`,
            'Ze geven toegang tot de integratie op bedrijfsniveau.',
          ]
        : ['Ze geven toegang op bedrijfsniveau.']),
      'Bewaar ze veilig: na het opslaan kunnen ze niet meer worden bekeken.',
    ],
    sourceHeading: () => 'Waar vind ik hem?',
    sourceLink: ({ name }) => `${name} openen`,
    requiredPermissions,
    paste: 'Plakken',
    pasteBy: (way) => pastings[way],
    show: 'Sleutel tonen',
    hide: 'Sleutel verbergen',
    shown: 'Je API-sleutel is zichtbaar.',
    hidden: 'Je API-sleutel is verborgen.',
    currentKey: 'Huidige sleutel',
    removed: (found) =>
      found.length
        ? `We hebben ${listInWords(
            found.map((removal) => removals[removal]),
            'nl',
          )} verwijderd uit wat je hebt geplakt.`
        : '',
    filled: (labels) => `We hebben ook ${listInWords(labels, 'nl')} ingevuld.`,
    putBack: 'Terugzetten',
    suspicion: suspicionText,
    check: 'Controleer wat je hebt gekopieerd.',
    earlier: 'Over de eerdere sleutel:',
    optional: 'optioneel',
    choose: 'Kies…',
  },

  textField: {
    held: ({ kind, lines }) =>
      `${kinds[kind]}, ${new Intl.NumberFormat('nl').format(lines)} ${isOne(lines, 'nl') ? 'regel' : 'regels'}`,
    chooseFile: 'Bestand kiezen',
    fileFault: {
      'too-large': 'Dit bestand is te groot voor een sleutel. Kies het bestand waarin alleen de sleutel staat.',
      'not-text': 'Dit bestand is geen platte tekst. Kies het bestand waarin je de sleutel kreeg, of plak de sleutel.',
      empty: 'Dit bestand is leeg. Kies het bestand waarin de sleutel staat.',
      unreadable: 'We konden dit bestand niet lezen. Kies het opnieuw, of plak de sleutel.',
      several: 'Dit zijn meerdere bestanden. Sleep alleen het bestand waarin de sleutel staat hierheen.',
      folder: 'Dit is een map. Kies het bestand waarin de sleutel staat.',
    },
  },

  actions: {
    connect: 'Verbinden',
    saveNewKey: 'Nieuwe sleutel opslaan',
    update: 'API-sleutel bijwerken',
    updateBroken: () => 'API-sleutel vervangen',
    cancel: 'Annuleren',
    close: 'Sluiten',
    disconnect: 'Verbinding verbreken',
    tryAgain: 'Opnieuw proberen',
    checkNow: 'Nu controleren',
    menu: (name) => `Acties voor ${name}`,
  },

  failures: {
    'key-missing': ({ name }) => ({
      happened: 'De API-sleutel ontbreekt.',
      todo: `Plak de sleutel die je uit ${name} hebt gekopieerd.`,
    }),
    'key-too-long': () => ({
      happened: 'Dit is te lang voor een API-sleutel.',
      todo: 'Plak alleen de sleutel.',
    }),
    'key-placeholder': ({ name }) => ({
      happened: 'Dit is een voorbeeldtekst of een verborgen versie van een sleutel, niet de sleutel zelf.',
      todo: `Plak de volledige sleutel. Heb je die niet meer, haal dan een nieuwe op in ${name}.`,
    }),
    'key-has-spaces': () => ({
      happened: 'Er staan spaties of regeleinden in deze sleutel.',
      todo: 'Plak de sleutel in één stuk.',
    }),
    'key-unreadable': () => ({
      happened: 'Deze tekst bevat tekens die in geen enkele sleutel voorkomen.',
      todo: 'Kopieer de sleutel opnieuw en plak die hier.',
    }),
    'key-incomplete': () => ({
      happened: 'Een deel van deze sleutel ontbreekt.',
      todo: 'Kopieer de sleutel opnieuw van de eerste tot en met de laatste regel, of kies het bestand.',
    }),
    'key-several': ({ failure: { names = [] }, name }) => ({
      happened: names.length
        ? `Deze tekst bevat meer dan alleen de sleutel: ${listInWords(names, 'nl')}.`
        : 'Deze tekst bevat meer dan één waarde.',
      todo: `Plak alleen de ${apiKey(name)} van ${name}.`,
    }),
    'key-doubtful': (context) => ({
      happened:
        sentences(...(context.failure.suspicions ?? []).map((suspicion) => suspicionText(suspicion, context))) ||
        `Dit is misschien niet de ${apiKey(context.name)} van ${context.name}.`,
      todo: 'Controleer wat je hebt gekopieerd. Druk nog een keer op de knop om het zo te gebruiken.',
    }),
    'field-missing': ({ fieldLabel }) => ({
      happened: fieldLabel ? `${fieldLabel} ontbreekt.` : 'Er ontbreekt iets.',
      todo: 'Vul het in en probeer het opnieuw.',
    }),
    'field-invalid': ({ fieldLabel, fieldFrame, fieldExample }) => ({
      happened: `${fieldLabel ?? 'Een veld'} heeft niet de juiste indeling.`,
      todo: fieldFrame
        ? `Vul alleen in wat op de plaats van de puntjes staat in ${fieldFrame}${fieldExample ? `, bijvoorbeeld ${fieldExample}` : ''}.`
        : fieldExample
          ? `Vul het in zoals in dit voorbeeld: ${fieldExample}.`
          : 'Controleer het en probeer het opnieuw.',
    }),

    'invalid-key': () => ({
      happened: 'De API-sleutel lijkt ongeldig te zijn.',
      todo: 'Controleer de sleutel en probeer het opnieuw.',
    }),
    'expired-key': (context) => ({ happened: 'Deze sleutel is verlopen.', todo: getNewKey(context) }),
    'revoked-key': (context) => ({ happened: 'Deze sleutel is ingetrokken of vervangen.', todo: getNewKey(context) }),
    'wrong-key-type': ({ failure, name, keyKind }) => ({
      happened: failure.found ? `Dit is een ander soort sleutel: ${failure.found}.` : 'Dit is een ander soort sleutel.',
      todo:
        keyKind === 'integrated'
          ? `Plak de ${apiKey(name)} die ${name} voor deze installatie heeft gegenereerd.`
          : `Plak een ${apiKey(name)} die je bedrijf in ${name} heeft gemaakt.`,
    }),
    'wrong-environment': ({ failure, name }) => ({
      happened: `Deze sleutel is voor een andere omgeving van ${name}${failure.found ? `: ${failure.found}` : ''}.`,
      todo: 'Plak een sleutel uit de omgeving die je wilt verbinden.',
    }),
    'insufficient-permissions': (context) => {
      const { failure, requiredPermissions: required } = context
      const missing = failure.missingPermissions ?? []
      const needed = required ? `${requiredPermissions(required)} ` : ''
      const named = missing.length
        ? `${isOne(missing.length, 'nl') ? 'Er ontbreekt' : 'Er ontbreken'}: ${listInWords(missing, 'nl')}. `
        : needed
      return {
        happened: 'Deze sleutel heeft niet de vereiste rechten.',
        todo: named + getNewKey(context, ' met de vereiste rechten'),
      }
    },
    'company-mismatch': (context) => ({
      happened: `Deze sleutel hoort bij een ander bedrijf${companyIn(context, ': ')}.`,
      todo: 'Plak een sleutel van het juiste bedrijf, of probeer het opnieuw en bevestig de wijziging.',
    }),
    'not-entitled': ({ name }) => ({
      happened: `Je bedrijf heeft geen toegang tot deze integratie in ${name}.`,
      todo: `Vraag een beheerder van ${name} in je bedrijf om die in te schakelen en probeer het daarna opnieuw.`,
    }),
    'ip-not-allowed': ({ name }) => ({
      happened: `${name} accepteert deze sleutel niet vanaf ons netwerk.`,
      todo: `Vraag een beheerder van ${name} in je bedrijf om dit toe te staan en probeer het daarna opnieuw.`,
    }),
    'already-connected': (context) => ({
      happened: `Dit bedrijf${companyIn(context, ' (', ')')} is al ergens anders verbonden.`,
      todo: `Vraag een beheerder van ${context.name} in je bedrijf om de verbinding daar te verbreken en probeer het daarna opnieuw.`,
    }),
    'activation-failed': ({ keyKind, failure }) => ({
      happened: `De sleutel werkt, maar de ${keyKind === 'integrated' ? 'integratie' : 'installatie'} kon niet worden geactiveerd.`,
      todo: `Er is niets nieuws geactiveerd. Probeer het ${wait(failure)} opnieuw.`,
    }),
    'activation-unconfirmed': ({ operation, name }) => ({
      happened:
        operation === 'check'
          ? `We weten nog niet of ${name} is verbonden.`
          : 'We weten nog niet of de nieuwe sleutel in gebruik is.',
      todo: 'Wacht even of de verbinding tot stand komt, of probeer het opnieuw.',
    }),
    'signed-out': (context) => ({
      happened: 'Deze pagina is verlopen.',
      todo: `${assurance(context)}Laad de pagina opnieuw en probeer het nog een keer.`,
    }),
    'rate-limited': (context) => notRejected('Er waren te veel pogingen in korte tijd.', context),
    'service-unavailable': (context) =>
      notRejected(unanswered(context) ?? `${context.name} is op dit moment niet bereikbaar.`, context),
    network: (context) => ({
      happened: context.operation === 'check' ? couldNotCheck(context) : 'We konden geen verbinding maken.',
      todo: `${assurance(context)}Controleer je internetverbinding en probeer het opnieuw.`,
    }),
    timeout: (context) =>
      notRejected(unanswered(context) ?? `${context.name} deed er te lang over om te antwoorden.`, context),
    'unexpected-answer': (context) =>
      contactSupport(unanswered(context) ?? `${context.name} stuurde een onverwacht antwoord.`, context),
    unknown: (context) =>
      contactSupport(context.operation === 'check' ? couldNotCheck(context) : 'Er is iets misgegaan.', context),
    'disconnect-failed': ({ failure, name }) => ({
      happened: `De verbinding met ${name} kon niet worden verwijderd.`,
      todo: `De verbinding is er nog. Probeer het ${wait(failure)} opnieuw.`,
    }),
    'disconnect-unconfirmed': ({ name }) => ({
      happened: `We weten nog niet of de verbinding met ${name} is verwijderd.`,
      todo: 'Wacht even, of probeer het opnieuw.',
    }),
    'confirmation-expired': () => ({
      happened: 'Het bedrijf is niet op tijd bevestigd, dus we hebben de sleutel niet bewaard.',
      todo: 'Plak de sleutel opnieuw.',
    }),
  },

  progress: {
    heading: ({ name }) => `Verbinding maken met ${name}`,
    step: {
      validate: ({ name }) => `Sleutel controleren bij ${name}`,
      'confirm-company': () => 'Bedrijf bevestigen',
      activate: ({ keyKind }) => (keyKind === 'integrated' ? 'Integratie activeren' : 'Installatie uitvoeren'),
    },
    ending: { waiting: 'Niet gestart', running: 'Bezig', done: 'Klaar', failed: 'Mislukt' },
    retrying: (attempt) => `Nog geen antwoord. Poging ${attempt.try} van ${attempt.of} loopt.`,
    slow: () => 'Dit duurt langer dan normaal. We wachten nog op antwoord.',
    offline: 'Je bent offline. Dit gaat verder zodra je weer online bent.',
  },

  company: {
    heading: {
      always: () => 'Is dit het juiste bedrijf?',
      'company-changed': () => 'Deze sleutel hoort bij een ander bedrijf',
      'choose-company': () => 'Welk bedrijf wil je verbinden?',
    },
    explanation: {
      always: ({ candidate, provider }) =>
        `De sleutel hoort bij ${candidate ?? 'dit bedrijf'} in ${provider}. Er verandert niets totdat je bevestigt.`,
      'company-changed': ({ current, candidate }) =>
        `Je verbinding is voor ${current ?? 'een ander bedrijf'}. De nieuwe sleutel hoort bij ${candidate ?? 'dit bedrijf'}. Er verandert niets totdat je bevestigt.`,
      'choose-company': ({ provider }) =>
        `De sleutel werkt voor meerdere bedrijven in ${provider}. Er verandert niets totdat je er een bevestigt.`,
    },
    currentCompany: 'Huidig bedrijf',
    newCompany: 'Nieuw bedrijf',
    companyId: (id) => `Bedrijfs-ID: ${id}`,
    choose: 'Kies een bedrijf',
    search: 'Bedrijven zoeken',
    shown: ({ shown, all }) => {
      const number = new Intl.NumberFormat('nl')
      return `${number.format(shown)} van ${number.format(all)} bedrijven worden getoond. Zoek om de andere te vinden.`
    },
    found: (count) =>
      count
        ? `${new Intl.NumberFormat('nl').format(count)} ${isOne(count, 'nl') ? 'bedrijf' : 'bedrijven'} gevonden`
        : 'Geen bedrijven gevonden',
    switchTo: (name) => `Overschakelen naar ${name}`,
    keep: (name) => `${name} behouden`,
    connectTo: (name) => `Verbinden met ${name}`,
  },

  summary: {
    connectedTo: ({ id, name }) => `Verbonden met ${name ?? `bedrijfs-ID: ${id}`}`,
    companyId: (id) => `Bedrijfs-ID: ${id}`,
    copyId: 'Bedrijfs-ID kopiëren',
    copied: 'Bedrijfs-ID gekopieerd.',
    key: 'API-sleutel',
    connectedAt: 'Verbonden sinds',
    verifiedAt: 'Laatst gecontroleerd',
    notVerifiedSince: (when) => `Niet gecontroleerd sinds ${when}`,
    expiresAt: 'Verloopt',
    expiresIn: (days) => `Verloopt ${new Intl.RelativeTimeFormat('nl', { numeric: 'auto' }).format(days, 'day')}`,
    expired: 'Verlopen',
    offline: 'Je bent offline, dus de verbinding kan nu niet worden gecontroleerd.',
    disconnectQuestion: (company, provider) => `Verbinding tussen ${company} en ${provider} verbreken?`,
    disconnectConsequence: (provider) =>
      `${provider} werkt hier niet meer totdat je opnieuw verbinding maakt met een ${apiKey(provider)}.`,
    keepConnected: 'Verbonden blijven',
    disconnecting: 'Verbinding verbreken…',
  },

  warning: {
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
  },

  announcements: {
    validating: ({ name }) => `Je ${apiKey(name)} voor ${name} wordt gecontroleerd.`,
    activating: ({ name }) => `De sleutel werkt. Verbinding maken met ${name}.`,
    disconnected: ({ name }) => `Verbinding met ${name} verbroken.`,
    cancelled: 'Geannuleerd.',
    keyStillInUse: 'Je huidige sleutel is nog in gebruik.',
    stillConnected: 'Je bent nog verbonden.',
  },

  dialog: {
    keyKind: ({ keyKind }) =>
      keyKind === 'integrated' ? 'API-sleutel van deze installatie' : 'API-sleutel van het bedrijf',
    connect: ({ name }) => `Verbinden met ${name}`,
    update: ({ name }) => `Je ${apiKey(name)} voor ${name} bijwerken`,
    loading: ({ name }) => `Je verbinding met ${name} wordt gecontroleerd…`,
    notConnected: ({ name }) => `${name} is niet verbonden.`,
    discardQuestion: 'Deze sleutel weggooien?',
    discard: 'Weggooien',
    keep: 'Behouden',
  },
}

function getNewKey({ name, keyKind }: FailureContext, which = ''): string {
  return keyKind === 'integrated'
    ? `Genereer in ${name} een nieuwe sleutel${which} voor deze installatie en plak die hier.`
    : `Maak in ${name} een nieuwe sleutel${which} en plak die hier.`
}

function wait({ retryAfterSeconds }: Failure): string {
  if (retryAfterSeconds === 0) return 'nu'
  return retryAfterSeconds ? waitInWords(retryAfterSeconds, 'nl') : 'zo meteen'
}

/** Not of a first check: whoever looks may have no key at all. */
function assurance({ operation }: FailureContext): string {
  return operation === 'check' ? '' : 'Je sleutel is niet geweigerd. '
}

/** What is said where nobody knows how the provider is; null where it may be named as the one that failed. */
function unanswered(context: FailureContext): string | null {
  if (context.failure.side !== 'host') return null
  return context.operation === 'check' ? couldNotCheck(context) : 'We hebben geen antwoord gekregen.'
}

function couldNotCheck({ name }: FailureContext): string {
  return `We konden je verbinding met ${name} niet controleren.`
}

function notRejected(happened: string, context: FailureContext) {
  return { happened, todo: `${assurance(context)}Probeer het ${wait(context.failure)} opnieuw.` }
}

function contactSupport(happened: string, context: FailureContext) {
  const { reference } = context.failure
  const mention = reference ? ` en vermeld ${reference}` : ''
  return {
    happened,
    todo: `${assurance(context)}Probeer het opnieuw of neem contact op met support${mention}.`,
  }
}

function companyIn({ failure: { company } }: FailureContext, before: string, after = ''): string {
  return company ? `${before}${company.name ?? `bedrijfs-ID ${company.id}`}${after}` : ''
}

function requiredPermissions(names: readonly string[]): string {
  return `De sleutel heeft dit nodig: ${listInWords(names, 'nl')}.`
}
