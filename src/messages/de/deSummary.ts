import type { SummaryMessages } from '../Messages'

export const deSummary: SummaryMessages = {
  connectedTo: ({ id, name }) => `Verbunden mit ${name ?? `Unternehmens-ID: ${id}`}`,
  companyId: (id) => `Unternehmens-ID: ${id}`,
  copyId: 'Unternehmens-ID kopieren',
  copied: 'Unternehmens-ID kopiert.',
  key: 'API-Schlüssel',
  connectedAt: 'Verbunden seit',
  verifiedAt: 'Zuletzt geprüft',
  notVerifiedSince: (when) => `Nicht geprüft seit ${when}`,
  expiresAt: 'Ablaufdatum',
  expiresIn: (days) => `Läuft ${new Intl.RelativeTimeFormat('de', { numeric: 'auto' }).format(days, 'day')} ab`,
  expired: 'Abgelaufen',
  offline: 'Sie sind offline, daher kann die Verbindung derzeit nicht geprüft werden.',
  disconnectQuestion: (company, provider) => `Verbindung zwischen ${company} und ${provider} trennen?`,
  disconnectConsequence: (provider) =>
    `Die Integration mit ${provider} funktioniert dann nicht mehr. Um sie wieder zu nutzen, müssen Sie einen API-Schlüssel einfügen.`,
  keepConnected: 'Verbunden bleiben',
  disconnecting: 'Wird getrennt…',
}
