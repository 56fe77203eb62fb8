import type { EntryFailureCode, FailureMessages } from '../Messages'

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
    happened: 'Esto es una versión oculta de una clave, no la clave en sí.',
    todo: `Pega la clave completa. Si ya no la tienes, obtén una nueva en ${name}.`,
  }),
  'key-has-spaces': () => ({
    happened: 'Hay espacios o saltos de línea dentro de esta clave.',
    todo: 'Pega la clave de una sola pieza.',
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
