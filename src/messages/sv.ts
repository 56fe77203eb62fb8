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

const apiKey = (name: string) => apiOnce(name, 'API-nyckel', 'nyckel')
const theApiKey = (name: string) => apiOnce(name, 'API-nyckeln', 'nyckeln')

const removals: Readonly<Record<Removal, string>> = {
  whitespace: 'mellanslag',
  'line-breaks': 'radbrytningar',
  invisible: 'dolda tecken',
  quotes: 'citattecken',
  'auth-scheme': 'ordet före nyckeln',
  assignment: 'namnet före nyckeln',
  code: 'koden runt nyckeln',
  encoding: 'kodningen',
  text: 'texten runt nyckeln',
  'other-values': 'andra värden',
}

const pastings: Readonly<Record<PasteWay, string>> = {
  command: 'Tryck på ⌘V för att klistra in nyckeln.',
  control: 'Tryck på Ctrl+V för att klistra in nyckeln.',
  touch: 'Håll fingret på fältet och välj Klistra in.',
}

const kinds = {
  'private-key': 'Privat nyckel (PEM)',
  pem: 'PEM',
  json: 'JSON',
  text: 'Text',
}

const causes: Partial<Record<FailureCode, (context: FailureContext) => string>> = {
  'expired-key': () => 'Nyckeln har gått ut.',
  'revoked-key': () => 'Nyckeln har återkallats eller bytts ut.',
  'insufficient-permissions': ({ failure: { missingPermissions: missing = [] } }) => {
    if (!missing.length) return 'Nyckeln har förlorat behörigheter som den behöver.'
    const lost = isOne(missing.length, 'sv') ? 'en behörighet' : 'behörigheter'
    return `Nyckeln har förlorat ${lost} som den behöver: ${listInWords(missing, 'sv')}.`
  },
  'wrong-key-type': () => 'Nyckeln är av en annan sort än anslutningen behöver.',
  'wrong-environment': ({ name }) => `Nyckeln är för en annan miljö i ${name}.`,
  'company-mismatch': ({ failure: { company } }) =>
    `Nyckeln tillhör ett annat företag${company ? `: ${company.name ?? company.id}` : ''}.`,
  'not-entitled': ({ name }) => `Den här integrationen är inte längre aktiv för ditt företag i ${name}.`,
  'ip-not-allowed': ({ name }) => `${name} accepterar inte längre nyckeln från vårt nätverk.`,
  'already-connected': () => 'Företaget är anslutet någon annanstans.',
}

const others = { email: 'en e-postadress', url: 'en webbadress', jwt: 'en tillfällig åtkomstuppgift' }

const characters: Readonly<Record<OddCharacter, string>> = {
  dash: 'ett tankstreck',
  quote: 'ett typografiskt citattecken',
  'full-width': 'ett tecken i full bredd',
  digit: 'en siffra från ett annat skriftsystem',
  letter: 'en bokstav utanför A till Z',
  other: 'ett ovanligt tecken',
}

const suspicionText: FieldMessages['suspicion'] = (suspicion, { name, example }) => {
  switch (suspicion.kind) {
    case 'test-key':
      return 'Det här ser ut som en testnyckel.'
    case 'unexpected-format':
      return `Det här ser inte ut som en ${apiKey(name)} från ${name}.${example ? ` En nyckel ser ut så här: ${example}.` : ''}`
    case 'placeholder':
      return 'Det här ser ut som en platshållare eller en förkortad nyckel.'
    case 'spaces':
      return 'Det finns mellanslag i nyckeln.'
    case 'structure':
      return 'Det här ser ut som en del av en större text.'
    case 'character':
      return `Tecken ${suspicion.position} är ${characters[suspicion.what]}.`
    case 'wrong-kind':
      return `Det här ser ut som en annan sorts nyckel från ${name}: ${suspicion.found}.`
    case 'other-provider':
      return `Det här ser ut som en nyckel från ${suspicion.provider}, inte en ${apiKey(name)} från ${name}.`
    case 'email':
    case 'url':
    case 'jwt':
      return `Det här ser ut som ${others[suspicion.kind]}, inte en ${apiKey(name)} från ${name}.`
  }
}

/** Everything that Latchkey says, in Swedish. Says "du", as everyone does to everyone in Sweden. */
export const sv: Messages = {
  badge: {
    'not-connected': 'Inte ansluten',
    validating: 'Validering pågår',
    connected: 'Ansluten',
    failed: 'Anslutningen misslyckades',
    'action-required': 'Åtgärd krävs',
  },

  field: {
    label: ({ name }) => `${apiOnce(name, 'API-nyckel', 'Nyckel')} för ${name}`,
    description: ({ keyKind }) =>
      keyKind === 'integrated'
        ? 'Den här installationens hemliga åtkomstuppgift, inte din.'
        : 'En hemlig åtkomstuppgift som tillhör ditt företag, inte dig.',
    guidance: ({ name, keyKind }) => [
      ...(keyKind === 'integrated'
        ? [`${name} genererade den under installationen.`, 'Den ger åtkomst till integrationen på företagsnivå.']
        : ['Den ger åtkomst på företagsnivå.']),
      'Förvara den säkert: den kan inte visas igen när den har sparats.',
    ],
    sourceHeading: () => 'Var hittar jag den?',
    sourceLink: ({ name }) => `Öppna ${name}`,
    requiredPermissions,
    paste: 'Klistra in',
    pasteBy: (way) => pastings[way],
    show: 'Visa nyckel',
    hide: 'Dölj nyckel',
    shown: 'Din API-nyckel är synlig.',
    hidden: 'Din API-nyckel är dold.',
    currentKey: 'Nuvarande nyckel',
    removed: (found) =>
      found.length
        ? `Vi har tagit bort ${listInWords(
            found.map((removal) => removals[removal]),
            'sv',
          )} från det du klistrade in.`
        : '',
    filled: (labels) => `Vi har också fyllt i ${listInWords(labels, 'sv')}.`,
    putBack: 'Lägg tillbaka',
    suspicion: suspicionText,
    check: 'Kontrollera vad du kopierade.',
    earlier: 'Om den tidigare nyckeln:',
    optional: 'valfritt',
    choose: 'Välj…',
  },

  textField: {
    held: ({ kind, lines }) =>
      `${kinds[kind]}, ${new Intl.NumberFormat('sv').format(lines)} ${isOne(lines, 'sv') ? 'rad' : 'rader'}`,
    chooseFile: 'Välj en fil',
    fileFault: {
      'too-large': 'Filen är för stor för att vara en nyckel. Välj filen som bara innehåller nyckeln.',
      'not-text': 'Filen är inte ren text. Välj filen som du fick nyckeln i, eller klistra in nyckeln.',
      empty: 'Filen är tom. Välj filen som innehåller nyckeln.',
      unreadable: 'Vi kunde inte läsa filen. Välj den igen, eller klistra in nyckeln.',
      several: 'Det är flera filer. Släpp bara den som innehåller nyckeln.',
      folder: 'Det är en mapp. Välj filen som innehåller nyckeln.',
    },
  },

  actions: {
    connect: 'Anslut',
    saveNewKey: 'Spara ny nyckel',
    update: 'Uppdatera API-nyckel',
    updateBroken: () => 'Byt ut API-nyckel',
    cancel: 'Avbryt',
    close: 'Stäng',
    disconnect: 'Koppla bort',
    tryAgain: 'Försök igen',
    checkNow: 'Kontrollera nu',
    menu: (name) => `Åtgärder för ${name}`,
  },

  failures: {
    'key-missing': ({ name }) => ({
      happened: 'API-nyckeln saknas.',
      todo: `Klistra in nyckeln som du kopierade från ${name}.`,
    }),
    'key-too-long': () => ({
      happened: 'Det här är för långt för att vara en API-nyckel.',
      todo: 'Klistra bara in nyckeln.',
    }),
    'key-placeholder': ({ name }) => ({
      happened: 'Det här är en platshållare eller en dold version av en nyckel, inte själva nyckeln.',
      todo: `Klistra in hela nyckeln. Om du inte har den kvar kan du hämta en ny från ${name}.`,
    }),
    'key-has-spaces': () => ({
      happened: 'Det finns mellanslag eller radbrytningar i nyckeln.',
      todo: 'Klistra in nyckeln i ett stycke.',
    }),
    'key-unreadable': () => ({
      happened: 'Texten innehåller tecken som ingen nyckel har.',
      todo: 'Kopiera nyckeln igen och klistra in den här.',
    }),
    'key-incomplete': () => ({
      happened: 'En del av nyckeln saknas.',
      todo: 'Kopiera den igen från första till sista raden, eller välj filen.',
    }),
    'key-several': ({ failure: { names = [] }, name }) => ({
      happened: names.length
        ? `Texten innehåller mer än bara nyckeln: ${listInWords(names, 'sv')}.`
        : 'Texten innehåller mer än ett värde.',
      todo: `Klistra bara in ${theApiKey(name)} från ${name}.`,
    }),
    'key-doubtful': (context) => ({
      happened:
        sentences(...(context.failure.suspicions ?? []).map((suspicion) => suspicionText(suspicion, context))) ||
        `Det här är kanske inte ${theApiKey(context.name)} från ${context.name}.`,
      todo: 'Kontrollera vad du kopierade. Tryck på knappen igen om du vill använda det som det är.',
    }),
    'field-missing': ({ fieldLabel }) => ({
      happened: fieldLabel ? `${fieldLabel} saknas.` : 'Något saknas.',
      todo: 'Fyll i det och försök igen.',
    }),
    'field-invalid': ({ fieldLabel, fieldFrame, fieldExample }) => ({
      happened: `${fieldLabel ?? 'Något'} har inte rätt format.`,
      todo: fieldFrame
        ? `Skriv bara det som ska stå i stället för punkterna i ${fieldFrame}${fieldExample ? `, till exempel ${fieldExample}` : ''}.`
        : fieldExample
          ? `Skriv som i det här exemplet: ${fieldExample}.`
          : 'Kontrollera det och försök igen.',
    }),

    'invalid-key': () => ({
      happened: 'API-nyckeln verkar vara ogiltig.',
      todo: 'Kontrollera den och försök igen.',
    }),
    'expired-key': (context) => ({ happened: 'Nyckeln har gått ut.', todo: getNewKey(context) }),
    'revoked-key': (context) => ({ happened: 'Nyckeln har återkallats eller bytts ut.', todo: getNewKey(context) }),
    'wrong-key-type': ({ failure, name, keyKind }) => ({
      happened: failure.found
        ? `Det här är en annan sorts nyckel: ${failure.found}.`
        : 'Det här är en annan sorts nyckel.',
      todo:
        keyKind === 'integrated'
          ? `Klistra in ${theApiKey(name)} som ${name} genererade för den här installationen.`
          : `Klistra in en ${apiKey(name)} som ditt företag har skapat i ${name}.`,
    }),
    'wrong-environment': ({ failure, name }) => ({
      happened: `Nyckeln är för en annan miljö i ${name}${failure.found ? `: ${failure.found}` : ''}.`,
      todo: 'Klistra in en nyckel från den miljö som du vill ansluta.',
    }),
    'insufficient-permissions': (context) => {
      const { failure, requiredPermissions: required } = context
      const missing = failure.missingPermissions ?? []
      const needed = required ? `${requiredPermissions(required)} ` : ''
      const named = missing.length ? `Saknas: ${listInWords(missing, 'sv')}. ` : needed
      return {
        happened: 'Nyckeln har inte de behörigheter som krävs.',
        todo: named + getNewKey(context, ' med de behörigheter som krävs'),
      }
    },
    'company-mismatch': (context) => ({
      happened: `Nyckeln tillhör ett annat företag${companyIn(context, ': ')}.`,
      todo: 'Klistra in en nyckel för rätt företag, eller försök igen och bekräfta bytet.',
    }),
    'not-entitled': ({ name }) => ({
      happened: `Ditt företag har inte åtkomst till den här integrationen i ${name}.`,
      todo: `Be en administratör för ${name} på ditt företag att aktivera den och försök sedan igen.`,
    }),
    'ip-not-allowed': ({ name }) => ({
      happened: `${name} accepterar inte nyckeln från vårt nätverk.`,
      todo: `Be en administratör för ${name} på ditt företag att tillåta det och försök sedan igen.`,
    }),
    'already-connected': (context) => ({
      happened: `Företaget${companyIn(context, ' (', ')')} är redan anslutet någon annanstans.`,
      todo: `Be en administratör för ${context.name} på ditt företag att koppla bort det där och försök sedan igen.`,
    }),
    'activation-failed': ({ keyKind, failure }) => ({
      happened: `Nyckeln fungerar, men ${keyKind === 'integrated' ? 'integrationen' : 'installationen'} kunde inte aktiveras.`,
      todo: `Inget nytt har aktiverats. Försök igen ${wait(failure)}.`,
    }),
    'activation-unconfirmed': ({ operation, name }) => ({
      happened:
        operation === 'check'
          ? `Vi vet inte ännu om ${name} är ansluten.`
          : 'Vi vet inte ännu om den nya nyckeln används.',
      todo: 'Vänta en stund och se om anslutningen går igenom, eller försök igen.',
    }),
    'signed-out': (context) => ({
      happened: 'Den här sidan har gått ut.',
      todo: `${assurance(context)}Läs in den på nytt och försök igen.`,
    }),
    'rate-limited': (context) => notRejected('Det var för många försök på kort tid.', context),
    'service-unavailable': (context) =>
      notRejected(unanswered(context) ?? `${context.name} går inte att nå just nu.`, context),
    network: (context) => ({
      happened: context.operation === 'check' ? couldNotCheck(context) : 'Vi kunde inte ansluta.',
      todo: `${assurance(context)}Kontrollera din internetanslutning och försök igen.`,
    }),
    timeout: (context) =>
      notRejected(unanswered(context) ?? `${context.name} tog för lång tid på sig att svara.`, context),
    'unexpected-answer': (context) =>
      contactSupport(unanswered(context) ?? `${context.name} skickade ett oväntat svar.`, context),
    unknown: (context) =>
      contactSupport(context.operation === 'check' ? couldNotCheck(context) : 'Något gick fel.', context),
    'disconnect-failed': ({ failure, name }) => ({
      happened: `Anslutningen till ${name} kunde inte tas bort.`,
      todo: `Den finns kvar. Försök igen ${wait(failure)}.`,
    }),
    'disconnect-unconfirmed': ({ name }) => ({
      happened: `Vi vet inte ännu om anslutningen till ${name} har tagits bort.`,
      todo: 'Vänta en stund, eller försök igen.',
    }),
    'confirmation-expired': () => ({
      happened: 'Företaget bekräftades inte i tid, så vi har inte sparat nyckeln.',
      todo: 'Klistra in nyckeln igen.',
    }),
  },

  progress: {
    heading: ({ name }) => `Ansluter till ${name}`,
    step: {
      validate: ({ name }) => `Kontrollera nyckeln hos ${name}`,
      'confirm-company': () => 'Bekräfta företaget',
      activate: ({ keyKind }) => (keyKind === 'integrated' ? 'Aktivera integrationen' : 'Kör installationen'),
    },
    ending: { waiting: 'Inte påbörjat', running: 'Pågår', done: 'Klart', failed: 'Misslyckades' },
    retrying: (attempt) => `Inget svar ännu. Försöker igen, försök ${attempt.try} av ${attempt.of}.`,
    slow: () => 'Det här tar längre tid än vanligt. Vi väntar fortfarande på svar.',
    offline: 'Du är offline. Det här fortsätter när du är online igen.',
  },

  company: {
    heading: {
      always: () => 'Är det här rätt företag?',
      'company-changed': () => 'Nyckeln tillhör ett annat företag',
      'choose-company': () => 'Vilket företag vill du ansluta?',
    },
    explanation: {
      always: ({ candidate, provider }) =>
        `Nyckeln tillhör ${candidate ?? 'det här företaget'} i ${provider}. Inget ändras förrän du bekräftar.`,
      'company-changed': ({ current, candidate }) =>
        `Din anslutning gäller ${current ?? 'ett annat företag'}. Den nya nyckeln tillhör ${candidate ?? 'det här företaget'}. Inget ändras förrän du bekräftar.`,
      'choose-company': ({ provider }) =>
        `Nyckeln fungerar för flera företag i ${provider}. Inget ändras förrän du bekräftar ett av dem.`,
    },
    currentCompany: 'Nuvarande företag',
    newCompany: 'Nytt företag',
    companyId: (id) => `Företags-ID: ${id}`,
    choose: 'Välj ett företag',
    search: 'Sök företag',
    shown: ({ shown, all }) => {
      const number = new Intl.NumberFormat('sv')
      return `Visar ${number.format(shown)} av ${number.format(all)} företag. Sök för att hitta de andra.`
    },
    found: (count) =>
      count ? `${new Intl.NumberFormat('sv').format(count)} företag hittades` : 'Inga företag hittades',
    switchTo: (name) => `Byt till ${name}`,
    keep: (name) => `Behåll ${name}`,
    connectTo: (name) => `Anslut till ${name}`,
  },

  summary: {
    connectedTo: ({ id, name }) => `Ansluten till ${name ?? `företags-ID: ${id}`}`,
    companyId: (id) => `Företags-ID: ${id}`,
    copyId: 'Kopiera företags-ID',
    copied: 'Företags-ID har kopierats.',
    key: 'API-nyckel',
    connectedAt: 'Ansluten sedan',
    verifiedAt: 'Senast kontrollerad',
    notVerifiedSince: (when) => `Inte kontrollerad sedan ${when}`,
    expiresAt: 'Går ut',
    expiresIn: (days) => `Går ut ${new Intl.RelativeTimeFormat('sv', { numeric: 'auto' }).format(days, 'day')}`,
    expired: 'Har gått ut',
    offline: 'Du är offline, så anslutningen kan inte kontrolleras just nu.',
    disconnectQuestion: (company, provider) => `Koppla bort ${company} från ${provider}?`,
    disconnectConsequence: (provider) =>
      `${provider} slutar fungera här tills du ansluter igen med en ${apiKey(provider)}.`,
    keepConnected: 'Behåll anslutningen',
    disconnecting: 'Kopplar bort…',
  },

  warning: {
    text: ({ name, keyKind, failure: { code } }) => {
      const expired = keyKind === 'standalone' && (code === 'expired-key' || code === 'invalid-key')
      return `Din anslutning till ${name} har ${expired ? 'gått ut' : 'avbrutits'}. Uppdatera din API-nyckel för att återställa åtkomsten.`
    },
    cause: (context) =>
      context.failure.code === 'expired-key' && context.keyKind === 'standalone'
        ? null
        : (causes[context.failure.code]?.(context) ?? null),
    affected: (company) => `Det här gäller ${company}.`,
    several: ({ labels, more }) =>
      `${new Intl.NumberFormat('sv').format(labels.length + more)} anslutningar har avbrutits: ${listInWords(more ? [...labels, `${new Intl.NumberFormat('sv').format(more)} till`] : labels, 'sv')}. Uppdatera deras API-nycklar för att återställa åtkomsten.`,
  },

  announcements: {
    validating: ({ name }) => `Kontrollerar din ${apiKey(name)} för ${name}.`,
    activating: ({ name }) => `Nyckeln fungerar. Ansluter till ${name}.`,
    disconnected: ({ name }) => `${name} har kopplats bort.`,
    cancelled: 'Avbrutet.',
    keyStillInUse: 'Din nuvarande nyckel används fortfarande.',
    stillConnected: 'Du är fortfarande ansluten.',
  },

  dialog: {
    keyKind: ({ keyKind }) =>
      keyKind === 'integrated' ? 'API-nyckel för den här installationen' : 'Företagets API-nyckel',
    connect: ({ name }) => `Anslut till ${name}`,
    update: ({ name }) => `Uppdatera din ${apiKey(name)} för ${name}`,
    loading: ({ name }) => `Kontrollerar din anslutning till ${name}…`,
    notConnected: ({ name }) => `${name} är inte ansluten.`,
    discardQuestion: 'Kasta nyckeln?',
    discard: 'Kasta',
    keep: 'Behåll',
  },
}

function getNewKey({ name, keyKind }: FailureContext, which = ''): string {
  return keyKind === 'integrated'
    ? `Generera en ny nyckel${which} för den här installationen i ${name} och klistra in den här.`
    : `Skapa en ny nyckel${which} i ${name} och klistra in den här.`
}

function wait({ retryAfterSeconds }: Failure): string {
  if (retryAfterSeconds === 0) return 'nu'
  return retryAfterSeconds ? waitInWords(retryAfterSeconds, 'sv') : 'om en stund'
}

/** Not of a first check: whoever looks may have no key at all. */
function assurance({ operation }: FailureContext): string {
  return operation === 'check' ? '' : 'Din nyckel avvisades inte. '
}

/** What is said where nobody knows how the provider is; null where it may be named as the one that failed. */
function unanswered(context: FailureContext): string | null {
  if (context.failure.side !== 'host') return null
  return context.operation === 'check' ? couldNotCheck(context) : 'Vi fick inget svar.'
}

function couldNotCheck({ name }: FailureContext): string {
  return `Vi kunde inte kontrollera din anslutning till ${name}.`
}

function notRejected(happened: string, context: FailureContext) {
  return { happened, todo: `${assurance(context)}Försök igen ${wait(context.failure)}.` }
}

function contactSupport(happened: string, context: FailureContext) {
  const { reference } = context.failure
  const mention = reference ? ` och uppge ${reference}` : ''
  return { happened, todo: `${assurance(context)}Försök igen, eller kontakta supporten${mention}.` }
}

function companyIn({ failure: { company } }: FailureContext, before: string, after = ''): string {
  return company ? `${before}${company.name ?? `företags-ID ${company.id}`}${after}` : ''
}

function requiredPermissions(names: readonly string[]): string {
  return `Nyckeln behöver: ${listInWords(names, 'sv')}.`
}
