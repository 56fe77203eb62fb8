import { listInWords } from '../listInWords'
import type { EntryFailureCode, FailureMessages } from '../Messages'
import { sentences } from '../sentences'
import { esSuspicion } from './esSuspicion'

export const esEntryFailures: Pick<FailureMessages, EntryFailureCode> = {
  'key-missing': ({ name }) => ({
    happened: 'Falta la clave de API.',
    todo: `Pega la clave que has copiado de ${name}.`,
  }),
  'key-too-long': () => ({
    happened: 'Esto es demasiado largo para ser una clave de API.',
    todo: 'Pega solo la clave.',
  }),
  'key-placeholder': ({ name }) => ({
    happened: 'Esto es un texto de ejemplo o una versión oculta de una clave, no la clave en sí.',
    todo: `Pega la clave completa. Si ya no la tienes, obtén una nueva en ${name}.`,
  }),
  'key-has-spaces': () => ({
    happened: 'Hay espacios o saltos de línea dentro de esta clave.',
    todo: 'Pega la clave de una sola pieza.',
  }),
  'key-unreadable': () => ({
    happened: 'Este texto contiene caracteres que ninguna clave tiene.',
    todo: 'Vuelve a copiar la clave y pégala aquí.',
  }),
  'key-incomplete': () => ({
    happened: 'Falta una parte de esta clave.',
    todo: 'Vuelve a copiarla desde la primera línea hasta la última, o elige su archivo.',
  }),
  'key-several': ({ failure: { names = [] }, name }) => ({
    happened: names.length
      ? `Este texto contiene algo más que la clave: ${listInWords(names, 'es')}.`
      : 'Hay más de un valor en este texto.',
    todo: `Pega solo la clave de API de ${name}.`,
  }),
  'key-doubtful': (context) => ({
    happened:
      sentences(...(context.failure.suspicions ?? []).map((suspicion) => esSuspicion(suspicion, context))) ||
      `Puede que esto no sea la clave de API de ${context.name}.`,
    todo: 'Comprueba lo que has copiado. Para usarlo tal como está, pulsa el botón otra vez.',
  }),
  'field-missing': ({ fieldLabel }) => ({
    happened: fieldLabel ? `Falta este dato: ${fieldLabel}.` : 'Falta un dato.',
    todo: 'Complétalo e inténtalo de nuevo.',
  }),
  'field-invalid': ({ fieldLabel, fieldFrame, fieldExample }) => ({
    happened: fieldLabel
      ? `Este dato no tiene la forma correcta: ${fieldLabel}.`
      : 'Un dato no tiene la forma correcta.',
    todo: fieldFrame
      ? `Escribe solo lo que va en lugar de los puntos en ${fieldFrame}${fieldExample ? `, por ejemplo ${fieldExample}` : ''}.`
      : fieldExample
        ? `Escríbelo como en este ejemplo: ${fieldExample}.`
        : 'Revísalo e inténtalo de nuevo.',
  }),
}
