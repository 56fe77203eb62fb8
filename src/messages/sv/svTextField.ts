import { isOne } from '../isOne'
import type { TextFieldMessages } from '../Messages'

const kinds = {
  'private-key': 'Privat nyckel (PEM)',
  pem: 'PEM',
  json: 'JSON',
  text: 'Text',
}

export const svTextField: TextFieldMessages = {
  held: ({ kind, lines }) =>
    `${kinds[kind]}, ${new Intl.NumberFormat('sv').format(lines)} ${isOne(lines, 'sv') ? 'rad' : 'rader'}`,
  chooseFile: 'Välj en fil',
  fileFault: {
    'too-large': 'Filen är för stor för att vara en nyckel. Välj filen som bara innehåller nyckeln.',
    'not-text': 'Filen är inte ren text. Välj filen som du fick nyckeln i, eller klistra in nyckeln.',
    empty: 'Filen är tom. Välj filen som innehåller nyckeln.',
    unreadable: 'Vi kunde inte läsa filen. Välj den igen, eller klistra in nyckeln.',
    several: 'Det är flera filer. Släpp bara den som innehåller nyckeln.',
    folder: 'Det är en mapp. Välj filen som innehåller nyckeln.',
  },
}
