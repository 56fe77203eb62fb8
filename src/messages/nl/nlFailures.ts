import { isOne } from '../isOne'
import { listInWords } from '../listInWords'
import type { FailureContext, FailureMessages } from '../Messages'
import { waitInWords } from '../waitInWords'
import { nlEntryFailures } from './nlEntryFailures'

export const nlFailures: FailureMessages = {
  ...nlEntryFailures,
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
        ? `Plak de API-sleutel die ${name} voor deze installatie heeft gegenereerd.`
        : `Plak een API-sleutel die je bedrijf in ${name} heeft gemaakt.`,
  }),
  'wrong-environment': ({ failure, name }) => ({
    happened: `Deze sleutel is voor een andere omgeving van ${name}${failure.found ? `: ${failure.found}` : ''}.`,
    todo: 'Plak een sleutel uit de omgeving die je wilt verbinden.',
  }),
  'insufficient-permissions': (context) => {
    const missing = context.failure.missingPermissions ?? []
    const named = missing.length
      ? `${isOne(missing.length, 'nl') ? 'Er ontbreekt' : 'Er ontbreken'}: ${listInWords(missing, 'nl')}. `
      : ''
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
    happened: `De sleutel klopt, maar de ${keyKind === 'integrated' ? 'integratie' : 'installatie'} kon niet worden geactiveerd.`,
    todo: `Er is niets nieuws actief. Probeer het ${wait(failure)} opnieuw.`,
  }),
  'activation-unconfirmed': ({ operation, name }) => ({
    happened:
      operation === 'check'
        ? `We weten nog niet of ${name} is verbonden.`
        : 'We weten nog niet of de nieuwe sleutel in gebruik is.',
    todo: 'Wacht even of er verbinding komt, of probeer het opnieuw.',
  }),
  'rate-limited': (context) => notRejected('Er waren te veel pogingen in korte tijd.', context),
  'service-unavailable': (context) => notRejected(`${context.name} is op dit moment niet bereikbaar.`, context),
  network: (context) => ({
    happened: 'We konden geen verbinding maken.',
    todo: `${assurance(context)}Controleer je internetverbinding en probeer het opnieuw.`,
  }),
  timeout: (context) => notRejected('Het antwoord duurde te lang.', context),
  'unexpected-answer': (context) => contactSupport('We kregen een antwoord dat we niet begrepen.', context),
  unknown: (context) => contactSupport('Dit kon door een onverwacht probleem niet worden afgerond.', context),
  'disconnect-failed': ({ failure, name }) => ({
    happened: `De verbinding met ${name} kon niet worden verwijderd.`,
    todo: `De verbinding is er nog. Probeer het ${wait(failure)} opnieuw.`,
  }),
  'disconnect-unconfirmed': ({ name }) => ({
    happened: `We weten nog niet of de verbinding met ${name} is verwijderd.`,
    todo: 'Wacht even, of probeer het opnieuw.',
  }),
  'confirmation-expired': () => ({
    happened: 'Het bedrijf is niet op tijd bevestigd, dus we zijn de sleutel vergeten.',
    todo: 'Plak de sleutel opnieuw.',
  }),
}

type Failure = FailureContext['failure']

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
