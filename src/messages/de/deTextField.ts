import { isOne } from '../isOne'
import type { TextFieldMessages } from '../Messages'

const kinds = {
  'private-key': 'Privater Schlüssel (PEM)',
  pem: 'PEM',
  json: 'JSON',
  text: 'Text',
}

export const deTextField: TextFieldMessages = {
  held: ({ kind, lines }) =>
    `${kinds[kind]}, ${new Intl.NumberFormat('de').format(lines)} ${isOne(lines, 'de') ? 'Zeile' : 'Zeilen'}`,
  chooseFile: 'Datei auswählen',
  fileFault: {
    'too-large': 'Diese Datei ist zu groß für einen Schlüssel. Wählen Sie die Datei, die nur den Schlüssel enthält.',
    'not-text':
      'Diese Datei ist kein reiner Text. Wählen Sie die Datei, in der Sie den Schlüssel erhalten haben, oder fügen Sie ihn ein.',
    empty: 'Diese Datei ist leer. Wählen Sie die Datei, die den Schlüssel enthält.',
    unreadable: 'Wir konnten diese Datei nicht lesen. Wählen Sie sie noch einmal, oder fügen Sie den Schlüssel ein.',
    several: 'Das sind mehrere Dateien. Ziehen Sie nur die hierher, die den Schlüssel enthält.',
    folder: 'Das ist ein Ordner. Wählen Sie die Datei, die den Schlüssel enthält.',
  },
}
