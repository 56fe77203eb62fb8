import { isOne } from '../isOne'
import type { TextFieldMessages } from '../Messages'

const kinds = {
  'private-key': 'Clave privada (PEM)',
  pem: 'PEM',
  json: 'JSON',
  text: 'Texto',
}

export const esTextField: TextFieldMessages = {
  held: ({ kind, lines }) =>
    `${kinds[kind]}, ${new Intl.NumberFormat('es').format(lines)} ${isOne(lines, 'es') ? 'línea' : 'líneas'}`,
  chooseFile: 'Elegir un archivo',
  fileFault: {
    'too-large': 'Este archivo es demasiado grande para ser una clave. Elige el archivo que contiene solo la clave.',
    'not-text': 'Este archivo no es texto sin formato. Elige el archivo en el que recibiste la clave o pega la clave.',
    empty: 'Este archivo está vacío. Elige el archivo que contiene la clave.',
    unreadable: 'No hemos podido leer este archivo. Elígelo de nuevo o pega la clave.',
    several: 'Son varios archivos. Suelta solo el que contiene la clave.',
    folder: 'Es una carpeta. Elige el archivo que contiene la clave.',
  },
}
