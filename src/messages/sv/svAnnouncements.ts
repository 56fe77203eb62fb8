import type { AnnouncementMessages } from '../Messages'

export const svAnnouncements: AnnouncementMessages = {
  validating: ({ name }) => `Kontrollerar din API-nyckel för ${name}.`,
  activating: ({ name }) => `Nyckeln är rätt. Ansluter till ${name}.`,
  disconnected: ({ name }) => `${name} har kopplats bort.`,
  cancelled: 'Avbrutet.',
  keyStillInUse: 'Din nuvarande nyckel används fortfarande.',
  stillConnected: 'Du är fortfarande ansluten.',
}
