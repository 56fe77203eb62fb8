import { listInWords } from '../listInWords'
import type { EntryFailureCode, FailureMessages } from '../Messages'
import { sentences } from '../sentences'
import { nlSuspicion } from './nlSuspicion'

export const nlEntryFailures: Pick<FailureMessages, EntryFailureCode> = {
  'key-missing': ({ name }) => ({
    happened: 'De API-sleutel ontbreekt.',
    todo: `Plak de sleutel die je uit ${name} hebt gekopieerd.`,
  }),
  'key-too-long': () => ({
    happened: 'Dit is te lang voor een API-sleutel.',
    todo: 'Plak alleen de sleutel.',
  }),
  'key-placeholder': ({ name }) => ({
    happened: 'Dit is een voorbeeldtekst of een verborgen versie van een sleutel, niet de sleutel zelf.',
    todo: `Plak de volledige sleutel. Heb je die niet meer, haal dan een nieuwe op in ${name}.`,
  }),
  'key-has-spaces': () => ({
    happened: 'Er staan spaties of regeleinden in deze sleutel.',
    todo: 'Plak de sleutel in één stuk.',
  }),
  'key-unreadable': () => ({
    happened: 'Deze tekst bevat tekens die in geen enkele sleutel voorkomen.',
    todo: 'Kopieer de sleutel opnieuw en plak die hier.',
  }),
  'key-incomplete': () => ({
    happened: 'Een deel van deze sleutel ontbreekt.',
    todo: 'Kopieer de sleutel opnieuw van de eerste tot en met de laatste regel, of kies het bestand.',
  }),
  'key-several': ({ failure: { names = [] }, name }) => ({
    happened: names.length
      ? `Deze tekst bevat meer dan alleen de sleutel: ${listInWords(names, 'nl')}.`
      : 'Deze tekst bevat meer dan één waarde.',
    todo: `Plak alleen de API-sleutel van ${name}.`,
  }),
  'key-doubtful': (context) => ({
    happened:
      sentences(...(context.failure.suspicions ?? []).map((suspicion) => nlSuspicion(suspicion, context))) ||
      `Dit is misschien niet de API-sleutel van ${context.name}.`,
    todo: 'Controleer wat je hebt gekopieerd. Druk nog een keer op de knop om het zo te gebruiken.',
  }),
  'field-missing': ({ fieldLabel }) => ({
    happened: fieldLabel ? `${fieldLabel} ontbreekt.` : 'Er ontbreekt iets.',
    todo: 'Vul het in en probeer het opnieuw.',
  }),
  'field-invalid': ({ fieldLabel, fieldFrame, fieldExample }) => ({
    happened: `${fieldLabel ?? 'Een gegeven'} heeft niet de juiste vorm.`,
    todo: fieldFrame
      ? `Vul alleen in wat op de plaats van de puntjes staat in ${fieldFrame}${fieldExample ? `, bijvoorbeeld ${fieldExample}` : ''}.`
      : fieldExample
        ? `Vul het in zoals in dit voorbeeld: ${fieldExample}.`
        : 'Controleer het en probeer het opnieuw.',
  }),
}
