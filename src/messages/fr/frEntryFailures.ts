import { listInWords } from '../listInWords'
import type { EntryFailureCode, FailureMessages } from '../Messages'
import { sentences } from '../sentences'
import { frSuspicion } from './frSuspicion'

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
    happened: 'C’est un texte d’exemple ou une version masquée d’une clé, pas la clé elle-même.',
    todo: `Collez la clé complète. Si vous ne l’avez plus, créez-en une nouvelle dans ${name}.`,
  }),
  'key-has-spaces': () => ({
    happened: 'Cette clé contient des espaces ou des sauts de ligne.',
    todo: 'Collez la clé d’un seul tenant.',
  }),
  'key-unreadable': () => ({
    happened: 'Ce texte contient des caractères qu’aucune clé ne comporte.',
    todo: 'Copiez à nouveau la clé, puis collez-la ici.',
  }),
  'key-incomplete': () => ({
    happened: 'Il manque une partie de cette clé.',
    todo: 'Copiez-la à nouveau de la première à la dernière ligne, ou choisissez son fichier.',
  }),
  'key-several': ({ failure: { names = [] }, name }) => ({
    happened: names.length
      ? `Ce texte contient plus que la clé\u00a0: ${listInWords(names, 'fr')}.`
      : 'Ce texte contient plusieurs valeurs.',
    todo: `Collez uniquement la clé API ${name}.`,
  }),
  'key-doubtful': (context) => ({
    happened:
      sentences(...(context.failure.suspicions ?? []).map((suspicion) => frSuspicion(suspicion, context))) ||
      `Ce n’est peut-être pas la clé API ${context.name}.`,
    todo: 'Vérifiez ce que vous avez copié. Pour l’utiliser tel quel, appuyez à nouveau sur le bouton.',
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
