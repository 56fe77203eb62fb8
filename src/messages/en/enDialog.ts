import type { DialogMessages } from '../Messages'

export const enDialog: DialogMessages = {
  connect: ({ name }) => `Connect to ${name}`,
  update: ({ name }) => `Update your ${name} API key`,
  loading: ({ name }) => `Checking your connection to ${name}…`,
  notConnected: ({ name }) => `${name} is not connected.`,
  discardQuestion: 'Discard this key?',
  discard: 'Discard',
  keep: 'Keep',
}
