import type { AnnouncementMessages } from '../Messages'

export const nlAnnouncements: AnnouncementMessages = {
  validating: ({ name }) => `Je API-sleutel voor ${name} wordt gecontroleerd.`,
  activating: ({ name }) => `De sleutel klopt. Verbinding maken met ${name}.`,
  disconnected: ({ name }) => `Verbinding met ${name} verbroken.`,
  cancelled: 'Geannuleerd.',
  keyStillInUse: 'Je huidige sleutel is nog in gebruik.',
  stillConnected: 'Je bent nog verbonden.',
}
