import { isOne } from '../isOne'
import type { TextFieldMessages } from '../Messages'

const kinds = {
  'private-key': 'Private key (PEM)',
  pem: 'PEM',
  json: 'JSON',
  text: 'Text',
}

export const enTextField: TextFieldMessages = {
  held: ({ kind, lines }) =>
    `${kinds[kind]}, ${new Intl.NumberFormat('en').format(lines)} ${isOne(lines, 'en') ? 'line' : 'lines'}`,
  chooseFile: 'Choose a file',
  fileFault: {
    'too-large': 'This file is too large to be a key. Choose the file that holds only the key.',
    'not-text': 'This file is not plain text. Choose the file that you got the key in, or paste the key.',
    empty: 'This file is empty. Choose the file that holds the key.',
    unreadable: 'We could not read this file. Choose it again, or paste the key.',
    several: 'These are several files. Drop only the one that holds the key.',
    folder: 'This is a folder. Choose the file that holds the key.',
  },
}
