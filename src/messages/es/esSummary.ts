import type { SummaryMessages } from '../Messages'

export const esSummary: SummaryMessages = {
  connectedTo: ({ id, name }) => `Conectado con ${name ?? `ID de empresa: ${id}`}`,
  companyId: (id) => `ID de empresa: ${id}`,
  copyId: 'Copiar ID de empresa',
  copied: 'ID de empresa copiado.',
  key: 'Clave de API',
  connectedAt: 'Conectado desde',
  verifiedAt: 'Última verificación',
  notVerifiedSince: (when) => `Sin verificar desde ${when}`,
  expiresAt: 'Caducidad',
  expiresIn: (days) => `Caduca ${new Intl.RelativeTimeFormat('es', { numeric: 'auto' }).format(days, 'day')}`,
  expired: 'Caducada',
  offline: 'No tienes conexión a internet, así que ahora no podemos verificar la conexión.',
  disconnectQuestion: (company, provider) => `¿Desconectar ${company} de ${provider}?`,
  disconnectConsequence: (provider) =>
    `La integración con ${provider} dejará de funcionar. Para volver a usarla, tendrás que pegar una clave de API.`,
  keepConnected: 'Seguir conectado',
  disconnecting: 'Desconectando…',
}
