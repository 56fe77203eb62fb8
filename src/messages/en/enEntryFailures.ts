import { listInWords } from '../listInWords'
import type { EntryFailureCode, FailureMessages } from '../Messages'
import { sentences } from '../sentences'
import { enSuspicion } from './enSuspicion'

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
      ? `There is more than the key in this text: ${listInWords(names, 'en')}.`
      : 'There is more than one value in this text.',
    todo: `Paste only the API key from ${name}.`,
  }),
  'key-doubtful': (context) => ({
    happened:
      sentences(...(context.failure.suspicions ?? []).map((suspicion) => enSuspicion(suspicion, context))) ||
      `This may not be the API key from ${context.name}.`,
    todo: 'Check what you copied. To use it as it is, press the button again.',
  }),
  'field-missing': ({ fieldLabel }) => ({
    happened: `${fieldLabel ?? 'Something'} is missing.`,
    todo: 'Fill it in and try again.',
  }),
  'field-invalid': ({ fieldLabel, fieldFrame, fieldExample }) => ({
    happened: `${fieldLabel ?? 'Something'} does not have the right form.`,
    todo: fieldFrame
      ? `Enter only what takes the place of the dots in ${fieldFrame}${fieldExample ? `, such as ${fieldExample}` : ''}.`
      : fieldExample
        ? `Enter it like this example: ${fieldExample}.`
        : 'Check it and try again.',
  }),
}
