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

const apiKey = (name: string) => apiOnce(name, 'API-nøgle', 'nøgle')
const theApiKey = (name: string) => apiOnce(name, 'API-nøglen', 'nøglen')

const removals: Readonly<Record<Removal, string>> = {
  whitespace: 'mellemrum',
  'line-breaks': 'linjeskift',
  invisible: 'skjulte tegn',
  quotes: 'anførselstegn',
  'auth-scheme': 'ordet før nøglen',
  assignment: 'navnet før nøglen',
  code: 'koden omkring nøglen',
  encoding: 'kodningen',
  text: 'teksten omkring nøglen',
  'other-values': 'andre værdier',
}

const pastings: Readonly<Record<PasteWay, string>> = {
  command: 'Tryk på ⌘V for at indsætte nøglen.',
  control: 'Tryk på Ctrl+V for at indsætte nøglen.',
  touch: 'Hold fingeren på feltet, og vælg Indsæt.',
}

const kinds = {
  'private-key': 'Privat nøgle (PEM)',
  pem: 'PEM',
  json: 'JSON',
  text: 'Tekst',
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
  'not-entitled': ({ name }) => `Denne integration er ikke længere aktiv for din virksomhed i ${name}.`,
  'ip-not-allowed': ({ name }) => `${name} accepterer ikke længere denne nøgle fra vores netværk.`,
  'already-connected': () => 'Virksomheden er forbundet et andet sted.',
}

const others = { email: 'en mailadresse', url: 'en webadresse', jwt: 'midlertidige adgangsoplysninger' }

const characters: Readonly<Record<OddCharacter, string>> = {
  dash: 'en tankestreg',
  quote: 'et typografisk anførselstegn',
  'full-width': 'et tegn i fuld bredde',
  digit: 'et ciffer fra et andet skriftsystem',
  letter: 'et bogstav uden for A til Z',
  other: 'et usædvanligt tegn',
}

const suspicionText: FieldMessages['suspicion'] = (suspicion, { name, example }) => {
  switch (suspicion.kind) {
    case 'test-key':
      return 'Det ligner en testnøgle.'
    case 'unexpected-format':
      return `Det ligner ikke en ${apiKey(name)} fra ${name}.${example ? ` En nøgle ser sådan ud: ${example}.` : ''}`
    case 'placeholder':
      return 'Det ligner en pladsholder eller en forkortet nøgle.'
    case 'spaces':
      return 'Der er mellemrum i nøglen.'
    case 'structure':
      return 'Det ligner en del af en større tekst.'
    case 'character':
      return `Tegn nummer ${suspicion.position} er ${characters[suspicion.what]}.`
    case 'wrong-kind':
      return `Det ligner en anden slags nøgle fra ${name}: ${suspicion.found}.`
    case 'other-provider':
      return `Det ligner en nøgle fra ${suspicion.provider}, ikke en ${apiKey(name)} fra ${name}.`
    case 'email':
    case 'url':
    case 'jwt':
      return `Det ligner ${others[suspicion.kind]}, ikke en ${apiKey(name)} fra ${name}.`
  }
}

/** Everything that Latchkey says, in Danish. Says "du", as everyone does to everyone in Denmark. */
export const da: Messages = {
  badge: {
    'not-connected': 'Ikke forbundet',
    validating: 'Validering i gang',
    connected: 'Forbundet',
    failed: 'Forbindelsen mislykkedes',
    'action-required': 'Handling påkrævet',
  },

  field: {
    label: ({ name }) => `${apiOnce(name, 'API-nøgle', 'Nøgle')} til ${name}`,
    description: ({ keyKind }) =>
      keyKind === 'integrated'
        ? 'Denne installations hemmelige adgangsoplysninger, ikke dine.'
        : 'Hemmelige adgangsoplysninger, der tilhører din virksomhed, ikke dig.',
    guidance: ({ name, keyKind }) => [
      ...(keyKind === 'integrated'
        ? [`${name} genererede dem under installationen.`, 'De giver adgang til integrationen på virksomhedsniveau.']
        : ['De giver adgang på virksomhedsniveau.']),
      'Opbevar dem sikkert: de kan ikke vises igen, når de er gemt.',
    ],
    sourceHeading: () => 'Hvor finder jeg den?',
    sourceLink: ({ name }) => `Åbn ${name}`,
    requiredPermissions,
    paste: 'Indsæt',
    pasteBy: (way) => pastings[way],
    show: 'Vis nøgle',
    hide: 'Skjul nøgle',
    shown: 'Din API-nøgle er synlig.',
    hidden: 'Din API-nøgle er skjult.',
    currentKey: 'Nuværende nøgle',
    removed: (found) =>
      found.length
        ? `Vi har fjernet ${listInWords(
            found.map((removal) => removals[removal]),
            'da',
          )} fra det, du indsatte.`
        : '',
    filled: (labels) => `Vi har også udfyldt ${listInWords(labels, 'da')}.`,
    putBack: 'Sæt det tilbage',
    suspicion: suspicionText,
    check: 'Tjek, hvad du har kopieret.',
    earlier: 'Om den tidligere nøgle:',
    optional: 'valgfrit',
    choose: 'Vælg…',
  },

  textField: {
    held: ({ kind, lines }) =>
      `${kinds[kind]}, ${new Intl.NumberFormat('da').format(lines)} ${isOne(lines, 'da') ? 'linje' : 'linjer'}`,
    chooseFile: 'Vælg en fil',
    fileFault: {
      'too-large': 'Filen er for stor til at være en nøgle. Vælg den fil, der kun indeholder nøglen.',
      'not-text': 'Filen er ikke ren tekst. Vælg den fil, du fik nøglen i, eller indsæt nøglen.',
      empty: 'Filen er tom. Vælg den fil, der indeholder nøglen.',
      unreadable: 'Vi kunne ikke læse filen. Vælg den igen, eller indsæt nøglen.',
      several: 'Det er flere filer. Slip kun den, der indeholder nøglen.',
      folder: 'Det er en mappe. Vælg den fil, der indeholder nøglen.',
    },
  },

  actions: {
    connect: 'Forbind',
    saveNewKey: 'Gem ny nøgle',
    update: 'Opdater API-nøgle',
    updateBroken: () => 'Udskift API-nøgle',
    cancel: 'Annuller',
    close: 'Luk',
    disconnect: 'Afbryd forbindelse',
    tryAgain: 'Prøv igen',
    checkNow: 'Tjek nu',
    menu: (name) => `Handlinger for ${name}`,
  },

  failures: {
    'key-missing': ({ name }) => ({
      happened: 'API-nøglen mangler.',
      todo: `Indsæt den nøgle, du har kopieret fra ${name}.`,
    }),
    'key-too-long': () => ({
      happened: 'Det er for langt til at være en API-nøgle.',
      todo: 'Indsæt kun nøglen.',
    }),
    'key-placeholder': ({ name }) => ({
      happened: 'Det er en pladsholder eller en skjult udgave af en nøgle, ikke selve nøglen.',
      todo: `Indsæt hele nøglen. Har du den ikke længere, så hent en ny fra ${name}.`,
    }),
    'key-has-spaces': () => ({
      happened: 'Der er mellemrum eller linjeskift inde i nøglen.',
      todo: 'Indsæt nøglen i ét stykke.',
    }),
    'key-unreadable': () => ({
      happened: 'Teksten indeholder tegn, som ingen nøgle har.',
      todo: 'Kopiér nøglen igen, og indsæt den her.',
    }),
    'key-incomplete': () => ({
      happened: 'En del af nøglen mangler.',
      todo: 'Kopiér den igen fra første til sidste linje, eller vælg filen.',
    }),
    'key-several': ({ failure: { names = [] }, name }) => ({
      happened: names.length
        ? `Teksten indeholder mere end bare nøglen: ${listInWords(names, 'da')}.`
        : 'Der er mere end én værdi i teksten.',
      todo: `Indsæt kun ${theApiKey(name)} fra ${name}.`,
    }),
    'key-doubtful': (context) => ({
      happened:
        sentences(...(context.failure.suspicions ?? []).map((suspicion) => suspicionText(suspicion, context))) ||
        `Det er måske ikke ${theApiKey(context.name)} fra ${context.name}.`,
      todo: 'Tjek, hvad du har kopieret. Tryk på knappen igen for at bruge det, som det er.',
    }),
    'field-missing': ({ fieldLabel }) => ({
      happened: fieldLabel ? `${fieldLabel} mangler.` : 'Der mangler noget.',
      todo: 'Udfyld det, og prøv igen.',
    }),
    'field-invalid': ({ fieldLabel, fieldFrame, fieldExample }) => ({
      happened: `${fieldLabel ?? 'Noget'} har ikke det rigtige format.`,
      todo: fieldFrame
        ? `Indtast kun det, der skal stå i stedet for prikkerne i ${fieldFrame}${fieldExample ? `, f.eks. ${fieldExample}` : ''}.`
        : fieldExample
          ? `Indtast det som i dette eksempel: ${fieldExample}.`
          : 'Tjek det, og prøv igen.',
    }),

    'invalid-key': () => ({
      happened: 'API-nøglen ser ud til at være ugyldig.',
      todo: 'Tjek den, og prøv igen.',
    }),
    'expired-key': (context) => ({ happened: 'Nøglen er udløbet.', todo: getNewKey(context) }),
    'revoked-key': (context) => ({
      happened: 'Nøglen er blevet tilbagekaldt eller udskiftet.',
      todo: getNewKey(context),
    }),
    'wrong-key-type': ({ failure, name, keyKind }) => ({
      happened: failure.found ? `Det er en anden slags nøgle: ${failure.found}.` : 'Det er en anden slags nøgle.',
      todo:
        keyKind === 'integrated'
          ? `Indsæt den ${apiKey(name)}, som ${name} genererede til denne installation.`
          : `Indsæt en ${apiKey(name)}, som din virksomhed har oprettet i ${name}.`,
    }),
    'wrong-environment': ({ failure, name }) => ({
      happened: `Nøglen hører til et andet miljø i ${name}${failure.found ? `: ${failure.found}` : ''}.`,
      todo: 'Indsæt en nøgle fra det miljø, du vil forbinde.',
    }),
    'insufficient-permissions': (context) => {
      const { failure, requiredPermissions: required } = context
      const missing = failure.missingPermissions ?? []
      const needed = required ? `${requiredPermissions(required)} ` : ''
      const named = missing.length ? `Mangler: ${listInWords(missing, 'da')}. ` : needed
      return {
        happened: 'Nøglen har ikke de nødvendige tilladelser.',
        todo: named + getNewKey(context, ' med de nødvendige tilladelser'),
      }
    },
    'company-mismatch': (context) => ({
      happened: `Nøglen tilhører en anden virksomhed${companyIn(context, ': ')}.`,
      todo: 'Indsæt en nøgle fra den rigtige virksomhed, eller prøv igen og bekræft skiftet.',
    }),
    'not-entitled': ({ name }) => ({
      happened: `Din virksomhed har ikke adgang til denne integration i ${name}.`,
      todo: `Bed en administrator af ${name} i din virksomhed om at slå den til, og prøv så igen.`,
    }),
    'ip-not-allowed': ({ name }) => ({
      happened: `${name} accepterer ikke denne nøgle fra vores netværk.`,
      todo: `Bed en administrator af ${name} i din virksomhed om at tillade det, og prøv så igen.`,
    }),
    'already-connected': (context) => ({
      happened: `Denne virksomhed${companyIn(context, ' (', ')')} er allerede forbundet et andet sted.`,
      todo: `Bed en administrator af ${context.name} i din virksomhed om at afbryde forbindelsen dér, og prøv så igen.`,
    }),
    'activation-failed': ({ keyKind, failure }) => ({
      happened: `Nøglen virker, men ${keyKind === 'integrated' ? 'integrationen' : 'installationen'} kunne ikke aktiveres.`,
      todo: `Der er ikke aktiveret noget nyt. Prøv igen ${wait(failure)}.`,
    }),
    'activation-unconfirmed': ({ operation, name }) => ({
      happened:
        operation === 'check'
          ? `Vi ved endnu ikke, om ${name} er forbundet.`
          : 'Vi ved endnu ikke, om den nye nøgle er i brug.',
      todo: 'Vent et øjeblik og se, om forbindelsen går igennem, eller prøv igen.',
    }),
    'signed-out': (context) => ({
      happened: 'Siden er udløbet.',
      todo: `${assurance(context)}Genindlæs den, og prøv igen.`,
    }),
    'rate-limited': (context) => notRejected('Der var for mange forsøg på kort tid.', context),
    'service-unavailable': (context) =>
      notRejected(unanswered(context) ?? `${context.name} kan ikke nås lige nu.`, context),
    network: (context) => ({
      happened: context.operation === 'check' ? couldNotCheck(context) : 'Vi kunne ikke oprette forbindelse.',
      todo: `${assurance(context)}Tjek din internetforbindelse, og prøv igen.`,
    }),
    timeout: (context) => notRejected(unanswered(context) ?? `${context.name} var for længe om at svare.`, context),
    'unexpected-answer': (context) =>
      contactSupport(unanswered(context) ?? `${context.name} sendte et uventet svar.`, context),
    unknown: (context) =>
      contactSupport(context.operation === 'check' ? couldNotCheck(context) : 'Noget gik galt.', context),
    'disconnect-failed': ({ failure, name }) => ({
      happened: `Forbindelsen til ${name} kunne ikke fjernes.`,
      todo: `Den er der stadig. Prøv igen ${wait(failure)}.`,
    }),
    'disconnect-unconfirmed': ({ name }) => ({
      happened: `Vi ved endnu ikke, om forbindelsen til ${name} er fjernet.`,
      todo: 'Vent et øjeblik, eller prøv igen.',
    }),
    'confirmation-expired': () => ({
      happened: 'Virksomheden blev ikke bekræftet i tide, så vi har ikke gemt nøglen.',
      todo: 'Indsæt nøglen igen.',
    }),
  },

  progress: {
    heading: ({ name }) => `Forbinder til ${name}`,
    step: {
      validate: ({ name }) => `Tjek nøglen hos ${name}`,
      'confirm-company': () => 'Bekræft virksomheden',
      activate: ({ keyKind }) => (keyKind === 'integrated' ? 'Aktivér integrationen' : 'Kør installationen'),
    },
    ending: { waiting: 'Ikke startet', running: 'I gang', done: 'Færdig', failed: 'Mislykkedes' },
    retrying: (attempt) => `Intet svar endnu. Prøver igen, forsøg ${attempt.try} af ${attempt.of}.`,
    slow: () => 'Det tager længere tid end normalt. Vi venter stadig på svar.',
    offline: 'Du er offline. Det fortsætter, når du er online igen.',
  },

  company: {
    heading: {
      always: () => 'Er det den rigtige virksomhed?',
      'company-changed': () => 'Nøglen tilhører en anden virksomhed',
      'choose-company': () => 'Hvilken virksomhed vil du forbinde?',
    },
    explanation: {
      always: ({ candidate, provider }) =>
        `Nøglen tilhører ${candidate ?? 'denne virksomhed'} i ${provider}. Intet ændres, før du bekræfter.`,
      'company-changed': ({ current, candidate }) =>
        `Din forbindelse gælder ${current ?? 'en anden virksomhed'}. Den nye nøgle tilhører ${candidate ?? 'denne virksomhed'}. Intet ændres, før du bekræfter.`,
      'choose-company': ({ provider }) =>
        `Nøglen virker for flere virksomheder i ${provider}. Intet ændres, før du bekræfter en af dem.`,
    },
    currentCompany: 'Nuværende virksomhed',
    newCompany: 'Ny virksomhed',
    companyId: (id) => `Virksomheds-id: ${id}`,
    choose: 'Vælg en virksomhed',
    search: 'Søg virksomheder',
    shown: ({ shown, all }) => {
      const number = new Intl.NumberFormat('da')
      return `Viser ${number.format(shown)} af ${number.format(all)} virksomheder. Søg for at finde de andre.`
    },
    found: (count) =>
      count
        ? `${new Intl.NumberFormat('da').format(count)} ${isOne(count, 'da') ? 'virksomhed' : 'virksomheder'} fundet`
        : 'Ingen virksomheder fundet',
    switchTo: (name) => `Skift til ${name}`,
    keep: (name) => `Behold ${name}`,
    connectTo: (name) => `Forbind til ${name}`,
  },

  summary: {
    connectedTo: ({ id, name }) => `Forbundet til ${name ?? `virksomheds-id: ${id}`}`,
    companyId: (id) => `Virksomheds-id: ${id}`,
    copyId: 'Kopiér virksomheds-id',
    copied: 'Virksomheds-id er kopieret.',
    key: 'API-nøgle',
    connectedAt: 'Forbundet siden',
    verifiedAt: 'Senest tjekket',
    notVerifiedSince: (when) => `Ikke tjekket siden ${when}`,
    expiresAt: 'Udløber',
    expiresIn: (days) => `Udløber ${new Intl.RelativeTimeFormat('da', { numeric: 'auto' }).format(days, 'day')}`,
    expired: 'Udløbet',
    offline: 'Du er offline, så forbindelsen kan ikke tjekkes lige nu.',
    disconnectQuestion: (company, provider) => `Afbryd forbindelsen mellem ${company} og ${provider}?`,
    disconnectConsequence: (provider) =>
      `${provider} holder op med at virke her, indtil du forbinder igen med en ${apiKey(provider)}.`,
    keepConnected: 'Behold forbindelsen',
    disconnecting: 'Afbryder forbindelsen…',
  },

  warning: {
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
  },

  announcements: {
    validating: ({ name }) => `Tjekker din ${apiKey(name)} til ${name}.`,
    activating: ({ name }) => `Nøglen virker. Forbinder til ${name}.`,
    disconnected: ({ name }) => `Du er ikke længere forbundet til ${name}.`,
    cancelled: 'Annulleret.',
    keyStillInUse: 'Din nuværende nøgle er stadig i brug.',
    stillConnected: 'Du er stadig forbundet.',
  },

  dialog: {
    keyKind: ({ keyKind }) =>
      keyKind === 'integrated' ? 'API-nøgle til denne installation' : 'Virksomhedens API-nøgle',
    connect: ({ name }) => `Forbind til ${name}`,
    update: ({ name }) => `Opdater din ${apiKey(name)} til ${name}`,
    loading: ({ name }) => `Tjekker din forbindelse til ${name}…`,
    notConnected: ({ name }) => `${name} er ikke forbundet.`,
    discardQuestion: 'Vil du kassere nøglen?',
    discard: 'Kassér',
    keep: 'Behold',
  },
}

function getNewKey({ name, keyKind }: FailureContext, which = ''): string {
  return keyKind === 'integrated'
    ? `Generer en ny nøgle${which} til denne installation i ${name}, og indsæt den her.`
    : `Opret en ny nøgle${which} i ${name}, og indsæt den her.`
}

function wait({ retryAfterSeconds }: Failure): string {
  if (retryAfterSeconds === 0) return 'nu'
  return retryAfterSeconds ? waitInWords(retryAfterSeconds, 'da') : 'om lidt'
}

/** Not of a first check: whoever looks may have no key at all. */
function assurance({ operation }: FailureContext): string {
  return operation === 'check' ? '' : 'Din nøgle blev ikke afvist. '
}

/** What is said where nobody knows how the provider is; null where it may be named as the one that failed. */
function unanswered(context: FailureContext): string | null {
  if (context.failure.side !== 'host') return null
  return context.operation === 'check' ? couldNotCheck(context) : 'Vi fik ikke noget svar.'
}

function couldNotCheck({ name }: FailureContext): string {
  return `Vi kunne ikke tjekke din forbindelse til ${name}.`
}

function notRejected(happened: string, context: FailureContext) {
  return { happened, todo: `${assurance(context)}Prøv igen ${wait(context.failure)}.` }
}

function contactSupport(happened: string, context: FailureContext) {
  const { reference } = context.failure
  const mention = reference ? `, og oplys ${reference}` : ''
  return { happened, todo: `${assurance(context)}Prøv igen, eller kontakt support${mention}.` }
}

function companyIn({ failure: { company } }: FailureContext, before: string, after = ''): string {
  return company ? `${before}${company.name ?? `virksomheds-id ${company.id}`}${after}` : ''
}

function requiredPermissions(names: readonly string[]): string {
  return `Nøglen skal have: ${listInWords(names, 'da')}.`
}
