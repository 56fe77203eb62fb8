import type { DialogMessages } from '../Messages'

export const daDialog: DialogMessages = {
  connect: ({ name }) => `Forbind til ${name}`,
  update: ({ name }) => `Opdater din API-nøgle til ${name}`,
  loading: ({ name }) => `Tjekker din forbindelse til ${name}…`,
  notConnected: ({ name }) => `${name} er ikke forbundet.`,
  discardQuestion: 'Vil du kassere nøglen?',
  discard: 'Kassér',
  keep: 'Behold',
}
