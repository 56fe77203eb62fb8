import type { DialogMessages } from '../Messages'

export const ptBRDialog: DialogMessages = {
  connect: ({ name }) => `Conectar a ${name}`,
  update: ({ name }) => `Atualizar sua chave de API de ${name}`,
  loading: ({ name }) => `Verificando sua conexão com ${name}…`,
  notConnected: ({ name }) => `${name} não está conectado.`,
  discardQuestion: 'Descartar esta chave?',
  discard: 'Descartar',
  keep: 'Manter',
}
