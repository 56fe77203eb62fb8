import type { ActionMessages } from '../Messages'

export const daActions: ActionMessages = {
  connect: 'Forbind',
  saveNewKey: 'Gem ny nøgle',
  update: 'Opdater API-nøgle',
  replace: () => 'Udskift API-nøgle',
  cancel: 'Annuller',
  close: 'Luk',
  disconnect: 'Afbryd forbindelse',
  tryAgain: 'Prøv igen',
  checkNow: 'Tjek nu',
}
