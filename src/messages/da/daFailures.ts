import { listInWords } from '../listInWords'
import type { FailureContext, FailureMessages } from '../Messages'
import { waitInWords } from '../waitInWords'
import { daEntryFailures } from './daEntryFailures'

export const daFailures: FailureMessages = {
  ...daEntryFailures,
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
        ? `Indsæt den API-nøgle, som ${name} genererede til denne installation.`
        : `Indsæt en API-nøgle, som din virksomhed har oprettet i ${name}.`,
  }),
  'wrong-environment': ({ failure, name }) => ({
    happened: `Nøglen hører til et andet miljø i ${name}${failure.found ? `: ${failure.found}` : ''}.`,
    todo: 'Indsæt en nøgle fra det miljø, du vil forbinde.',
  }),
  'insufficient-permissions': (context) => {
    const missing = context.failure.missingPermissions ?? []
    const named = missing.length ? `Mangler: ${listInWords(missing, 'da')}. ` : ''
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
    happened: `Nøglen er rigtig, men ${keyKind === 'integrated' ? 'integrationen' : 'installationen'} kunne ikke aktiveres.`,
    todo: `Intet nyt er aktivt. Prøv igen ${wait(failure)}.`,
  }),
  'activation-unconfirmed': ({ operation, name }) => ({
    happened:
      operation === 'check'
        ? `Vi ved endnu ikke, om ${name} er forbundet.`
        : 'Vi ved endnu ikke, om den nye nøgle er i brug.',
    todo: 'Vent et øjeblik og se, om der bliver forbundet, eller prøv igen.',
  }),
  'rate-limited': (context) => notRejected('Der var for mange forsøg på kort tid.', context),
  'service-unavailable': (context) => notRejected(`Der er ikke forbindelse til ${context.name} lige nu.`, context),
  network: (context) => ({
    happened: 'Vi kunne ikke oprette forbindelse.',
    todo: `${assurance(context)}Tjek din internetforbindelse, og prøv igen.`,
  }),
  timeout: (context) => notRejected('Svaret var for længe om at komme.', context),
  'unexpected-answer': (context) => contactSupport('Vi fik et svar, som vi ikke forstod.', context),
  unknown: (context) => contactSupport('Det kunne ikke gøres færdigt på grund af et uventet problem.', context),
  'disconnect-failed': ({ failure, name }) => ({
    happened: `Forbindelsen til ${name} kunne ikke fjernes.`,
    todo: `Den er der stadig. Prøv igen ${wait(failure)}.`,
  }),
  'disconnect-unconfirmed': ({ name }) => ({
    happened: `Vi ved endnu ikke, om forbindelsen til ${name} er fjernet.`,
    todo: 'Vent et øjeblik, eller prøv igen.',
  }),
  'confirmation-expired': () => ({
    happened: 'Virksomheden blev ikke bekræftet i tide, så nøglen er glemt.',
    todo: 'Indsæt nøglen igen.',
  }),
}

type Failure = FailureContext['failure']

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
