import type { ActionMessages } from '../Messages'

export const svActions: ActionMessages = {
  connect: 'Anslut',
  saveNewKey: 'Spara ny nyckel',
  update: 'Uppdatera API-nyckel',
  replace: () => 'Byt ut API-nyckel',
  cancel: 'Avbryt',
  close: 'Stäng',
  disconnect: 'Koppla bort',
  tryAgain: 'Försök igen',
  checkNow: 'Kontrollera nu',
}
