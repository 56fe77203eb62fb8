import type { DialogMessages } from '../Messages'

export const esDialog: DialogMessages = {
  connect: ({ name }) => `Conectar con ${name}`,
  update: ({ name }) => `Actualizar tu clave de API de ${name}`,
  loading: ({ name }) => `Comprobando tu conexión con ${name}…`,
  notConnected: ({ name }) => `${name} no está conectado.`,
  discardQuestion: '¿Descartar esta clave?',
  discard: 'Descartar',
  keep: 'Conservar',
}
