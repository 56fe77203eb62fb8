import type { SummaryMessages } from '../Messages'

export const ptBRSummary: SummaryMessages = {
  connectedTo: ({ id, name }) => `Conectado a ${name ?? `ID da empresa: ${id}`}`,
  companyId: (id) => `ID da empresa: ${id}`,
  copyId: 'Copiar ID da empresa',
  copied: 'ID da empresa copiado.',
  key: 'Chave de API',
  connectedAt: 'Conectado desde',
  verifiedAt: 'Última verificação',
  notVerifiedSince: (when) => `Não verificado desde ${when}`,
  expiresAt: 'Expira em',
  expiresIn: (days) => `Expira ${new Intl.RelativeTimeFormat('pt-BR', { numeric: 'auto' }).format(days, 'day')}`,
  expired: 'Expirada',
  offline: 'Você está off-line, por isso a conexão não pode ser verificada agora.',
  disconnectQuestion: (company, provider) => `Desconectar ${company} de ${provider}?`,
  disconnectConsequence: (provider) =>
    `A integração com ${provider} vai parar de funcionar. Para usá-la de novo, será preciso colar uma chave de API.`,
  keepConnected: 'Manter conectado',
  disconnecting: 'Desconectando…',
}
