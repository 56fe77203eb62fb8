import type { AnnouncementMessages } from '../Messages'

export const deAnnouncements: AnnouncementMessages = {
  validating: ({ name }) => `Ihr API-Schlüssel für ${name} wird geprüft.`,
  activating: ({ name }) => `Der Schlüssel ist richtig. Verbindung zu ${name} wird hergestellt.`,
  disconnected: ({ name }) => `Verbindung zu ${name} getrennt.`,
  cancelled: 'Abgebrochen.',
  keyStillInUse: 'Ihr aktueller Schlüssel wird weiterhin verwendet.',
  stillConnected: 'Sie sind weiterhin verbunden.',
}
