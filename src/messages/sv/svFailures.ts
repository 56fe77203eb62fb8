import { listInWords } from '../listInWords'
import type { FailureContext, FailureMessages } from '../Messages'
import { waitInWords } from '../waitInWords'
import { svEntryFailures } from './svEntryFailures'

export const svFailures: FailureMessages = {
  ...svEntryFailures,
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
        ? `Klistra in API-nyckeln som ${name} genererade för den här installationen.`
        : `Klistra in en API-nyckel som ditt företag har skapat i ${name}.`,
  }),
  'wrong-environment': ({ failure, name }) => ({
    happened: `Nyckeln är för en annan miljö i ${name}${failure.found ? `: ${failure.found}` : ''}.`,
    todo: 'Klistra in en nyckel från den miljö som du vill ansluta.',
  }),
  'insufficient-permissions': (context) => {
    const missing = context.failure.missingPermissions ?? []
    const named = missing.length ? `Saknas: ${listInWords(missing, 'sv')}. ` : ''
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
    happened: `Nyckeln är rätt, men ${keyKind === 'integrated' ? 'integrationen' : 'installationen'} kunde inte aktiveras.`,
    todo: `Inget nytt är aktivt. Försök igen ${wait(failure)}.`,
  }),
  'activation-unconfirmed': ({ operation, name }) => ({
    happened:
      operation === 'check'
        ? `Vi vet inte ännu om ${name} är anslutet.`
        : 'Vi vet inte ännu om den nya nyckeln används.',
    todo: 'Vänta en stund och se om den ansluts, eller försök igen.',
  }),
  'rate-limited': (context) => notRejected('Det var för många försök på kort tid.', context),
  'service-unavailable': (context) =>
    notRejected(`Anslutningen till ${context.name} är inte tillgänglig just nu.`, context),
  network: (context) => ({
    happened: 'Vi kunde inte ansluta.',
    todo: `${assurance(context)}Kontrollera din internetanslutning och försök igen.`,
  }),
  timeout: (context) => notRejected('Svaret tog för lång tid.', context),
  'unexpected-answer': (context) => contactSupport('Vi fick ett svar som vi inte förstod.', context),
  unknown: (context) => contactSupport('Det gick inte att slutföra på grund av ett oväntat problem.', context),
  'disconnect-failed': ({ failure, name }) => ({
    happened: `Anslutningen till ${name} kunde inte tas bort.`,
    todo: `Den finns kvar. Försök igen ${wait(failure)}.`,
  }),
  'disconnect-unconfirmed': ({ name }) => ({
    happened: `Vi vet inte ännu om anslutningen till ${name} har tagits bort.`,
    todo: 'Vänta en stund, eller försök igen.',
  }),
  'confirmation-expired': () => ({
    happened: 'Företaget bekräftades inte i tid, så nyckeln har glömts.',
    todo: 'Klistra in nyckeln igen.',
  }),
}

type Failure = FailureContext['failure']

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
