import type { EntryFailureCode, FailureMessages } from '../Messages'

export const svEntryFailures: Pick<FailureMessages, EntryFailureCode> = {
  'key-missing': ({ name }) => ({
    happened: 'API-nyckeln saknas.',
    todo: `Klistra in nyckeln som du kopierade från ${name}.`,
  }),
  'key-too-long': () => ({
    happened: 'Det här är för långt för att vara en API-nyckel.',
    todo: 'Klistra bara in nyckeln.',
  }),
  'key-placeholder': ({ name }) => ({
    happened: 'Det här är en dold version av en nyckel, inte själva nyckeln.',
    todo: `Klistra in hela nyckeln. Om du inte har den kvar kan du hämta en ny från ${name}.`,
  }),
  'key-has-spaces': () => ({
    happened: 'Det finns mellanslag eller radbrytningar i nyckeln.',
    todo: 'Klistra in nyckeln i ett stycke.',
  }),
  'field-missing': ({ fieldLabel }) => ({
    happened: fieldLabel ? `${fieldLabel} saknas.` : 'Något saknas.',
    todo: 'Fyll i det och försök igen.',
  }),
  'field-invalid': ({ fieldLabel, fieldFrame, fieldExample }) => ({
    happened: `${fieldLabel ?? 'Något'} har inte rätt form.`,
    todo: fieldFrame
      ? `Skriv bara det som ska stå i stället för punkterna i ${fieldFrame}${fieldExample ? `, till exempel ${fieldExample}` : ''}.`
      : fieldExample
        ? `Skriv som i det här exemplet: ${fieldExample}.`
        : 'Kontrollera det och försök igen.',
  }),
}
