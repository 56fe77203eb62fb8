import type { DialogMessages } from '../Messages'

export const frDialog: DialogMessages = {
  connect: ({ name }) => `Connecter ${name}`,
  update: ({ name }) => `Mettre à jour votre clé API ${name}`,
  loading: ({ name }) => `Vérification de votre connexion à ${name}…`,
  notConnected: ({ name }) => `${name} n’est pas connecté.`,
  discardQuestion: 'Abandonner cette clé\u202f?',
  discard: 'Abandonner',
  keep: 'Garder',
}
