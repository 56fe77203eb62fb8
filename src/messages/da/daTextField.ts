import { isOne } from '../isOne'
import type { TextFieldMessages } from '../Messages'

const kinds = {
  'private-key': 'Privat nøgle (PEM)',
  pem: 'PEM',
  json: 'JSON',
  text: 'Tekst',
}

export const daTextField: TextFieldMessages = {
  held: ({ kind, lines }) =>
    `${kinds[kind]}, ${new Intl.NumberFormat('da').format(lines)} ${isOne(lines, 'da') ? 'linje' : 'linjer'}`,
  chooseFile: 'Vælg en fil',
  fileFault: {
    'too-large': 'Filen er for stor til at være en nøgle. Vælg den fil, der kun indeholder nøglen.',
    'not-text': 'Filen er ikke ren tekst. Vælg den fil, du fik nøglen i, eller indsæt nøglen.',
    empty: 'Filen er tom. Vælg den fil, der indeholder nøglen.',
    unreadable: 'Vi kunne ikke læse filen. Vælg den igen, eller indsæt nøglen.',
    several: 'Det er flere filer. Slip kun den, der indeholder nøglen.',
    folder: 'Det er en mappe. Vælg den fil, der indeholder nøglen.',
  },
}
