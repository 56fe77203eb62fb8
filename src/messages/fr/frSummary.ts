import type { SummaryMessages } from '../Messages'

export const frSummary: SummaryMessages = {
  connectedTo: ({ id, name }) => `Connecté à ${name ?? `ID d’entreprise\u00a0: ${id}`}`,
  companyId: (id) => `ID d’entreprise\u00a0: ${id}`,
  copyId: 'Copier l’ID d’entreprise',
  copied: 'ID d’entreprise copié.',
  key: 'Clé API',
  connectedAt: 'Connecté depuis',
  verifiedAt: 'Dernière vérification',
  notVerifiedSince: (when) => `Non vérifié depuis\u00a0: ${when}`,
  expiresAt: 'Expiration',
  expiresIn: (days) => `Expire ${new Intl.RelativeTimeFormat('fr', { numeric: 'auto' }).format(days, 'day')}`,
  expired: 'Expirée',
  offline: 'Vous êtes hors ligne\u00a0: la connexion ne peut pas être vérifiée pour le moment.',
  disconnectQuestion: (company, provider) => `Supprimer la connexion entre ${company} et ${provider}\u202f?`,
  disconnectConsequence: (provider) =>
    `L’intégration avec ${provider} cessera de fonctionner. Pour l’utiliser à nouveau, vous devrez coller une clé API.`,
  keepConnected: 'Garder la connexion',
  disconnecting: 'Déconnexion…',
}
