import type { Removal } from '../../key/readKey'
import { listInWords } from '../listInWords'
import type { FieldMessages } from '../Messages'
import { esSuspicion } from './esSuspicion'

const removals: Readonly<Record<Removal, string>> = {
  whitespace: 'espacios',
  'line-breaks': 'saltos de línea',
  invisible: 'caracteres ocultos',
  quotes: 'comillas',
  'auth-scheme': 'un prefijo',
  assignment: 'un nombre',
  code: 'el código que rodea la clave',
  encoding: 'la codificación',
  text: 'el texto que rodea la clave',
  'other-values': 'otros valores',
}

export const esField: FieldMessages = {
  label: ({ name }) => `Clave de API de ${name}`,
  description: ({ name, keyKind }) =>
    `Es una credencial secreta. Pertenece a ${keyKind === 'integrated' ? `esta instalación en ${name}` : 'tu empresa'}, no a ti personalmente.`,
  guidance: ({ name, keyKind }) => [
    ...(keyKind === 'integrated'
      ? [
          `${name} generó la clave de API durante la instalación.`,
          'La clave da acceso a la integración a nivel de empresa.',
        ]
      : ['La clave de API da acceso a nivel de empresa.']),
    'La clave debe guardarse en un lugar seguro.',
    'La clave no se puede volver a ver después de guardarla.',
  ],
  guidanceHeading: 'Sobre esta clave',
  sourceHeading: ({ name }) => `Dónde obtener tu clave de API de ${name}`,
  sourceLink: ({ name }) => `Abrir ${name}`,
  show: 'Mostrar clave',
  hide: 'Ocultar clave',
  shown: 'Tu clave de API está visible.',
  hidden: 'Tu clave de API está oculta.',
  currentKey: 'Clave actual',
  removed: (found) =>
    found.length
      ? `Hemos quitado ${listInWords(
          found.map((removal) => removals[removal]),
          'es',
        )} de lo que has pegado.`
      : '',
  filled: (labels) => `También hemos completado ${listInWords(labels, 'es')}.`,
  putBack: 'Deshacer',
  suspicion: esSuspicion,
  check: 'Comprueba lo que has copiado.',
  earlier: 'Sobre la clave anterior:',
  optional: 'opcional',
  choose: 'Elegir…',
}
