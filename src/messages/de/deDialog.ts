import type { DialogMessages } from '../Messages'

export const deDialog: DialogMessages = {
  connect: ({ name }) => `Mit ${name} verbinden`,
  update: ({ name }) => `API-Schlüssel für ${name} aktualisieren`,
  loading: ({ name }) => `Ihre Verbindung zu ${name} wird geprüft…`,
  notConnected: ({ name }) => `${name} ist nicht verbunden.`,
  discardQuestion: 'Diesen Schlüssel verwerfen?',
  discard: 'Verwerfen',
  keep: 'Behalten',
}
