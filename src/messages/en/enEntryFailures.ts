import type { EntryFailureCode, FailureMessages } from '../Messages'

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
    happened: 'This is a hidden version of a key, not the key itself.',
    todo: `Paste the full key. If you no longer have it, get a new one from ${name}.`,
  }),
  'key-has-spaces': () => ({
    happened: 'There are spaces or line breaks inside this key.',
    todo: 'Paste the key in one piece.',
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
