import type { DialogMessages } from '../Messages'

export const svDialog: DialogMessages = {
  connect: ({ name }) => `Anslut till ${name}`,
  update: ({ name }) => `Uppdatera din API-nyckel för ${name}`,
  loading: ({ name }) => `Kontrollerar din anslutning till ${name}…`,
  notConnected: ({ name }) => `${name} är inte ansluten.`,
  discardQuestion: 'Kasta nyckeln?',
  discard: 'Kasta',
  keep: 'Behåll',
}
