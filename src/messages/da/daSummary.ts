import type { SummaryMessages } from '../Messages'

export const daSummary: SummaryMessages = {
  connectedTo: ({ id, name }) => `Forbundet til ${name ?? `virksomheds-id: ${id}`}`,
  companyId: (id) => `Virksomheds-id: ${id}`,
  copyId: 'Kopiér virksomheds-id',
  copied: 'Virksomheds-id er kopieret.',
  key: 'API-nøgle',
  connectedAt: 'Forbundet siden',
  verifiedAt: 'Senest bekræftet',
  notVerifiedSince: (when) => `Ikke bekræftet siden ${when}`,
  expiresAt: 'Udløber',
  expiresIn: (days) => `Udløber ${new Intl.RelativeTimeFormat('da', { numeric: 'auto' }).format(days, 'day')}`,
  expired: 'Udløbet',
  offline: 'Du er offline, så forbindelsen kan ikke bekræftes lige nu.',
  disconnectQuestion: (company, provider) => `Afbryd forbindelsen mellem ${company} og ${provider}?`,
  disconnectConsequence: (provider) =>
    `Integrationen med ${provider} holder op med at virke. For at bruge den igen skal du indsætte en API-nøgle.`,
  keepConnected: 'Behold forbindelsen',
  disconnecting: 'Afbryder forbindelsen…',
}
