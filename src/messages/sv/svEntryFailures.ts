import { listInWords } from '../listInWords'
import type { EntryFailureCode, FailureMessages } from '../Messages'
import { sentences } from '../sentences'
import { svSuspicion } from './svSuspicion'

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
    happened: 'Det här är en platshållare eller en dold version av en nyckel, inte själva nyckeln.',
    todo: `Klistra in hela nyckeln. Om du inte har den kvar kan du hämta en ny från ${name}.`,
  }),
  'key-has-spaces': () => ({
    happened: 'Det finns mellanslag eller radbrytningar i nyckeln.',
    todo: 'Klistra in nyckeln i ett stycke.',
  }),
  'key-unreadable': () => ({
    happened: 'Texten innehåller tecken som ingen nyckel har.',
    todo: 'Kopiera nyckeln igen och klistra in den här.',
  }),
  'key-incomplete': () => ({
    happened: 'En del av nyckeln saknas.',
    todo: 'Kopiera den igen från första till sista raden, eller välj filen.',
  }),
  'key-several': ({ failure: { names = [] }, name }) => ({
    happened: names.length
      ? `Texten innehåller mer än bara nyckeln: ${listInWords(names, 'sv')}.`
      : 'Texten innehåller mer än ett värde.',
    todo: `Klistra bara in API-nyckeln från ${name}.`,
  }),
  'key-doubtful': (context) => ({
    happened:
      sentences(...(context.failure.suspicions ?? []).map((suspicion) => svSuspicion(suspicion, context))) ||
      `Det här är kanske inte API-nyckeln från ${context.name}.`,
    todo: 'Kontrollera vad du kopierade. Tryck på knappen igen om du vill använda det som det är.',
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
