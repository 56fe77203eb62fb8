import { isOne } from '../isOne'
import { listInWords } from '../listInWords'
import type { FailureContext, FailureMessages } from '../Messages'
import { waitInWords } from '../waitInWords'
import { deEntryFailures } from './deEntryFailures'

export const deFailures: FailureMessages = {
  ...deEntryFailures,
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
        ? `Fügen Sie den API-Schlüssel ein, den ${name} für diese Installation generiert hat.`
        : `Fügen Sie einen API-Schlüssel ein, den Ihr Unternehmen in ${name} erstellt hat.`,
  }),
  'wrong-environment': ({ failure, name }) => ({
    happened: `Dieser Schlüssel gehört zu einer anderen Umgebung von ${name}${failure.found ? `: ${failure.found}` : ''}.`,
    todo: 'Fügen Sie einen Schlüssel aus der Umgebung ein, die Sie verbinden möchten.',
  }),
  'insufficient-permissions': (context) => {
    const missing = context.failure.missingPermissions ?? []
    const named = missing.length
      ? `${isOne(missing.length, 'de') ? 'Es fehlt' : 'Es fehlen'}: ${listInWords(missing, 'de')}. `
      : ''
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
    todo: `Bitten Sie eine Person mit Adminrechten für ${name} in Ihrem Unternehmen, sie einzuschalten, und versuchen Sie es dann erneut.`,
  }),
  'ip-not-allowed': ({ name }) => ({
    happened: `${name} nimmt diesen Schlüssel aus unserem Netzwerk nicht an.`,
    todo: `Bitten Sie eine Person mit Adminrechten für ${name} in Ihrem Unternehmen, das zuzulassen, und versuchen Sie es dann erneut.`,
  }),
  'already-connected': (context) => ({
    happened: `Dieses Unternehmen${companyIn(context, ' (', ')')} ist bereits an anderer Stelle verbunden.`,
    todo: `Bitten Sie eine Person mit Adminrechten für ${context.name} in Ihrem Unternehmen, die Verbindung dort zu trennen, und versuchen Sie es dann erneut.`,
  }),
  'activation-failed': ({ keyKind, failure }) => ({
    happened: `Der Schlüssel ist richtig, aber die ${keyKind === 'integrated' ? 'Integration' : 'Installation'} konnte nicht aktiviert werden.`,
    todo: `Es ist nichts Neues aktiv. Versuchen Sie es ${wait(failure)} erneut.`,
  }),
  'activation-unconfirmed': ({ operation, name }) => ({
    happened:
      operation === 'check'
        ? `Wir wissen noch nicht, ob ${name} verbunden ist.`
        : 'Wir wissen noch nicht, ob der neue Schlüssel verwendet wird.',
    todo: 'Warten Sie einen Moment, ob die Verbindung zustande kommt, oder versuchen Sie es erneut.',
  }),
  'rate-limited': (context) => notRejected('Es gab zu viele Versuche in kurzer Zeit.', context),
  'service-unavailable': (context) => notRejected(`${context.name} ist derzeit nicht erreichbar.`, context),
  network: (context) => ({
    happened: 'Wir konnten keine Verbindung herstellen.',
    todo: `${assurance(context)}Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.`,
  }),
  timeout: (context) => notRejected('Die Antwort hat zu lange gedauert.', context),
  'unexpected-answer': (context) =>
    contactSupport('Wir haben eine Antwort erhalten, die wir nicht verstehen.', context),
  unknown: (context) =>
    contactSupport('Der Vorgang konnte wegen eines unerwarteten Problems nicht abgeschlossen werden.', context),
  'disconnect-failed': ({ failure, name }) => ({
    happened: `Die Verbindung zu ${name} konnte nicht entfernt werden.`,
    todo: `Sie besteht weiterhin. Versuchen Sie es ${wait(failure)} erneut.`,
  }),
  'disconnect-unconfirmed': ({ name }) => ({
    happened: `Wir wissen noch nicht, ob die Verbindung zu ${name} entfernt wurde.`,
    todo: 'Warten Sie einen Moment, oder versuchen Sie es erneut.',
  }),
  'confirmation-expired': () => ({
    happened: 'Das Unternehmen wurde nicht rechtzeitig bestätigt, daher haben wir den Schlüssel verworfen.',
    todo: 'Fügen Sie den Schlüssel noch einmal ein.',
  }),
}

type Failure = FailureContext['failure']

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
