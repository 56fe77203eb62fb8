import { listInWords } from '../listInWords'
import type { EntryFailureCode, FailureMessages } from '../Messages'
import { sentences } from '../sentences'
import { daSuspicion } from './daSuspicion'

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
    happened: 'Det er en pladsholder eller en skjult udgave af en nøgle, ikke selve nøglen.',
    todo: `Indsæt hele nøglen. Hvis du ikke længere har den, skal du hente en ny fra ${name}.`,
  }),
  'key-has-spaces': () => ({
    happened: 'Der er mellemrum eller linjeskift inde i nøglen.',
    todo: 'Indsæt nøglen i ét stykke.',
  }),
  'key-unreadable': () => ({
    happened: 'Teksten indeholder tegn, som ingen nøgle har.',
    todo: 'Kopiér nøglen igen, og indsæt den her.',
  }),
  'key-incomplete': () => ({
    happened: 'En del af nøglen mangler.',
    todo: 'Kopiér den igen fra første til sidste linje, eller vælg filen.',
  }),
  'key-several': ({ failure: { names = [] }, name }) => ({
    happened: names.length
      ? `Teksten indeholder mere end bare nøglen: ${listInWords(names, 'da')}.`
      : 'Der er mere end én værdi i teksten.',
    todo: `Indsæt kun API-nøglen fra ${name}.`,
  }),
  'key-doubtful': (context) => ({
    happened:
      sentences(...(context.failure.suspicions ?? []).map((suspicion) => daSuspicion(suspicion, context))) ||
      `Det er måske ikke API-nøglen fra ${context.name}.`,
    todo: 'Tjek, hvad du har kopieret. Tryk på knappen igen for at bruge det, som det er.',
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
