import type { EntryFailureCode, FailureMessages } from '../Messages'

export const frEntryFailures: Pick<FailureMessages, EntryFailureCode> = {
  'key-missing': ({ name }) => ({
    happened: 'La clé API est manquante.',
    todo: `Collez la clé que vous avez copiée dans ${name}.`,
  }),
  'key-too-long': () => ({
    happened: 'C’est trop long pour être une clé API.',
    todo: 'Collez uniquement la clé.',
  }),
  'key-placeholder': ({ name }) => ({
    happened: 'C’est une version masquée d’une clé, pas la clé elle-même.',
    todo: `Collez la clé complète. Si vous ne l’avez plus, créez-en une nouvelle dans ${name}.`,
  }),
  'key-has-spaces': () => ({
    happened: 'Cette clé contient des espaces ou des sauts de ligne.',
    todo: 'Collez la clé d’un seul tenant.',
  }),
  'field-missing': ({ fieldLabel }) => ({
    happened: fieldLabel ? `Il manque une information\u00a0: ${fieldLabel}.` : 'Il manque une information.',
    todo: 'Complétez-la et réessayez.',
  }),
  'field-invalid': ({ fieldLabel, fieldFrame, fieldExample }) => ({
    happened: fieldLabel
      ? `Cette information n’a pas la bonne forme\u00a0: ${fieldLabel}.`
      : 'Une information n’a pas la bonne forme.',
    todo: fieldFrame
      ? `Saisissez seulement ce qui remplace les points dans ${fieldFrame}${fieldExample ? `, par exemple ${fieldExample}` : ''}.`
      : fieldExample
        ? `Suivez cet exemple\u00a0: ${fieldExample}.`
        : 'Vérifiez-la et réessayez.',
  }),
}
