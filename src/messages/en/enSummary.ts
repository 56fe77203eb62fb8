import type { SummaryMessages } from '../Messages'

const companyId = (id: string) => `Company ID: ${id}`

export const enSummary: SummaryMessages = {
  connectedTo: ({ id, name }) => `Connected to ${name ?? companyId(id)}`,
  companyId,
  copyId: 'Copy company ID',
  copied: 'Company ID copied.',
  key: 'API key',
  connectedAt: 'Connected since',
  verifiedAt: 'Last verified',
  notVerifiedSince: (when) => `Not verified since ${when}`,
  expiresAt: 'Expires',
  expiresIn: (days) => `Expires ${new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(days, 'day')}`,
  expired: 'Expired',
  offline: 'You are offline, so the connection cannot be verified now.',
  disconnectQuestion: (company, provider) => `Disconnect ${company} from ${provider}?`,
  disconnectConsequence: (provider) =>
    `The integration with ${provider} stops working. To use it again, you need to paste an API key.`,
  keepConnected: 'Keep connected',
  disconnecting: 'Disconnecting…',
}
