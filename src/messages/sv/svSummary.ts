import type { SummaryMessages } from '../Messages'

export const svSummary: SummaryMessages = {
  connectedTo: ({ id, name }) => `Ansluten till ${name ?? `företags-ID: ${id}`}`,
  companyId: (id) => `Företags-ID: ${id}`,
  copyId: 'Kopiera företags-ID',
  copied: 'Företags-ID har kopierats.',
  key: 'API-nyckel',
  connectedAt: 'Ansluten sedan',
  verifiedAt: 'Senast kontrollerad',
  notVerifiedSince: (when) => `Inte kontrollerad sedan ${when}`,
  expiresAt: 'Går ut',
  expiresIn: (days) => `Går ut ${new Intl.RelativeTimeFormat('sv', { numeric: 'auto' }).format(days, 'day')}`,
  expired: 'Har gått ut',
  offline: 'Du är offline, så anslutningen kan inte kontrolleras just nu.',
  disconnectQuestion: (company, provider) => `Koppla bort ${company} från ${provider}?`,
  disconnectConsequence: (provider) =>
    `Integrationen med ${provider} slutar fungera. För att använda den igen behöver du klistra in en API-nyckel.`,
  keepConnected: 'Behåll anslutningen',
  disconnecting: 'Kopplar bort…',
}
