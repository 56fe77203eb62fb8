import type { SummaryMessages } from '../Messages'

export const nlSummary: SummaryMessages = {
  connectedTo: ({ id, name }) => `Verbonden met ${name ?? `bedrijfs-ID: ${id}`}`,
  companyId: (id) => `Bedrijfs-ID: ${id}`,
  copyId: 'Bedrijfs-ID kopiëren',
  copied: 'Bedrijfs-ID gekopieerd.',
  key: 'API-sleutel',
  connectedAt: 'Verbonden sinds',
  verifiedAt: 'Laatst gecontroleerd',
  notVerifiedSince: (when) => `Niet gecontroleerd sinds ${when}`,
  expiresAt: 'Verloopt',
  expiresIn: (days) => `Verloopt ${new Intl.RelativeTimeFormat('nl', { numeric: 'auto' }).format(days, 'day')}`,
  expired: 'Verlopen',
  offline: 'Je bent offline, dus de verbinding kan nu niet worden gecontroleerd.',
  disconnectQuestion: (company, provider) => `Verbinding tussen ${company} en ${provider} verbreken?`,
  disconnectConsequence: (provider) =>
    `De integratie met ${provider} werkt dan niet meer. Om die weer te gebruiken moet je een API-sleutel plakken.`,
  keepConnected: 'Verbonden blijven',
  disconnecting: 'Verbinding verbreken…',
}
