import { isOne } from '../isOne'
import type { TextFieldMessages } from '../Messages'

const kinds = {
  'private-key': 'Clé privée (PEM)',
  pem: 'PEM',
  json: 'JSON',
  text: 'Texte',
}

export const frTextField: TextFieldMessages = {
  held: ({ kind, lines }) =>
    `${kinds[kind]}, ${new Intl.NumberFormat('fr').format(lines)} ${isOne(lines, 'fr') ? 'ligne' : 'lignes'}`,
  chooseFile: 'Choisir un fichier',
  fileFault: {
    'too-large':
      'Ce fichier est trop volumineux pour être une clé. Choisissez le fichier qui contient uniquement la clé.',
    'not-text':
      'Ce fichier n’est pas du texte brut. Choisissez le fichier dans lequel vous avez reçu la clé, ou collez la clé.',
    empty: 'Ce fichier est vide. Choisissez le fichier qui contient la clé.',
    unreadable: 'Nous n’avons pas pu lire ce fichier. Choisissez-le à nouveau, ou collez la clé.',
    several: 'Il y a plusieurs fichiers. Déposez seulement celui qui contient la clé.',
    folder: 'C’est un dossier. Choisissez le fichier qui contient la clé.',
  },
}
