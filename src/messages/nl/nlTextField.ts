import { isOne } from '../isOne'
import type { TextFieldMessages } from '../Messages'

const kinds = {
  'private-key': 'Privésleutel (PEM)',
  pem: 'PEM',
  json: 'JSON',
  text: 'Tekst',
}

export const nlTextField: TextFieldMessages = {
  held: ({ kind, lines }) =>
    `${kinds[kind]}, ${new Intl.NumberFormat('nl').format(lines)} ${isOne(lines, 'nl') ? 'regel' : 'regels'}`,
  chooseFile: 'Bestand kiezen',
  fileFault: {
    'too-large': 'Dit bestand is te groot voor een sleutel. Kies het bestand waarin alleen de sleutel staat.',
    'not-text': 'Dit bestand is geen platte tekst. Kies het bestand waarin u de sleutel kreeg, of plak de sleutel.',
    empty: 'Dit bestand is leeg. Kies het bestand waarin de sleutel staat.',
    unreadable: 'We konden dit bestand niet lezen. Kies het opnieuw, of plak de sleutel.',
    several: 'Dit zijn meerdere bestanden. Sleep alleen het bestand waarin de sleutel staat hierheen.',
    folder: 'Dit is een map. Kies het bestand waarin de sleutel staat.',
  },
}
