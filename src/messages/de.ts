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

const apiKey = (name: string) => apiOnce(name, 'API-Schlüssel', 'Schlüssel')

const removals: Readonly<Record<Removal, string>> = {
  whitespace: 'Leerzeichen',
  'line-breaks': 'Zeilenumbrüche',
  invisible: 'unsichtbare Zeichen',
  quotes: 'Anführungszeichen',
  'auth-scheme': 'das Wort vor dem Schlüssel',
  assignment: 'den Namen vor dem Schlüssel',
  code: 'den Code um den Schlüssel herum',
  encoding: 'die Kodierung',
  text: 'den Text um den Schlüssel herum',
  'other-values': 'andere Werte',
}

const pastings: Readonly<Record<PasteWay, string>> = {
  command: 'Drücken Sie ⌘V, um den Schlüssel einzufügen.',
  control: 'Drücken Sie Strg+V, um den Schlüssel einzufügen.',
  touch: 'Halten Sie das Feld gedrückt und wählen Sie „Einfügen“.',
}

const kinds = {
  'private-key': 'Privater Schlüssel (PEM)',
  pem: 'PEM',
  json: 'JSON',
  text: 'Text',
}

const causes: Partial<Record<FailureCode, (context: FailureContext) => string>> = {
  'expired-key': () => 'Der Schlüssel ist abgelaufen.',
  'revoked-key': () => 'Der Schlüssel wurde widerrufen oder ersetzt.',
  'insufficient-permissions': ({ failure: { missingPermissions: missing = [] } }) => {
    if (!missing.length) return 'Dem Schlüssel wurden Berechtigungen entzogen, die er braucht.'
    const lost = isOne(missing.length, 'de') ? 'wurde eine Berechtigung' : 'wurden Berechtigungen'
    return `Dem Schlüssel ${lost} entzogen, die er braucht: ${listInWords(missing, 'de')}.`
  },
  'wrong-key-type': () => 'Der Schlüssel ist nicht von der Art, die diese Verbindung braucht.',
  'wrong-environment': ({ name }) => `Der Schlüssel gehört zu einer anderen Umgebung von ${name}.`,
  'company-mismatch': ({ failure: { company } }) =>
    `Der Schlüssel gehört einem anderen Unternehmen${company ? `: ${company.name ?? company.id}` : ''}.`,
  'not-entitled': ({ name }) => `Diese Integration ist für Ihr Unternehmen in ${name} nicht mehr aktiv.`,
  'ip-not-allowed': ({ name }) => `${name} nimmt diesen Schlüssel aus unserem Netzwerk nicht mehr an.`,
  'already-connected': () => 'Dieses Unternehmen ist an anderer Stelle verbunden.',
}

const others = { email: 'einer E-Mail-Adresse', url: 'einer Webadresse', jwt: 'temporären Zugangsdaten' }

const characters: Readonly<Record<OddCharacter, string>> = {
  dash: 'ein Gedankenstrich',
  quote: 'ein typografisches Anführungszeichen',
  'full-width': 'ein Zeichen in voller Breite',
  digit: 'eine Ziffer aus einer anderen Schrift',
  letter: 'ein Buchstabe außerhalb von A bis Z',
  other: 'ein ungewöhnliches Zeichen',
}

const suspicionText: FieldMessages['suspicion'] = (suspicion, { name, example }) => {
  switch (suspicion.kind) {
    case 'test-key':
      return 'Das sieht nach einem Testschlüssel aus.'
    case 'unexpected-format':
      return `Das sieht nicht nach einem ${apiKey(name)} von ${name} aus.${example ? ` So sieht ein Schlüssel aus: ${example}.` : ''}`
    case 'placeholder':
      return 'Das sieht nach einem Platzhalter oder einem gekürzten Schlüssel aus.'
    case 'spaces':
      return 'Im Schlüssel sind Leerzeichen.'
    case 'structure':
      return 'Das sieht nach einem Teil eines größeren Textes aus.'
    case 'character':
      return `Zeichen ${suspicion.position} ist ${characters[suspicion.what]}.`
    case 'wrong-kind':
      return `Das sieht nach einer anderen Art von Schlüssel für ${name} aus: ${suspicion.found}.`
    case 'other-provider':
      return `Das sieht nach einem Schlüssel von ${suspicion.provider} aus, nicht nach einem ${apiKey(name)} von ${name}.`
    case 'email':
    case 'url':
    case 'jwt':
      return `Das sieht nach ${others[suspicion.kind]} aus, nicht nach einem ${apiKey(name)} von ${name}.`
  }
}

/** Everything that Latchkey says, in German. Says "Sie", as business software does to people it doesn't know. */
export const de: Messages = {
  badge: {
    'not-connected': 'Nicht verbunden',
    validating: 'Prüfung läuft',
    connected: 'Verbunden',
    failed: 'Verbindung fehlgeschlagen',
    'action-required': 'Aktion erforderlich',
  },

  field: {
    label: ({ name }) => `${apiKey(name)} für ${name}`,
    description: ({ keyKind }) =>
      keyKind === 'integrated'
        ? 'Geheime Zugangsdaten dieser Installation, nicht Ihre eigenen.'
        : 'Geheime Zugangsdaten, die Ihrem Unternehmen gehören, nicht Ihnen.',
    guidance: ({ name, keyKind }) => [
      ...(keyKind === 'integrated'
        ? [
            `${name} hat sie während der Installation generiert.`,
            'Sie gewähren unternehmensweiten Zugriff auf die Integration.',
          ]
        : ['Sie gewähren unternehmensweiten Zugriff.']),
      'Bewahren Sie sie sicher auf: Nach dem Speichern sind sie nicht mehr einsehbar.',
    ],
    sourceHeading: () => 'Wo finde ich ihn?',
    sourceLink: ({ name }) => `${name} öffnen`,
    requiredPermissions,
    paste: 'Einfügen',
    pasteBy: (way) => pastings[way],
    show: 'Schlüssel anzeigen',
    hide: 'Schlüssel verbergen',
    shown: 'Ihr API-Schlüssel ist sichtbar.',
    hidden: 'Ihr API-Schlüssel ist verborgen.',
    currentKey: 'Aktueller Schlüssel',
    removed: (found) =>
      found.length
        ? `Wir haben aus dem eingefügten Text ${listInWords(
            found.map((removal) => removals[removal]),
            'de',
          )} entfernt.`
        : '',
    filled: (labels) => `Wir haben auch ${listInWords(labels, 'de')} ausgefüllt.`,
    putBack: 'Rückgängig machen',
    suspicion: suspicionText,
    check: 'Prüfen Sie, was Sie kopiert haben.',
    earlier: 'Zum vorherigen Schlüssel:',
    optional: 'optional',
    choose: 'Auswählen…',
  },

  textField: {
    held: ({ kind, lines }) =>
      `${kinds[kind]}, ${new Intl.NumberFormat('de').format(lines)} ${isOne(lines, 'de') ? 'Zeile' : 'Zeilen'}`,
    chooseFile: 'Datei auswählen',
    fileFault: {
      'too-large': 'Diese Datei ist zu groß für einen Schlüssel. Wählen Sie die Datei, die nur den Schlüssel enthält.',
      'not-text':
        'Diese Datei ist kein reiner Text. Wählen Sie die Datei, in der Sie den Schlüssel erhalten haben, oder fügen Sie ihn ein.',
      empty: 'Diese Datei ist leer. Wählen Sie die Datei, die den Schlüssel enthält.',
      unreadable: 'Wir konnten diese Datei nicht lesen. Wählen Sie sie noch einmal oder fügen Sie den Schlüssel ein.',
      several: 'Das sind mehrere Dateien. Ziehen Sie nur die hierher, die den Schlüssel enthält.',
      folder: 'Das ist ein Ordner. Wählen Sie die Datei, die den Schlüssel enthält.',
    },
  },

  actions: {
    connect: 'Verbinden',
    saveNewKey: 'Neuen Schlüssel speichern',
    update: 'API-Schlüssel aktualisieren',
    updateBroken: () => 'API-Schlüssel ersetzen',
    cancel: 'Abbrechen',
    close: 'Schließen',
    disconnect: 'Verbindung trennen',
    tryAgain: 'Erneut versuchen',
    checkNow: 'Jetzt prüfen',
    menu: (name) => `Aktionen für ${name}`,
  },

  failures: {
    'key-missing': ({ name }) => ({
      happened: 'Der API-Schlüssel fehlt.',
      todo: `Fügen Sie den Schlüssel ein, den Sie aus ${name} kopiert haben.`,
    }),
    'key-too-long': () => ({
      happened: 'Das ist zu lang für einen API-Schlüssel.',
      todo: 'Fügen Sie nur den Schlüssel ein.',
    }),
    'key-placeholder': ({ name }) => ({
      happened: 'Das ist ein Platzhalter oder ein verdeckter Schlüssel, nicht der Schlüssel selbst.',
      todo: `Fügen Sie den vollständigen Schlüssel ein. Wenn Sie ihn nicht mehr haben, holen Sie sich in ${name} einen neuen.`,
    }),
    'key-has-spaces': () => ({
      happened: 'In diesem Schlüssel sind Leerzeichen oder Zeilenumbrüche.',
      todo: 'Fügen Sie den Schlüssel in einem Stück ein.',
    }),
    'key-unreadable': () => ({
      happened: 'Dieser Text enthält Zeichen, die in keinem Schlüssel vorkommen.',
      todo: 'Kopieren Sie den Schlüssel noch einmal und fügen Sie ihn hier ein.',
    }),
    'key-incomplete': () => ({
      happened: 'Ein Teil dieses Schlüssels fehlt.',
      todo: 'Kopieren Sie ihn noch einmal von der ersten bis zur letzten Zeile oder wählen Sie die Datei aus.',
    }),
    'key-several': ({ failure: { names = [] }, name }) => ({
      happened: names.length
        ? `Dieser Text enthält mehr als nur den Schlüssel: ${listInWords(names, 'de')}.`
        : 'Dieser Text enthält mehr als einen Wert.',
      todo: `Fügen Sie nur den ${apiKey(name)} von ${name} ein.`,
    }),
    'key-doubtful': (context) => ({
      happened:
        sentences(...(context.failure.suspicions ?? []).map((suspicion) => suspicionText(suspicion, context))) ||
        `Das ist vielleicht nicht der ${apiKey(context.name)} von ${context.name}.`,
      todo: 'Prüfen Sie, was Sie kopiert haben. Um es so zu verwenden, drücken Sie die Schaltfläche noch einmal.',
    }),
    'field-missing': ({ fieldLabel }) => ({
      happened: fieldLabel ? `${fieldLabel} fehlt.` : 'Eine Angabe fehlt.',
      todo: 'Ergänzen Sie dies und versuchen Sie es erneut.',
    }),
    'field-invalid': ({ fieldLabel, fieldFrame, fieldExample }) => ({
      happened: `${fieldLabel ?? 'Eine Angabe'} hat nicht das richtige Format.`,
      todo: fieldFrame
        ? `Geben Sie nur ein, was in ${fieldFrame} anstelle der Punkte steht${fieldExample ? `, zum Beispiel ${fieldExample}` : ''}.`
        : fieldExample
          ? `Geben Sie es wie in diesem Beispiel ein: ${fieldExample}.`
          : 'Prüfen Sie dies und versuchen Sie es erneut.',
    }),

    'invalid-key': () => ({
      happened: 'Der API-Schlüssel scheint ungültig zu sein.',
      todo: 'Bitte prüfen Sie ihn und versuchen Sie es erneut.',
    }),
    'expired-key': (context) => ({ happened: 'Dieser Schlüssel ist abgelaufen.', todo: getNewKey(context) }),
    'revoked-key': (context) => ({
      happened: 'Dieser Schlüssel wurde widerrufen oder ersetzt.',
      todo: getNewKey(context),
    }),
    'wrong-key-type': ({ failure, name, keyKind }) => ({
      happened: failure.found
        ? `Das ist eine andere Art von Schlüssel: ${failure.found}.`
        : 'Das ist eine andere Art von Schlüssel.',
      todo:
        keyKind === 'integrated'
          ? `Fügen Sie den ${apiKey(name)} ein, den ${name} für diese Installation generiert hat.`
          : `Fügen Sie einen ${apiKey(name)} ein, den Ihr Unternehmen in ${name} erstellt hat.`,
    }),
    'wrong-environment': ({ failure, name }) => ({
      happened: `Dieser Schlüssel gehört zu einer anderen Umgebung von ${name}${failure.found ? `: ${failure.found}` : ''}.`,
      todo: 'Fügen Sie einen Schlüssel aus der Umgebung ein, die Sie verbinden möchten.',
    }),
    'insufficient-permissions': (context) => {
      const { failure, requiredPermissions: required } = context
      const missing = failure.missingPermissions ?? []
      const needed = required ? `${requiredPermissions(required)} ` : ''
      const named = missing.length
        ? `${isOne(missing.length, 'de') ? 'Es fehlt' : 'Es fehlen'}: ${listInWords(missing, 'de')}. `
        : needed
      return {
        happened: 'Dieser Schlüssel hat nicht die erforderlichen Berechtigungen.',
        todo: named + getNewKey(context, ' mit den erforderlichen Berechtigungen'),
      }
    },
    'company-mismatch': (context) => ({
      happened: `Dieser Schlüssel gehört einem anderen Unternehmen${companyIn(context, ': ')}.`,
      todo: 'Fügen Sie einen Schlüssel des richtigen Unternehmens ein oder versuchen Sie es erneut und bestätigen Sie den Wechsel.',
    }),
    'not-entitled': ({ name }) => ({
      happened: `Ihr Unternehmen hat in ${name} keinen Zugriff auf diese Integration.`,
      todo: `Bitten Sie die Administration von ${name} in Ihrem Unternehmen, sie einzuschalten. Versuchen Sie es dann erneut.`,
    }),
    'ip-not-allowed': ({ name }) => ({
      happened: `${name} nimmt diesen Schlüssel aus unserem Netzwerk nicht an.`,
      todo: `Bitten Sie die Administration von ${name} in Ihrem Unternehmen, das zuzulassen. Versuchen Sie es dann erneut.`,
    }),
    'already-connected': (context) => ({
      happened: `Dieses Unternehmen${companyIn(context, ' (', ')')} ist bereits an anderer Stelle verbunden.`,
      todo: `Bitten Sie die Administration von ${context.name} in Ihrem Unternehmen, die Verbindung dort zu trennen. Versuchen Sie es dann erneut.`,
    }),
    'activation-failed': ({ keyKind, failure }) => ({
      happened: `Der Schlüssel funktioniert, aber die ${keyKind === 'integrated' ? 'Integration' : 'Installation'} konnte nicht aktiviert werden.`,
      todo: `Es wurde nichts Neues aktiviert. Versuchen Sie es ${wait(failure)} erneut.`,
    }),
    'activation-unconfirmed': ({ operation, name }) => ({
      happened:
        operation === 'check'
          ? `Wir wissen noch nicht, ob ${name} verbunden ist.`
          : 'Wir wissen noch nicht, ob der neue Schlüssel verwendet wird.',
      todo: 'Warten Sie einen Moment, ob die Verbindung zustande kommt, oder versuchen Sie es erneut.',
    }),
    'signed-out': (context) => ({
      happened: 'Diese Seite ist abgelaufen.',
      todo: `${assurance(context)}Laden Sie sie neu und versuchen Sie es erneut.`,
    }),
    'rate-limited': (context) => notRejected('Es gab zu viele Versuche in kurzer Zeit.', context),
    'service-unavailable': (context) =>
      notRejected(unanswered(context) ?? `${context.name} ist derzeit nicht erreichbar.`, context),
    network: (context) => ({
      happened: context.operation === 'check' ? couldNotCheck(context) : 'Wir konnten keine Verbindung herstellen.',
      todo: `${assurance(context)}Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.`,
    }),
    timeout: (context) =>
      notRejected(unanswered(context) ?? `${context.name} hat nicht rechtzeitig geantwortet.`, context),
    'unexpected-answer': (context) =>
      contactSupport(unanswered(context) ?? `${context.name} hat eine unerwartete Antwort gesendet.`, context),
    unknown: (context) =>
      contactSupport(context.operation === 'check' ? couldNotCheck(context) : 'Etwas ist schiefgelaufen.', context),
    'disconnect-failed': ({ failure, name }) => ({
      happened: `Die Verbindung zu ${name} konnte nicht entfernt werden.`,
      todo: `Sie besteht weiterhin. Versuchen Sie es ${wait(failure)} erneut.`,
    }),
    'disconnect-unconfirmed': ({ name }) => ({
      happened: `Wir wissen noch nicht, ob die Verbindung zu ${name} entfernt wurde.`,
      todo: 'Warten Sie einen Moment oder versuchen Sie es erneut.',
    }),
    'confirmation-expired': () => ({
      happened: 'Das Unternehmen wurde nicht rechtzeitig bestätigt, daher haben wir den Schlüssel nicht behalten.',
      todo: 'Fügen Sie den Schlüssel noch einmal ein.',
    }),
  },

  progress: {
    heading: ({ name }) => `Verbindung zu ${name} wird hergestellt`,
    step: {
      validate: ({ name }) => `Schlüssel bei ${name} prüfen`,
      'confirm-company': () => 'Unternehmen bestätigen',
      activate: ({ keyKind }) => (keyKind === 'integrated' ? 'Integration aktivieren' : 'Installation ausführen'),
    },
    ending: { waiting: 'Nicht begonnen', running: 'Läuft', done: 'Fertig', failed: 'Fehlgeschlagen' },
    retrying: (attempt) => `Noch keine Antwort. Versuch ${attempt.try} von ${attempt.of} läuft.`,
    slow: () => 'Es dauert länger als sonst. Wir warten weiter auf eine Antwort.',
    offline: 'Sie sind offline. Es geht weiter, sobald Sie wieder online sind.',
  },

  company: {
    heading: {
      always: () => 'Ist das das richtige Unternehmen?',
      'company-changed': () => 'Dieser Schlüssel gehört einem anderen Unternehmen',
      'choose-company': () => 'Welches Unternehmen möchten Sie verbinden?',
    },
    explanation: {
      always: ({ candidate, provider }) =>
        `Der Schlüssel gehört in ${provider} zu ${candidate ?? 'diesem Unternehmen'}. Es ändert sich nichts, bis Sie bestätigen.`,
      'company-changed': ({ current, candidate }) =>
        `Ihre Verbindung gilt für ${current ?? 'ein anderes Unternehmen'}. Der neue Schlüssel gehört zu ${candidate ?? 'diesem Unternehmen'}. Es ändert sich nichts, bis Sie bestätigen.`,
      'choose-company': ({ provider }) =>
        `Der Schlüssel gilt für mehrere Unternehmen in ${provider}. Es ändert sich nichts, bis Sie eines bestätigen.`,
    },
    currentCompany: 'Aktuelles Unternehmen',
    newCompany: 'Neues Unternehmen',
    companyId: (id) => `Unternehmens-ID: ${id}`,
    choose: 'Unternehmen auswählen',
    search: 'Unternehmen suchen',
    shown: ({ shown, all }) => {
      const number = new Intl.NumberFormat('de')
      return `${number.format(shown)} von ${number.format(all)} Unternehmen werden angezeigt. Suchen Sie nach den übrigen.`
    },
    found: (count) =>
      count ? `${new Intl.NumberFormat('de').format(count)} Unternehmen gefunden` : 'Keine Unternehmen gefunden',
    switchTo: (name) => `Zu ${name} wechseln`,
    keep: (name) => `${name} behalten`,
    connectTo: (name) => `Mit ${name} verbinden`,
  },

  summary: {
    connectedTo: ({ id, name }) => `Verbunden mit ${name ?? `Unternehmens-ID: ${id}`}`,
    companyId: (id) => `Unternehmens-ID: ${id}`,
    copyId: 'Unternehmens-ID kopieren',
    copied: 'Unternehmens-ID kopiert.',
    key: 'API-Schlüssel',
    connectedAt: 'Verbunden seit',
    verifiedAt: 'Zuletzt geprüft',
    notVerifiedSince: (when) => `Nicht geprüft seit ${when}`,
    expiresAt: 'Ablaufdatum',
    expiresIn: (days) => `Läuft ${new Intl.RelativeTimeFormat('de', { numeric: 'auto' }).format(days, 'day')} ab`,
    expired: 'Abgelaufen',
    offline: 'Sie sind offline, daher kann die Verbindung derzeit nicht geprüft werden.',
    disconnectQuestion: (company, provider) => `Verbindung zwischen ${company} und ${provider} trennen?`,
    disconnectConsequence: (provider) =>
      `${provider} funktioniert hier nicht mehr, bis Sie die Verbindung mit einem ${apiKey(provider)} wiederherstellen.`,
    keepConnected: 'Verbunden bleiben',
    disconnecting: 'Wird getrennt…',
  },

  warning: {
    text: ({ name, keyKind, failure: { code } }) => {
      const expired = keyKind === 'standalone' && (code === 'expired-key' || code === 'invalid-key')
      return `Ihre Verbindung zu ${name} ${expired ? 'ist abgelaufen' : 'wurde unterbrochen'}. Bitte aktualisieren Sie Ihren API-Schlüssel, um den Zugriff wiederherzustellen.`
    },
    cause: (context) =>
      context.failure.code === 'expired-key' && context.keyKind === 'standalone'
        ? null
        : (causes[context.failure.code]?.(context) ?? null),
    affected: (company) => `Das betrifft ${company}.`,
    several: ({ labels, more }) =>
      `${new Intl.NumberFormat('de').format(labels.length + more)} Verbindungen wurden unterbrochen: ${listInWords(more ? [...labels, `${new Intl.NumberFormat('de').format(more)} weitere`] : labels, 'de')}. Aktualisieren Sie deren API-Schlüssel, um den Zugriff wiederherzustellen.`,
  },

  announcements: {
    validating: ({ name }) => `Ihr ${apiKey(name)} für ${name} wird geprüft.`,
    activating: ({ name }) => `Der Schlüssel funktioniert. Verbindung zu ${name} wird hergestellt.`,
    disconnected: ({ name }) => `Verbindung zu ${name} getrennt.`,
    cancelled: 'Abgebrochen.',
    keyStillInUse: 'Ihr aktueller Schlüssel wird weiterhin verwendet.',
    stillConnected: 'Sie sind weiterhin verbunden.',
  },

  dialog: {
    keyKind: ({ keyKind }) =>
      keyKind === 'integrated' ? 'API-Schlüssel dieser Installation' : 'API-Schlüssel des Unternehmens',
    connect: ({ name }) => `Mit ${name} verbinden`,
    update: ({ name }) => `${apiKey(name)} für ${name} aktualisieren`,
    loading: ({ name }) => `Ihre Verbindung zu ${name} wird geprüft…`,
    notConnected: ({ name }) => `${name} ist nicht verbunden.`,
    discardQuestion: 'Diesen Schlüssel verwerfen?',
    discard: 'Verwerfen',
    keep: 'Behalten',
  },
}

function getNewKey({ name, keyKind }: FailureContext, which = ''): string {
  return keyKind === 'integrated'
    ? `Generieren Sie in ${name} einen neuen Schlüssel${which} für diese Installation und fügen Sie ihn hier ein.`
    : `Erstellen Sie in ${name} einen neuen Schlüssel${which} und fügen Sie ihn hier ein.`
}

function wait({ retryAfterSeconds }: Failure): string {
  if (retryAfterSeconds === 0) return 'jetzt'
  return retryAfterSeconds ? waitInWords(retryAfterSeconds, 'de') : 'in Kürze'
}

/** Not of a first check: whoever looks may have no key at all. */
function assurance({ operation }: FailureContext): string {
  return operation === 'check' ? '' : 'Ihr Schlüssel wurde nicht abgelehnt. '
}

/** What is said where nobody knows how the provider is; null where it may be named as the one that failed. */
function unanswered(context: FailureContext): string | null {
  if (context.failure.side !== 'host') return null
  return context.operation === 'check' ? couldNotCheck(context) : 'Wir haben keine Antwort erhalten.'
}

function couldNotCheck({ name }: FailureContext): string {
  return `Wir konnten Ihre Verbindung zu ${name} nicht prüfen.`
}

function notRejected(happened: string, context: FailureContext) {
  return { happened, todo: `${assurance(context)}Versuchen Sie es ${wait(context.failure)} erneut.` }
}

function contactSupport(happened: string, context: FailureContext) {
  const { reference } = context.failure
  const mention = reference ? ` und nennen Sie ${reference}` : ''
  return {
    happened,
    todo: `${assurance(context)}Versuchen Sie es erneut oder wenden Sie sich an den Support${mention}.`,
  }
}

function companyIn({ failure: { company } }: FailureContext, before: string, after = ''): string {
  return company ? `${before}${company.name ?? `Unternehmens-ID ${company.id}`}${after}` : ''
}

function requiredPermissions(names: readonly string[]): string {
  return `Der Schlüssel braucht: ${listInWords(names, 'de')}.`
}
