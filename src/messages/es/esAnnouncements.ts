import type { AnnouncementMessages } from '../Messages'

export const esAnnouncements: AnnouncementMessages = {
  validating: ({ name }) => `Comprobando tu clave de API de ${name}.`,
  activating: ({ name }) => `La clave es correcta. Conectando con ${name}.`,
  disconnected: ({ name }) => `Desconectado de ${name}.`,
  cancelled: 'Cancelado.',
  keyStillInUse: 'Tu clave actual sigue en uso.',
  stillConnected: 'La conexión sigue activa.',
}
