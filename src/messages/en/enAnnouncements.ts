import type { AnnouncementMessages } from '../Messages'

export const enAnnouncements: AnnouncementMessages = {
  validating: ({ name }) => `Checking your ${name} API key.`,
  activating: ({ name }) => `The key is right. Connecting to ${name}.`,
  disconnected: ({ name }) => `Disconnected from ${name}.`,
  cancelled: 'Cancelled.',
  keyStillInUse: 'Your current key is still in use.',
  stillConnected: 'You are still connected.',
}
