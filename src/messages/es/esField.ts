import type { Removal } from '../../key/cleanKey'
import { listInWords } from '../listInWords'
import type { FieldMessages } from '../Messages'

const removals: Readonly<Record<Removal, string>> = {
  whitespace: 'espacios',
  'line-breaks': 'saltos de línea',
  invisible: 'caracteres ocultos',
  quotes: 'comillas',
  'auth-scheme': 'un prefijo',
  assignment: 'un nombre',
}

const others = { email: 'una dirección de correo', url: 'una dirección web', jwt: 'una credencial temporal' }
const check = ' Comprueba lo que has copiado.'

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
  wrongThing: (thing, { name, example }) => {
    if (thing.kind === 'test-key') return `Esto parece una clave de prueba.${check}`
    if (thing.kind === 'unexpected-format')
      return `Esto no parece una clave de API de ${name}.${example ? ` Una clave tiene este aspecto: ${example}` : check}`
    const what = thing.kind === 'other-provider' ? `una clave de ${thing.provider}` : others[thing.kind]
    return `Esto parece ${what}, no una clave de API de ${name}.${check}`
  },
  optional: 'opcional',
  choose: 'Elegir…',
}
