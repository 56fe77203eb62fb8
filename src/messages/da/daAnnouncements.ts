import type { AnnouncementMessages } from '../Messages'

export const daAnnouncements: AnnouncementMessages = {
  validating: ({ name }) => `Tjekker din API-nøgle til ${name}.`,
  activating: ({ name }) => `Nøglen er rigtig. Forbinder til ${name}.`,
  disconnected: ({ name }) => `Forbindelsen til ${name} er afbrudt.`,
  cancelled: 'Annulleret.',
  keyStillInUse: 'Din nuværende nøgle er stadig i brug.',
  stillConnected: 'Du er stadig forbundet.',
}
