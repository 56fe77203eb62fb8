import type { DialogMessages } from '../Messages'

export const nlDialog: DialogMessages = {
  connect: ({ name }) => `Verbinden met ${name}`,
  update: ({ name }) => `Je API-sleutel voor ${name} bijwerken`,
  loading: ({ name }) => `Je verbinding met ${name} wordt gecontroleerd…`,
  notConnected: ({ name }) => `${name} is niet verbonden.`,
  discardQuestion: 'Deze sleutel weggooien?',
  discard: 'Weggooien',
  keep: 'Behouden',
}
