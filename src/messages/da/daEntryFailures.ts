import type { EntryFailureCode, FailureMessages } from '../Messages'

export const daEntryFailures: Pick<FailureMessages, EntryFailureCode> = {
  'key-missing': ({ name }) => ({
    happened: 'API-nøglen mangler.',
    todo: `Indsæt den nøgle, du har kopieret fra ${name}.`,
  }),
  'key-too-long': () => ({
    happened: 'Det er for langt til at være en API-nøgle.',
    todo: 'Indsæt kun nøglen.',
  }),
  'key-placeholder': ({ name }) => ({
    happened: 'Det er en skjult udgave af en nøgle, ikke selve nøglen.',
    todo: `Indsæt hele nøglen. Hvis du ikke længere har den, skal du hente en ny fra ${name}.`,
  }),
  'key-has-spaces': () => ({
    happened: 'Der er mellemrum eller linjeskift inde i nøglen.',
    todo: 'Indsæt nøglen i ét stykke.',
  }),
  'field-missing': ({ fieldLabel }) => ({
    happened: fieldLabel ? `${fieldLabel} mangler.` : 'Der mangler noget.',
    todo: 'Udfyld det, og prøv igen.',
  }),
  'field-invalid': ({ fieldLabel, fieldFrame, fieldExample }) => ({
    happened: `${fieldLabel ?? 'Noget'} har ikke den rigtige form.`,
    todo: fieldFrame
      ? `Indtast kun det, der skal stå i stedet for prikkerne i ${fieldFrame}${fieldExample ? `, f.eks. ${fieldExample}` : ''}.`
      : fieldExample
        ? `Indtast det som i dette eksempel: ${fieldExample}.`
        : 'Kontrollér det, og prøv igen.',
  }),
}
