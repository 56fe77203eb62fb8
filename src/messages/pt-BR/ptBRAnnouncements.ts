import type { AnnouncementMessages } from '../Messages'

export const ptBRAnnouncements: AnnouncementMessages = {
  validating: ({ name }) => `Verificando sua chave de API de ${name}.`,
  activating: ({ name }) => `A chave está certa. Conectando a ${name}.`,
  disconnected: ({ name }) => `Desconectado de ${name}.`,
  cancelled: 'Cancelado.',
  keyStillInUse: 'Sua chave atual continua em uso.',
  stillConnected: 'A conexão continua ativa.',
}
