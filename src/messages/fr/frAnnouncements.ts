import type { AnnouncementMessages } from '../Messages'

export const frAnnouncements: AnnouncementMessages = {
  validating: ({ name }) => `Vérification de votre clé API ${name}.`,
  activating: ({ name }) => `La clé est correcte. Connexion à ${name} en cours.`,
  disconnected: ({ name }) => `Connexion à ${name} supprimée.`,
  cancelled: 'Annulé.',
  keyStillInUse: 'Votre clé actuelle est toujours utilisée.',
  stillConnected: 'La connexion est toujours active.',
}
