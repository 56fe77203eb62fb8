import type { EntryFailureCode, FailureMessages } from '../Messages'

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
    happened: 'Dit is een verborgen versie van een sleutel, niet de sleutel zelf.',
    todo: `Plak de volledige sleutel. Heb je die niet meer, haal dan een nieuwe op in ${name}.`,
  }),
  'key-has-spaces': () => ({
    happened: 'Er staan spaties of regeleinden in deze sleutel.',
    todo: 'Plak de sleutel in één stuk.',
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
