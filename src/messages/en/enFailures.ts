import { durationInWords } from '../durationInWords'
import { listInWords } from '../listInWords'
import type { FailureContext, FailureMessages } from '../Messages'
import { enEntryFailures } from './enEntryFailures'

/** Every failure: what happened, then what to do (R15). Built from data fields only, never from a callback's prose (K04). */
export const enFailures: FailureMessages = {
  ...enEntryFailures,
  'invalid-key': () => ({
    happened: 'The API Key appears to be invalid.',
    todo: 'Please check and try again.',
  }),
  'expired-key': (context) => ({ happened: 'This key has expired.', todo: getNewKey(context) }),
  'revoked-key': (context) => ({ happened: 'This key has been revoked or rotated.', todo: getNewKey(context) }),
  'wrong-key-type': ({ failure, name, keyKind }) => ({
    happened: `This is another kind of key${failure.found ? `: ${failure.found}` : ''}.`,
    todo: `Paste ${keyKind === 'integrated' ? `the API key that ${name} generated for this installation` : `an API key that your company created in ${name}`}.`,
  }),
  'wrong-environment': ({ failure, name }) => ({
    happened: `This key is for another ${name} environment${failure.found ? `: ${failure.found}` : ''}.`,
    todo: 'Paste a key from the environment that you want to connect.',
  }),
  'insufficient-permissions': (context) => {
    const missing = context.failure.missingPermissions ?? []
    const named = missing.length ? `Missing: ${listInWords(missing, 'en')}. ` : ''
    return {
      happened: 'This key does not have the required permissions.',
      todo: named + getNewKey(context, ' with the required permissions'),
    }
  },
  'company-mismatch': (context) => ({
    happened: `This key belongs to another company${companyIn(context, ': ')}.`,
    todo: 'Paste a key of the right company, or try again and confirm the change.',
  }),
  'not-entitled': ({ name }) => ({
    happened: `Your company does not have access to this integration in ${name}.`,
    todo: `Ask a ${name} admin at your company to turn it on, then try again.`,
  }),
  'ip-not-allowed': ({ name }) => ({
    happened: `${name} does not accept this key from our network.`,
    todo: `Ask a ${name} admin at your company to allow it, then try again.`,
  }),
  'already-connected': (context) => ({
    happened: `This company${companyIn(context, ' (', ')')} is already connected somewhere else.`,
    todo: `Ask a ${context.name} admin at your company to disconnect it there, then try again.`,
  }),
  'activation-failed': ({ keyKind, failure }) => ({
    happened: `The key is right, but the ${keyKind === 'integrated' ? 'integration' : 'installation'} could not be activated.`,
    todo: `Nothing new is active. Try again ${wait(failure)}.`,
  }),
  'activation-unconfirmed': ({ operation, name }) => ({
    happened:
      operation === 'check'
        ? `We don't know yet whether ${name} is connected.`
        : "We don't know yet whether the new key is in use.",
    todo: 'Wait a moment to see whether it connects, or try again.',
  }),
  'rate-limited': (context) => notRejected('There were too many attempts in a short time.', context),
  'service-unavailable': (context) => notRejected(`The connection to ${context.name} is not available now.`, context),
  network: (context) => ({
    happened: 'We could not connect.',
    todo: `${assurance(context)}Check your internet connection and try again.`,
  }),
  timeout: (context) => notRejected('The answer took too long.', context),
  'unexpected-answer': (context) => contactSupport('We got an answer that we did not understand.', context),
  unknown: (context) => contactSupport('This could not be finished because of an unexpected problem.', context),
  'disconnect-failed': ({ failure, name }) => ({
    happened: `The connection to ${name} could not be removed.`,
    todo: `It is still there. Try again ${wait(failure)}.`,
  }),
  'disconnect-unconfirmed': ({ name }) => ({
    happened: `We don't know yet whether the connection to ${name} was removed.`,
    todo: 'Wait a moment, or try again.',
  }),
  'confirmation-expired': () => ({
    happened: 'The company was not confirmed in time, so the key was forgotten.',
    todo: 'Paste the key again.',
  }),
}

type Failure = FailureContext['failure']

/** The same advice in the words of each key kind: a company creates its keys, an installation has its key generated. */
function getNewKey({ name, keyKind }: FailureContext, which = ''): string {
  return keyKind === 'integrated'
    ? `Generate a new key for this installation in ${name}${which}, then paste it here.`
    : `Create a new key in ${name}${which}, then paste it here.`
}

function wait({ retryAfterSeconds }: Failure): string {
  if (retryAfterSeconds === 0) return 'now'
  return retryAfterSeconds ? `in ${durationInWords(retryAfterSeconds, 'en')}` : 'in a moment'
}

/** Not of a first check: whoever looks may have no key at all. */
function assurance({ operation }: FailureContext): string {
  return operation === 'check' ? '' : 'Your key was not rejected. '
}

function notRejected(happened: string, context: FailureContext) {
  return { happened, todo: `${assurance(context)}Try again ${wait(context.failure)}.` }
}

function contactSupport(happened: string, context: FailureContext) {
  const { reference } = context.failure
  const mention = reference ? ` and mention ${reference}` : ''
  return { happened, todo: `${assurance(context)}Try again, or contact support${mention}.` }
}

function companyIn({ failure: { company } }: FailureContext, before: string, after = ''): string {
  return company ? `${before}${company.name ?? `Company ID ${company.id}`}${after}` : ''
}
