import type { FailureCode } from '../core/failures/failures'
import type { OddCharacter } from '../core/failures/suspicion'
import type { Removal } from '../key/reading/Reading'
import type {
  ActionMessages,
  AnnouncementMessages,
  CompanyMessages,
  DialogMessages,
  EntryFailureCode,
  FailureContext,
  FailureMessages,
  FieldMessages,
  Messages,
  PasteWay,
  ProgressMessages,
  SummaryMessages,
  TextFieldMessages,
  WarningMessages,
} from './Messages'
import { apiOnce } from './wording/apiOnce'
import { durationInWords } from './wording/durationInWords'
import { isOne } from './wording/isOne'
import { listInWords } from './wording/listInWords'
import { sentences } from './wording/sentences'

type Failure = FailureContext['failure']

const anApiKey = (name: string) => apiOnce(name, 'an API key', 'a key')
const apiKey = (name: string) => apiOnce(name, 'API key', 'key')

const removals: Readonly<Record<Removal, string>> = {
  whitespace: 'spaces',
  'line-breaks': 'line breaks',
  invisible: 'hidden characters',
  quotes: 'quotes',
  'auth-scheme': 'the word before the key',
  assignment: 'the name before the key',
  code: 'the code around it',
  encoding: 'the encoding',
  text: 'the text around it',
  'other-values': 'other values',
}

const pastings: Readonly<Record<PasteWay, string>> = {
  command: 'Press ⌘V to paste the key.',
  control: 'Press Ctrl+V to paste the key.',
  touch: 'Press and hold the field, then choose Paste.',
}

const kinds = {
  'private-key': 'Private key (PEM)',
  pem: 'PEM',
  json: 'JSON',
  text: 'Text',
}

const companyId = (id: string) => `Company ID: ${id}`

const causes: Partial<Record<FailureCode, (context: FailureContext) => string>> = {
  'expired-key': () => 'The key has expired.',
  'revoked-key': () => 'The key was revoked or rotated.',
  'insufficient-permissions': ({ failure: { missingPermissions: missing = [] } }) => {
    if (!missing.length) return 'The key has lost permissions that it needs.'
    const lost = isOne(missing.length, 'en') ? 'a permission' : 'permissions'
    return `The key has lost ${lost} that it needs: ${listInWords(missing, 'en')}.`
  },
  'wrong-key-type': () => 'The key is of another kind than this connection needs.',
  'wrong-environment': ({ name }) => `The key is for another ${name} environment.`,
  'company-mismatch': ({ failure: { company } }) =>
    `The key belongs to another company${company ? `: ${company.name ?? company.id}` : ''}.`,
  'not-entitled': ({ name }) => `This integration is no longer active for your company in ${name}.`,
  'ip-not-allowed': ({ name }) => `${name} no longer accepts this key from our network.`,
  'already-connected': () => 'This company is connected somewhere else.',
}

const others = { email: 'an email address', url: 'a web address', jwt: 'a temporary credential' }

const characters: Readonly<Record<OddCharacter, string>> = {
  dash: 'a long dash',
  quote: 'a curly quote',
  'full-width': 'a full-width character',
  digit: 'a digit of another script',
  letter: 'a letter outside A to Z',
  other: 'an unusual character',
}

/** What may be wrong with a key, a sentence each: told at a paste, and in the question before it is sent (K09). */
const enSuspicion: FieldMessages['suspicion'] = (suspicion, { name, example }) => {
  switch (suspicion.kind) {
    case 'test-key':
      return 'This looks like a test key.'
    case 'unexpected-format':
      return `This doesn't look like ${anApiKey(name)} from ${name}.${example ? ` A key looks like this: ${example}.` : ''}`
    case 'placeholder':
      return 'This looks like a placeholder or a shortened key.'
    case 'spaces':
      return 'There are spaces inside.'
    case 'structure':
      return 'This looks like a part of a larger text.'
    case 'character':
      return `Character ${suspicion.position} is ${characters[suspicion.what]}.`
    case 'wrong-kind':
      return `This looks like another kind of key from ${name}: ${suspicion.found}.`
    case 'other-provider':
      return `This looks like a key from ${suspicion.provider}, not ${anApiKey(name)} from ${name}.`
    case 'email':
    case 'url':
    case 'jwt':
      return `This looks like ${others[suspicion.kind]}, not ${anApiKey(name)} from ${name}.`
  }
}

const connect = 'Connect'
const saveNewKey = 'Save new key'
const cancel = 'Cancel'

/** The buttons of the key field, apart, so that a field alone does not bring the others. */
export const enEntryActions: Pick<ActionMessages, 'connect' | 'saveNewKey' | 'cancel'> = { connect, saveNewKey, cancel }

/** What is found before any call: which mistake it is, and what to paste instead (K08, K09, K10). */
export const enEntryFailures: Pick<FailureMessages, EntryFailureCode> = {
  'key-missing': ({ name }) => ({
    happened: 'The API key is missing.',
    todo: `Paste the key that you copied from ${name}.`,
  }),
  'key-too-long': () => ({
    happened: 'This is too long to be an API key.',
    todo: 'Paste only the key.',
  }),
  'key-placeholder': ({ name }) => ({
    happened: 'This is a placeholder or a hidden version of a key, not the key itself.',
    todo: `Paste the full key. If you no longer have it, get a new one from ${name}.`,
  }),
  'key-has-spaces': () => ({
    happened: 'There are spaces or line breaks inside this key.',
    todo: 'Paste the key in one piece.',
  }),
  'key-unreadable': () => ({
    happened: 'This text contains characters that no key has.',
    todo: 'Copy the key again, then paste it here.',
  }),
  'key-incomplete': () => ({
    happened: 'A part of this key is missing.',
    todo: 'Copy it again from its first to its last line, or choose its file.',
  }),
  'key-several': ({ failure: { names = [] }, name }) => ({
    happened: names.length
      ? `There's more than the key in this text: ${listInWords(names, 'en')}.`
      : "There's more than one value in this text.",
    todo: `Paste only the ${apiKey(name)} from ${name}.`,
  }),
  'key-doubtful': (context) => ({
    happened:
      sentences(...(context.failure.suspicions ?? []).map((suspicion) => enSuspicion(suspicion, context))) ||
      `This may not be the ${apiKey(context.name)} from ${context.name}.`,
    todo: 'Check what you copied. To use it as it is, press the button again.',
  }),
  'field-missing': ({ fieldLabel }) => ({
    happened: `${fieldLabel ?? 'Something'} is missing.`,
    todo: 'Fill it in and try again.',
  }),
  'field-invalid': ({ fieldLabel, fieldFrame, fieldExample }) => ({
    happened: `${fieldLabel ?? 'Something'} doesn't have the right form.`,
    todo: fieldFrame
      ? `Enter only what takes the place of the dots in ${fieldFrame}${fieldExample ? `, such as ${fieldExample}` : ''}.`
      : fieldExample
        ? `Enter it like this example: ${fieldExample}.`
        : 'Check it and try again.',
  }),
}

/** The statuses of the guidelines, word for word (R29). */
export const enBadge: Messages['badge'] = {
  'not-connected': 'Not connected',
  validating: 'Validation in progress',
  connected: 'Connected',
  failed: 'Connection failed',
  'action-required': 'Action required',
}

export const enField: FieldMessages = {
  label: ({ name }) => `${name} ${apiKey(name)}`,
  description: ({ keyKind }) =>
    keyKind === 'integrated'
      ? 'A secret credential of this installation.'
      : 'A secret credential that belongs to your company, not to you.',
  guidance: ({ name, keyKind }) => [
    ...(keyKind === 'integrated'
      ? [
          `${name} generated it during installation.`,
          'It grants company-level access to the integration.',
          "Store it securely: it can't be viewed again.",
        ]
      : ['It grants company-level access.', 'Store it securely: it cannot be viewed again after saving.']),
  ],
  sourceHeading: () => 'Where do I find it?',
  sourceLink: ({ name }) => `Open ${name}`,
  requiredPermissions,
  paste: 'Paste',
  pasteBy: (way) => pastings[way],
  show: 'Show key',
  hide: 'Hide key',
  shown: 'Your API key is visible.',
  hidden: 'Your API key is hidden.',
  currentKey: 'Current key',
  removed: (found) =>
    found.length
      ? `We removed ${listInWords(
          found.map((removal) => removals[removal]),
          'en',
        )} from what you pasted.`
      : '',
  filled: (labels) => `We filled in ${listInWords(labels, 'en')} as well.`,
  putBack: 'Put it back',
  suspicion: enSuspicion,
  check: 'Check what you copied.',
  earlier: 'About the earlier key:',
  optional: 'optional',
  choose: 'Choose…',
}

export const enTextField: TextFieldMessages = {
  held: ({ kind, lines }) => `${kinds[kind]}, ${inEnglish(lines)} ${isOne(lines, 'en') ? 'line' : 'lines'}`,
  chooseFile: 'Choose a file',
  fileFault: {
    'too-large': 'This file is too large to be a key. Choose the file that holds only the key.',
    'not-text': "This file isn't plain text. Choose the file that you got the key in, or paste the key.",
    empty: 'This file is empty. Choose the file that holds the key.',
    unreadable: "We couldn't read this file. Choose it again, or paste the key.",
    several: 'These are several files. Drop only the one that holds the key.',
    folder: 'This is a folder. Choose the file that holds the key.',
  },
}

export const enActions: ActionMessages = {
  connect,
  saveNewKey,
  update: 'Update API Key',
  // Both guidelines name it so; "Reconnect" is the second choice of one of them (R25).
  updateBroken: () => 'Replace API Key',
  cancel,
  close: 'Close',
  disconnect: 'Disconnect',
  tryAgain: 'Try again',
  checkNow: 'Check now',
  menu: (name) => `Actions for ${name}`,
}

/** Every failure: what happened, then what to do (R15). Built from data fields only, never from a callback's prose (K04). */
export const enFailures: FailureMessages = /* @__PURE__ */ Object.assign({}, enEntryFailures, {
  'invalid-key': () => ({
    happened: 'The API Key appears to be invalid.',
    todo: 'Please check and try again.',
  }),
  'expired-key': (context) => ({ happened: 'This key has expired.', todo: getNewKey(context) }),
  'revoked-key': (context) => ({ happened: 'This key has been revoked or rotated.', todo: getNewKey(context) }),
  'wrong-key-type': ({ failure, name, keyKind }) => ({
    happened: `This is another kind of key${failure.found ? `: ${failure.found}` : ''}.`,
    todo: `Paste ${keyKind === 'integrated' ? `the ${apiKey(name)} that ${name} generated for this installation` : `${anApiKey(name)} that your company created in ${name}`}.`,
  }),
  'wrong-environment': ({ failure, name }) => ({
    happened: `This key is for another ${name} environment${failure.found ? `: ${failure.found}` : ''}.`,
    todo: 'Paste a key from the environment that you want to connect.',
  }),
  'insufficient-permissions': (context) => {
    const { failure, requiredPermissions: required } = context
    const missing = failure.missingPermissions ?? []
    const needed = required ? `${requiredPermissions(required)} ` : ''
    const named = missing.length ? `Missing: ${listInWords(missing, 'en')}. ` : needed
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
    happened: `Your company doesn't have access to this integration in ${name}.`,
    todo: `Ask a ${name} admin at your company to turn it on, then try again.`,
  }),
  'ip-not-allowed': ({ name }) => ({
    happened: `${name} doesn't accept this key from our network.`,
    todo: `Ask a ${name} admin at your company to allow it, then try again.`,
  }),
  'already-connected': (context) => ({
    happened: `This company${companyIn(context, ' (', ')')} is already connected somewhere else.`,
    todo: `Ask a ${context.name} admin at your company to disconnect it there, then try again.`,
  }),
  'activation-failed': ({ keyKind, failure }) => ({
    happened: `The key works, but the ${keyKind === 'integrated' ? 'integration' : 'installation'} couldn't be activated.`,
    todo: `Nothing new is active. Try again ${wait(failure)}.`,
  }),
  'activation-unconfirmed': ({ operation, name }) => ({
    happened:
      operation === 'check'
        ? `We don't know yet whether ${name} is connected.`
        : "We don't know yet whether the new key is in use.",
    todo: 'Wait a moment to see whether it connects, or try again.',
  }),
  'signed-out': (context) => ({
    happened: 'This page has expired.',
    todo: `${assurance(context)}Reload it, then try again.`,
  }),
  'rate-limited': (context) => notRejected('There were too many attempts in a short time.', context),
  'service-unavailable': (context) =>
    notRejected(unanswered(context) ?? `${context.name} can't be reached right now.`, context),
  network: (context) => ({
    happened: context.operation === 'check' ? couldNotCheck(context) : "We couldn't connect.",
    todo: `${assurance(context)}Check your internet connection and try again.`,
  }),
  timeout: (context) => notRejected(unanswered(context) ?? `${context.name} took too long to answer.`, context),
  'unexpected-answer': (context) =>
    contactSupport(unanswered(context) ?? `${context.name} sent an answer we didn't expect.`, context),
  unknown: (context) =>
    contactSupport(context.operation === 'check' ? couldNotCheck(context) : 'Something went wrong.', context),
  'disconnect-failed': ({ failure, name }) => ({
    happened: `The connection to ${name} couldn't be removed.`,
    todo: `It's still there. Try again ${wait(failure)}.`,
  }),
  'disconnect-unconfirmed': ({ name }) => ({
    happened: `We don't know yet whether the connection to ${name} was removed.`,
    todo: 'Wait a moment, or try again.',
  }),
  'confirmation-expired': () => ({
    happened: "The company wasn't confirmed in time, so we didn't keep the key.",
    todo: 'Paste the key again.',
  }),
} satisfies Omit<FailureMessages, EntryFailureCode>)

export const enProgress: ProgressMessages = {
  heading: ({ name }) => `Connecting to ${name}`,
  step: {
    validate: ({ name }) => `Check the key with ${name}`,
    'confirm-company': () => 'Confirm the company',
    // Only a standalone key runs an installation (R09, R10).
    activate: ({ keyKind }) => (keyKind === 'integrated' ? 'Activate the integration' : 'Run the installation'),
  },
  ending: { waiting: 'Not started', running: 'In progress', done: 'Done', failed: 'Failed' },
  retrying: (attempt) => `No answer yet. Trying again, attempt ${inEnglish(attempt.try)} of ${inEnglish(attempt.of)}.`,
  slow: () => "This is taking longer than usual. We're still waiting for an answer.",
  offline: "You're offline. This continues when you're back online.",
}

export const enCompany: CompanyMessages = {
  heading: {
    always: () => 'Is this the right company?',
    'company-changed': () => 'This key belongs to another company',
    'choose-company': () => 'Which company do you want to connect?',
  },
  explanation: {
    always: ({ candidate, provider }) =>
      `The key belongs to ${candidate ?? 'this company'} in ${provider}. Nothing changes until you confirm.`,
    'company-changed': ({ current, candidate }) =>
      `Your connection is for ${current ?? 'another company'}. The new key belongs to ${candidate ?? 'this company'}. Nothing changes until you confirm.`,
    'choose-company': ({ provider }) =>
      `The key works for several companies in ${provider}. Nothing changes until you confirm one.`,
  },
  currentCompany: 'Current company',
  newCompany: 'New company',
  companyId: (id) => `Company ID: ${id}`,
  choose: 'Choose a company',
  search: 'Search companies',
  shown: ({ shown, all }) => `Showing ${inEnglish(shown)} of ${inEnglish(all)} companies. Search to find the others.`,
  found: (count) =>
    count ? `${inEnglish(count)} ${isOne(count, 'en') ? 'company' : 'companies'} found` : 'No companies found',
  switchTo: (name) => `Switch to ${name}`,
  keep: (name) => `Keep ${name}`,
  connectTo: (name) => `Connect to ${name}`,
}

export const enSummary: SummaryMessages = {
  connectedTo: ({ id, name }) => `Connected to ${name ?? companyId(id)}`,
  companyId,
  copyId: 'Copy company ID',
  copied: 'Company ID copied.',
  key: 'API key',
  connectedAt: 'Connected since',
  verifiedAt: 'Last verified',
  notVerifiedSince: (when) => `Not verified since ${when}`,
  expiresAt: 'Expires',
  expiresIn: (days) => `Expires ${new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(days, 'day')}`,
  expired: 'Expired',
  offline: "You're offline, so the connection can't be verified now.",
  disconnectQuestion: (company, provider) => `Disconnect ${company} from ${provider}?`,
  disconnectConsequence: (provider) =>
    `${provider} stops working here until you connect again with ${anApiKey(provider)}.`,
  keepConnected: 'Keep connected',
  disconnecting: 'Disconnecting…',
}

/** The guidelines' sentences, word for word (R27, R28), and why, where more is known than they say. */
export const enWarning: WarningMessages = {
  text: ({ name, keyKind, failure: { code } }) => {
    const expired = keyKind === 'standalone' && (code === 'expired-key' || code === 'invalid-key')
    return `Your connection to ${name} has ${expired ? 'expired' : 'been interrupted'}. Please update your API Key to restore access.`
  },
  cause: (context) =>
    context.failure.code === 'expired-key' && context.keyKind === 'standalone'
      ? null
      : (causes[context.failure.code]?.(context) ?? null),
  affected: (company) => `This affects ${company}.`,
  several: ({ labels, more }) =>
    `${inEnglish(labels.length + more)} connections have been interrupted: ${listInWords(more ? [...labels, `${inEnglish(more)} more`] : labels, 'en')}. Update their API keys to restore access.`,
}

export const enAnnouncements: AnnouncementMessages = {
  validating: ({ name }) => `Checking your ${name} ${apiKey(name)}.`,
  activating: ({ name }) => `The key works. Connecting to ${name}.`,
  disconnected: ({ name }) => `Disconnected from ${name}.`,
  cancelled: 'Cancelled.',
  keyStillInUse: 'Your current key is still in use.',
  stillConnected: "You're still connected.",
}

export const enDialog: DialogMessages = {
  keyKind: ({ keyKind }) => (keyKind === 'integrated' ? 'API key for this installation' : 'Company API key'),
  connect: ({ name }) => `Connect to ${name}`,
  update: ({ name }) => `Update your ${name} ${apiKey(name)}`,
  loading: ({ name }) => `Checking your connection to ${name}…`,
  notConnected: ({ name }) => `${name} isn't connected.`,
  discardQuestion: 'Discard this key?',
  discard: 'Discard',
  keep: 'Keep',
}

/** Everything that Latchkey says, in English. */
export const en: Messages = {
  badge: enBadge,
  field: enField,
  textField: enTextField,
  actions: enActions,
  failures: enFailures,
  progress: enProgress,
  company: enCompany,
  summary: enSummary,
  warning: enWarning,
  announcements: enAnnouncements,
  dialog: enDialog,
}

/** The same advice in the words of each key kind: a company creates its keys, an installation has its key generated. */
function getNewKey({ name, keyKind }: FailureContext, which = ''): string {
  return keyKind === 'integrated'
    ? `Generate a new key for this installation in ${name}${which}, then paste it here.`
    : `Create a new key in ${name}${which}, then paste it here.`
}

function inEnglish(count: number): string {
  return new Intl.NumberFormat('en').format(count)
}

function wait({ retryAfterSeconds }: Failure): string {
  if (retryAfterSeconds === 0) return 'now'
  return retryAfterSeconds ? `in ${durationInWords(retryAfterSeconds, 'en')}` : 'in a moment'
}

/** Not of a first check: whoever looks may have no key at all. */
function assurance({ operation }: FailureContext): string {
  return operation === 'check' ? '' : 'Your key was not rejected. '
}

/** What is said where nobody knows how the provider is; null where it may be named as the one that failed. */
function unanswered(context: FailureContext): string | null {
  if (context.failure.side !== 'host') return null
  return context.operation === 'check' ? couldNotCheck(context) : "We couldn't get an answer."
}

function couldNotCheck({ name }: FailureContext): string {
  return `We couldn't check your connection to ${name}.`
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

function requiredPermissions(names: readonly string[]): string {
  return `The key needs: ${listInWords(names, 'en')}.`
}
